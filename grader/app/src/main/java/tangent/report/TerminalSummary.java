package tangent.report;

/**
 * Writes the summary for a terminal of 80 columns: the score, a bar for each part, each open task.
 */
public final class TerminalSummary {

  private static final int COLUMNS = 80;
  private static final int BAR = 20;

  private final GradeReport report;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private TerminalSummary(GradeReport report, boolean colour) {
    this.report = report;
    this.colour = colour;
  }

  /**
   * @param colour whether to use ANSI colours; without, there is no escape sequence in the result
   */
  public static String write(GradeReport report, boolean colour) {
    return new TerminalSummary(report, colour).write();
  }

  private String write() {
    line("");
    line("  " + bold(Words.score(report)));
    Words.whose(report.submission()).forEach(this::wrapped);
    if (report.verdict() != Verdict.GRADED) {
      wrapped(Words.of(report.verdict()));
    }
    line("");
    report.parts().forEach(this::part);
    if (report.sandbox() == Isolation.NONE) {
      line("");
      wrapped("Warning: " + Words.NO_SANDBOX);
    }
    section(Words.COMPILER, report.compile().isEmpty());
    Words.first(report.compile()).forEach(this::compileError);
    Words.more(report.compile()).ifPresent(this::wrapped);
    section(Words.FILES, report.notices().isEmpty());
    Words.first(report.notices()).forEach(this::fileNote);
    Words.more(report.notices()).ifPresent(this::wrapped);
    section("Open tasks", report.tasks().allMatch(TaskReport::passed));
    report.tasks().filter(task -> !task.passed()).forEach(this::open);
    section("Notes", report.notes().isEmpty());
    Words.first(report.notes()).forEach(this::wrapped);
    Words.more(report.notes()).ifPresent(this::wrapped);
    line("");
    return out.toString();
  }

  private void part(PartReport part) {
    int filled = part.max() == 0 ? 0 : (int) (BAR * part.score() / part.max());
    String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
    String points = Words.points(part.score()) + " of " + Words.points(part.max());
    String plain = "  %-42s [".formatted(fitted(Words.title(part), 42));
    boolean full = part.score() >= part.max();
    line(plain + (full ? green(bar) : bar) + "] %8s".formatted(points));
  }

  private void compileError(CompileError error) {
    line("  " + fitted(place(error.file(), error.line()) + ": " + error.message(), COLUMNS - 2));
  }

  /** As compilers write it, and terminals make a link of it. */
  private static String place(String file, int line) {
    return file + (line > 0 ? ":" + line : "");
  }

  private void fileNote(FileNote note) {
    wrapped(place(note.file(), note.line()) + ": " + note.message());
  }

  private void open(TaskReport task) {
    String status = "%-17s".formatted(Words.of(task.status()));
    line("  " + red(status) + " " + fitted("%-22s ".formatted(task.id()) + task.title(), 60));
    if (Words.hasStory(task, report) && !task.message().isEmpty()) {
      line("      " + fitted(task.message(), COLUMNS - 6));
    }
  }

  private void section(String title, boolean empty) {
    if (!empty) {
      line("");
      line("  " + bold(title));
    }
  }

  private void wrapped(String text) {
    String folded =
        SafeText.line(text)
            .replaceAll(
                "(.{1,%d})(?: +|$)|(\\S{%d})".formatted(COLUMNS - 2, COLUMNS - 2), "$1$2\n");
    folded.lines().forEach(each -> line("  " + each));
  }

  /** One line no longer than that, counted in characters; what is cut off shows as {@code …}. */
  private static String fitted(String text, int columns) {
    String line = SafeText.lines(text).replaceAll("\\n\\s*", " ").stripTrailing();
    if (line.codePointCount(0, line.length()) <= columns) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String bold(String text) {
    return ansi("1", text);
  }

  private String red(String text) {
    return ansi("31", text);
  }

  private String green(String text) {
    return ansi("32", text);
  }

  private String ansi(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
