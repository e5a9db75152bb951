package tangent.replay;

import java.util.ArrayList;
import java.util.List;
import tangent.report.SafeText;

/**
 * Lines for a terminal of 80 columns. Every text is made harmless here, whoever it came from, and
 * only then coloured.
 */
final class Page {

  static final int COLUMNS = 80;
  private static final int LABEL = 13;
  private static final String PROSE = "    ";
  private static final String CODE = "      ";

  private static final int ROOM = COLUMNS - CODE.length();

  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param colour whether to use ANSI colours; without, there is no escape sequence in the result
   */
  Page(boolean colour) {
    this.colour = colour;
  }

  /** How a piece of text looks where colours are welcome. */
  enum Look {
    PLAIN(""),
    BOLD("1"),
    WRONG("31"),
    RIGHT("32"),
    FAINT("2");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  Page blank() {
    out.append('\n');
    return this;
  }

  /** A heading, with a blank line above it. */
  Page heading(String text, Look look) {
    blank();
    return wrapped("  ", "  ", text, look);
  }

  Page prose(String text) {
    return wrapped(PROSE, PROSE, text, Look.PLAIN);
  }

  /** Java, line by line; what goes on on a further line stands deeper. */
  Page code(String text, Look look) {
    SafeText.whole(text).lines().forEach(line -> wrapped(CODE, CODE + "    ", line, look));
    return this;
  }

  /** A value with its name in front. */
  Page field(String label, String value, Look look) {
    String name = CODE + "%-" + LABEL + "s";
    return wrapped(name.formatted(label), " ".repeat(CODE.length() + LABEL), value, look);
  }

  /** One line, cut off at the margin. */
  Page line(String text, Look look) {
    out.append(CODE).append(coloured(fitted(text, ROOM), look)).append('\n');
    return this;
  }

  /** One line in two pieces, the first of which gives way; the second has half the room at most. */
  Page line(String text, String end) {
    String last = fitted(end, ROOM / 2);
    String first = fitted(text, ROOM - last.codePointCount(0, last.length()));
    out.append(CODE).append(first).append(last).append('\n');
    return this;
  }

  private static String fitted(String text, int room) {
    String line = SafeText.whole(text).replaceAll("\\s*\\n\\s*", " ");
    boolean fits = line.codePointCount(0, line.length()) <= room;
    return fits ? line : line.substring(0, line.offsetByCodePoints(0, room - 1)) + "…";
  }

  private Page wrapped(String first, String further, String text, Look look) {
    String indent = first;
    for (String line : folded(SafeText.whole(text), COLUMNS - further.length())) {
      out.append(indent).append(coloured(line, look)).append('\n');
      indent = further;
    }
    return this;
  }

  /** At blanks where there are any. */
  private static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      while (rest.codePointCount(0, rest.length()) > width) {
        int end = rest.offsetByCodePoints(0, width);
        int blank = rest.lastIndexOf(' ', end);
        int cut = blank > 0 ? blank : end;
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut).stripLeading();
      }
      lines.add(rest);
    }
    return lines;
  }

  private String coloured(String text, Look look) {
    return colour && look != Look.PLAIN && !text.isEmpty()
        ? "\u001b[" + look.code + "m" + text + "\u001b[0m"
        : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
