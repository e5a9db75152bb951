package tangent.report;

/**
 * Writes the summary for a terminal: the score, a bar for each part, each open task. Long words are
 * wrapped, never cut, and in a log, which has no width, each stays on a line of its own.
 */
public final class TerminalSummary {

  /** As many as there are: for a log. */
  public static final int ANY_WIDTH = Integer.MAX_VALUE;

  private static final int USUAL_WIDTH = 80;

  /** Narrower than that a bar with its points does not fit. */
  private static final int NARROWEST = 48;

  private static final int BAR = 20;
  private static final int SHORT_BAR = 8;

  /** What stands in a part's line besides the title and the bar. */
  private static final int AROUND_BAR = 14;

  private static final int LONGEST_TITLE = 42;
  private static final int BEFORE_TASK = 20;

  private final GradeReport report;
  private final boolean colour;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private TerminalSummary(GradeReport report, boolean colour, int columns) {
    this.report = report;
    this.colour = colour;
    this.columns = Math.max(NARROWEST, columns);
  }

  /**
   * @param colour whether to use ANSI colours; without, there is no escape sequence in the result
   * @param columns how wide the terminal is, or {@link #ANY_WIDTH}
   */
  public static String write(GradeReport report, boolean colour, int columns) {
    return new TerminalSummary(report, colour, columns).write();
  }

  private String write() {
    line("");
    line("  " + bold(ReportText.score(report)));
    ReportText.whose(report.submission()).forEach(this::wrapped);
    if (report.verdict() != Verdict.GRADED) {
      wrapped(ReportText.of(report.verdict()));
    }
    line("");
    report.parts().forEach(this::part);
    if (report.sandbox() == SandboxInfo.NONE) {
      line("");
      wrapped("Warning: " + ReportText.NO_SANDBOX);
    }
    section(ReportText.COMPILER, report.compile().isEmpty());
    ReportText.first(report.compile()).forEach(this::fileNote);
    ReportText.more(report.compile()).ifPresent(this::wrapped);
    section(ReportText.FILES, report.notices().isEmpty());
    ReportText.first(report.notices()).forEach(this::fileNote);
    ReportText.more(report.notices()).ifPresent(this::wrapped);
    section("Open tasks", report.tasks().allMatch(TaskReport::passed));
    report.tasks().filter(task -> !task.passed()).forEach(this::open);
    section("Notes", report.notes().isEmpty());
    ReportText.first(report.notes()).forEach(this::wrapped);
    ReportText.more(report.notes()).ifPresent(this::wrapped);
    line("");
    return out.toString();
  }

  private void part(PartReport part) {
    int bar = columns < USUAL_WIDTH ? SHORT_BAR : BAR;
    int title = Math.min(LONGEST_TITLE, columns - bar - AROUND_BAR);
    int filled = part.max() == 0 ? 0 : (int) (bar * part.score() / part.max());
    String drawn = "#".repeat(filled) + ".".repeat(bar - filled);
    String points = ReportText.points(part.score()) + " of " + ReportText.points(part.max());
    String plain = ("  %-" + title + "s [").formatted(fitted(ReportText.title(part), title));
    boolean full = part.score() >= part.max();
    line(plain + (full ? green(drawn) : drawn) + "] %8s".formatted(points));
  }

  /** As compilers write it, and terminals make a link of it. */
  private void fileNote(FileNote note) {
    wrapped(note.file() + (note.line() > 0 ? ":" + note.line() : "") + ": " + note.message());
  }

  private void open(TaskReport task) {
    String status = "%-17s".formatted(ReportText.of(task.status()));
    String named = "%-22s ".formatted(task.id()) + task.title();
    line("  " + red(status) + " " + fitted(named, columns - BEFORE_TASK));
    if (ReportText.hasStory(task, report) && !task.message().isEmpty()) {
      wrapped("      ", task.message());
    }
  }

  private void section(String title, boolean empty) {
    if (!empty) {
      line("");
      line("  " + bold(title));
    }
  }

  private void wrapped(String text) {
    wrapped("  ", text);
  }

  private void wrapped(String indent, String text) {
    int room = columns - indent.length();
    SafeText.line(text)
        .replaceAll("(.{1,%d})(?: +|$)|(\\S{%d})".formatted(room, room), "$1$2\n")
        .lines()
        .forEach(each -> line(indent + each));
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
