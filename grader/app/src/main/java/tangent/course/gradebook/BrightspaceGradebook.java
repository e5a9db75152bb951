package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brightspace: {@code OrgDefinedId,Username,…,Title Points Grade <Numeric MaxPoints:100
 * …>,End-of-Line Indicator}.
 */
final class BrightspaceGradebook {

  private static final Pattern ITEM =
      Pattern.compile("(.+) Points Grade(?:\\s*<(?:.*\\bMaxPoints:([\\d.,]+))?.*>)?");

  private BrightspaceGradebook() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    Row header = table.header();
    Headings headings = new Headings(header);
    List<Integer> ids = headings.of("OrgDefinedId", "Username");
    if (!ids.contains(0) || !header.at(header.size() - 1).equals("End-of-Line Indicator")) {
      return Optional.empty();
    }
    List<IdColumn> columns = new ArrayList<>();
    ids.forEach(index -> columns.add(IdColumn.behindHash(index)));
    headings.of("Email").forEach(index -> columns.add(IdColumn.ofEmail(index)));
    return Optional.of(
        new GradebookLayout(
            "Brightspace",
            columns,
            headings.grades(1, ITEM, match -> Optional.of(match.column(1, 2)))));
  }
}
