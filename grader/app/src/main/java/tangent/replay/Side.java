package tangent.replay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tangent.diagnosis.Agreement;
import tangent.examination.Notation;
import tangent.examination.Observation;
import tangent.replay.Page.Look;

/**
 * The numbers, or rows of numbers, that came back beside those of the reference.
 *
 * <p>A long list is shown where the two part, with what stands before and behind.
 */
record Side(List<Object> came, List<Object> right, OptionalInt parting, boolean whole) {

  private static final int AROUND = 2;
  private static final int SHORT = 8;

  /** Enough for every tolerance of the assignment, and no noise of rounding behind. */
  private static final MathContext SHOWN = new MathContext(10);

  private static final MathContext SHOWN_IN_ROWS = new MathContext(6);

  /** Empty where the answers are no lists. */
  static Side bySide(Observation call, Observation right, boolean whole) {
    List<Object> came = entries(call.answer());
    List<Object> expected = entries(right.answer());
    int common = Math.min(came.size(), expected.size());
    OptionalInt parting =
        IntStream.range(0, common)
            .filter(i -> !Agreement.alike(came.get(i), expected.get(i), call.tolerance()))
            .findFirst();
    boolean endsEarly = parting.isEmpty() && came.size() != expected.size();
    return new Side(came, expected, endsEarly ? OptionalInt.of(common) : parting, whole);
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
        String line = "%5d  %-20s  %s%s".formatted(i, at(came, i), at(right, i), mark);
        page.line(line, parts ? Look.WRONG : Look.PLAIN);
      }
    }
    skipped(page, size - to);
  }

  private void row(Page page, int index, boolean parts, String mark) {
    String line = "row %2d  came back  %s%s".formatted(index, at(came, index), mark);
    page.line(line, parts ? Look.WRONG : Look.PLAIN);
    page.line("        reference  " + at(right, index), Look.FAINT);
  }

  private static void skipped(Page page, int entries) {
    if (entries > 0) {
      page.line("    …  " + entries + (entries == 1 ? " entry" : " entries"), Look.FAINT);
    }
  }

  private static String at(List<Object> entries, int index) {
    return index < entries.size() ? shown(entries.get(index)) : "(none)";
  }

  private static String shown(Object entry) {
    return entry instanceof double[] row
        ? Notation.answer(Arrays.stream(row).map(x -> rounded(x, SHOWN_IN_ROWS)).toArray())
        : Notation.number(rounded((double) entry, SHOWN));
  }

  private static double rounded(double number, MathContext digits) {
    return Double.isFinite(number) ? new BigDecimal(number).round(digits).doubleValue() : number;
  }

  private static List<Object> entries(@Nullable Object answer) {
    if (answer instanceof double[] numbers) {
      return IntStream.range(0, numbers.length).mapToObj(i -> (Object) numbers[i]).toList();
    }
    return answer instanceof double[][] rows ? List.of((Object[]) rows) : List.of();
  }
}
