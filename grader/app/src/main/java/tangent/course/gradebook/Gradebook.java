package tangent.course.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An export of a learning management system, known by its header and filled in. */
public final class Gradebook {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private static final List<Function<SeparatedTable, Optional<GradebookLayout>>> SYSTEMS =
      List.of(
          CanvasGradebook::layout,
          BrightspaceGradebook::layout,
          BlackboardGradebook::layout,
          SakaiGradebook::layout,
          MoodleWorksheet::layout,
          MoodleGradebook::layout);

  private final EncodedText file;
  private final SeparatedTable table;
  private final GradebookLayout layout;
  private final GradeColumn column;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> untouched = new ArrayList<>();
  private int filled;

  private Gradebook(
      EncodedText file, SeparatedTable table, GradebookLayout layout, GradeColumn column) {
    this.file = file;
    this.table = table;
    this.layout = layout;
    this.column = column;
  }

  /**
   * Fills in one column.
   *
   * @param template the file as it was downloaded
   * @param called the column's heading or title; needed where there are several
   * @throws UnusableGradebook if it is not a gradebook that is known, or the column is not clear:
   *     the sentence begins small, to follow the name of the file
   */
  public static FilledGradebook fill(
      byte[] template, Optional<String> called, List<GradebookEntry> entries)
      throws UnusableGradebook {
    EncodedText file = EncodedText.of(template);
    Optional<UnusableGradebook> fault = Optional.empty();
    List<SeparatedTable> tables = new ArrayList<>();
    for (char separator : SEPARATORS) {
      try {
        tables.add(SeparatedTable.of(file.text(), separator));
      } catch (UnusableGradebook e) {
        fault = fault.or(() -> Optional.of(e));
      }
    }
    // A heading may hold another's separator: the one of the file makes the most of them.
    tables.sort(Comparator.comparing(table -> -table.header().size()));
    for (SeparatedTable table : tables) {
      try {
        Optional<GradebookLayout> layout =
            SYSTEMS.stream().flatMap(system -> system.apply(table).stream()).findFirst();
        if (layout.isPresent()) {
          GradeColumn column = layout.get().column(called);
          return new Gradebook(file, table, layout.get(), column).filled(entries);
        }
      } catch (UnusableGradebook e) {
        fault = fault.or(() -> Optional.of(e));
      }
    }
    throw fault.orElseGet(
        () ->
            new UnusableGradebook(
                "its header is not one of Canvas, Moodle (grades or grading worksheet),"
                    + " Brightspace, Blackboard or Sakai. Give the file as it was downloaded."));
  }

  private FilledGradebook filled(List<GradebookEntry> entries) {
    List<Row> students = table.body().stream().filter(layout.isStudent()).toList();
    List<Row> whole = students.stream().filter(this::isWhole).toList();
    RowMatching matching = new RowMatching(layout, whole, entries);
    List<Row> rows = table.rows().stream().map(row -> filled(row, matching.matched())).toList();
    Stream<String> broken =
        students.stream()
            .filter(row -> !isWhole(row))
            .map(
                row ->
                    RowMatching.whose(row)
                        + " has %d cells and the header %d: left as it is."
                            .formatted(row.size(), table.header().size()));
    return new FilledGradebook(
        file.bytes(new SeparatedTable(table.separator(), rows).text()),
        layout.system(),
        column.heading(),
        filled,
        warnings,
        Stream.concat(broken, matching.unmatched().stream()).toList(),
        untouched);
  }

  /** In a row of another length, a cell may stand under another's heading. */
  private boolean isWhole(Row row) {
    return row.size() == table.header().size();
  }

  private Row filled(Row row, Map<Row, GradebookEntry> matched) {
    GradebookEntry entry = matched.get(row);
    if (entry == null) {
      return row;
    }
    if (entry.score().isEmpty()) {
      untouched.add(entry.whom() + ": " + entry.status() + ".");
      return row;
    }
    String cell = row.at(column.index());
    Optional<String> kept = layout.kept().apply(row, cell);
    if (kept.isPresent()) {
      untouched.add("%s: %s in the gradebook.".formatted(entry.whom(), kept.get()));
      return row;
    }
    filled++;
    return row.with(column.index(), plain(points(row, entry, entry.score().get())));
  }

  private BigDecimal points(Row row, GradebookEntry entry, BigDecimal score) {
    BigDecimal capped = entry.capped().orElse(score);
    Optional<BigDecimal> maximum = column.maximum().apply(row);
    boolean above = maximum.map(most -> score.compareTo(most) > 0).orElse(layout.refusesMore());
    if (!above || maximum.isEmpty() && score.compareTo(capped) == 0) {
      return score;
    }
    String most =
        maximum
            .map(points -> "more than the column's maximum, " + plain(points))
            .orElse("more than the assignment's maximum, and the file does not say the column's");
    warnings.add(
        "%s has %s points, %s: %s went in."
                .formatted(entry.whom(), plain(score), most, plain(capped))
            + maximum
                .filter(points -> capped.compareTo(points) > 0)
                .map(points -> " That is still more: is it the right column?")
                .orElse(""));
    return capped;
  }

  /** A number as every system reads it: a point, no exponent, no zeros that say nothing. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
