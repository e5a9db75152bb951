package tangent.replay;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tangent.diagnosis.Agreement;
import tangent.replay.Page.Look;
import tangent.run.Digits;
import tangent.run.Notation;
import tangent.run.Observation;

/**
 * The numbers, or rows of numbers, that came back beside those of the reference.
 *
 * <p>A long list is shown where the two part, with what stands before and behind.
 */
record Comparison(
    List<Object> came, List<Object> right, double tolerance, OptionalInt parting, boolean whole) {

  private static final int AROUND = 2;
  private static final int SHORT = 8;

  /** Enough for every tolerance of the assignment, and no noise of rounding behind. */
  private static final int SHOWN = 10;

  private static final int SHOWN_IN_ROWS = 6;

  /** Empty where the answers are no lists. */
  static Comparison bySide(Observation call, Observation right, boolean whole) {
    List<Object> came = entries(call.answer());
    List<Object> expected = entries(right.answer());
    int common = Math.min(came.size(), expected.size());
    OptionalInt parting =
        IntStream.range(0, common)
            .filter(i -> !Agreement.alike(came.get(i), expected.get(i), call.tolerance()))
            .findFirst();
    boolean endsEarly = parting.isEmpty() && came.size() != expected.size();
    OptionalInt first = endsEarly ? OptionalInt.of(common) : parting;
    return new Comparison(came, expected, call.tolerance(), first, whole);
  }

  boolean isEmpty() {
    return came.isEmpty() || right.isEmpty();
  }

  void writeTo(Page page) {
    if (isEmpty()) {
      return;
    }
    int size = Math.max(came.size(), right.size());
    int middle = parting.orElse(0);
    boolean folded = !whole && size > SHORT;
    int from = folded ? Math.max(0, middle - AROUND) : 0;
    int to = folded ? Math.min(size, Math.max(middle + AROUND + 1, 2 * AROUND + 1)) : size;
    boolean rows = right.get(0) instanceof double[];
    page.blank();
    if (!rows) {
      page.line("%5s  %-20s  %s".formatted("index", "came back", "reference"), Look.FAINT);
    }
    skipped(page, from);
    for (int i = from; i < to; i++) {
      boolean parts = parting.isPresent() && parting.getAsInt() == i;
      String mark = parts ? "   <- here they part" : "";
      if (rows) {
        row(page, i, parts, mark);
      } else {
        String line = "%5d  %-20s  %s%s".formatted(i, at(came, right, i), at(right, came, i), mark);
        page.line(line, parts ? Look.WRONG : Look.PLAIN);
      }
    }
    skipped(page, size - to);
  }

  private void row(Page page, int index, boolean parts, String mark) {
    String line = "row %2d  came back  %s%s".formatted(index, at(came, right, index), mark);
    page.line(line, parts ? Look.WRONG : Look.PLAIN);
    page.line("        reference  " + at(right, came, index), Look.FAINT);
  }

  private static void skipped(Page page, int entries) {
    if (entries > 0) {
      page.line("    …  " + entries + (entries == 1 ? " entry" : " entries"), Look.FAINT);
    }
  }

  private String at(List<Object> entries, List<Object> others, int index) {
    if (index >= entries.size()) {
      return "(none)";
    }
    Object entry = entries.get(index);
    Object other = index < others.size() ? others.get(index) : entry;
    return entry instanceof double[] row && other instanceof double[] otherRow
        ? row(row, otherRow)
        : Notation.number(beside((double) entry, (double) other, SHOWN));
  }

  private String row(double[] row, double[] other) {
    double[] shown = new double[row.length];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = beside(row[i], i < other.length ? other[i] : row[i], SHOWN_IN_ROWS);
    }
    return Notation.answer(shown);
  }

  private double beside(double number, double other, int digits) {
    return Digits.rounded(number, Digits.apart(number, other, digits, tolerance));
  }

  private static List<Object> entries(@Nullable Object answer) {
    if (answer instanceof double[] numbers) {
      return IntStream.range(0, numbers.length).mapToObj(i -> (Object) numbers[i]).toList();
    }
    return answer instanceof double[][] rows ? List.of((Object[]) rows) : List.of();
  }
}
