package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The header of a table, searched for columns. */
record Headings(Row header) {

  /** Where a heading stands that is one of these, upper and lower case being one. */
  List<Integer> of(String... names) {
    return IntStream.range(0, header.size())
        .filter(i -> List.of(names).stream().anyMatch(header.at(i)::equalsIgnoreCase))
        .boxed()
        .toList();
  }

  /** Each column whose heading fits whole, from a first one on. */
  List<GradeColumn> grades(int first, Pattern pattern, Function<Match, Optional<GradeColumn>> one) {
    List<GradeColumn> found = new ArrayList<>();
    for (int i = first; i < header.size(); i++) {
      Matcher matcher = pattern.matcher(header.at(i));
      if (matcher.matches()) {
        one.apply(new Match(i, header.at(i), matcher.toMatchResult())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A heading that fits a pattern. */
  record Match(int index, String heading, MatchResult parts) {

    /** The column, with the title that is this group and the maximum that is that one. */
    GradeColumn column(int title, int maximum) {
      return new GradeColumn(
          index,
          heading,
          List.of(parts.group(title).strip()),
          row -> Optional.ofNullable(parts.group(maximum)).flatMap(GradeColumn::number));
    }
  }
}
