package tangent.assignment.picture;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the many short lines that a curve is drawn with together to one path: a tenth of the text,
 * and no gaps at the joints.
 */
final class LineJoin {

  private static final Pattern LINE =
      Pattern.compile(
          "<line style=\"([^\"]*)\" x1=\"([^\"]*)\" x2=\"([^\"]*)\" y1=\"([^\"]*)\" y2=\"([^\"]*)\"/>");

  private final StringBuilder out = new StringBuilder();
  private String style = "";
  private String end = "";

  private LineJoin() {}

  static String in(String svg) {
    LineJoin join = new LineJoin();
    Matcher lines = LINE.matcher(svg);
    int done = 0;
    while (lines.find()) {
      if (lines.start() > done) {
        join.close();
        join.out.append(svg, done, lines.start());
      }
      join.add(lines.toMatchResult());
      done = lines.end();
    }
    join.close();
    return join.out.append(svg, done, svg.length()).toString();
  }

  private void add(MatchResult line) {
    if (!line.group(1).equals(style)) {
      close();
      style = line.group(1);
      out.append("<path style=\"").append(style).append("\" d=\"");
    }
    String start = line.group(2) + " " + line.group(4);
    if (!start.equals(end)) {
      out.append('M').append(start);
    }
    end = line.group(3) + " " + line.group(5);
    out.append('L').append(end);
  }

  private void close() {
    out.append(style.isEmpty() ? "" : "\"/>");
    style = "";
    end = "";
  }
}
