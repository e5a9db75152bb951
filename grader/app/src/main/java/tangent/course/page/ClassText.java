package tangent.course.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import tangent.course.ClassStatus;
import tangent.report.NamedMistake;

/** The sentences that the pages of a class say in the same way, in plain English. */
final class ClassText {

  private ClassText() {}

  /** A status as a heading. */
  static String of(ClassStatus status) {
    return switch (status) {
      case GRADED -> "Graded";
      case EMPTY -> "Nothing in it";
      case DOES_NOT_COMPILE -> "Does not compile";
      case NOT_SUBMITTED -> "Not submitted";
      case UNREADABLE -> "Unreadable";
      case GRADER_FAILED -> "The grader failed";
    };
  }

  /** {@code 1 student}, {@code 12 students}. */
  static String students(int count) {
    return count == 1 ? "1 student" : count + " students";
  }

  /** {@code 1 point}, {@code 2.5 points}. */
  static String points(BigDecimal points) {
    String plain = PlainPoints.of(points);
    return plain + (plain.equals("1") ? " point" : " points");
  }

  /** The class in one line: {@code 30 students · median 83 of 100 points}. */
  static String headline(ClassAnalysis analysis) {
    String count = students(analysis.report().members().size());
    return analysis
        .median()
        .map(
            median ->
                "%s, median %s of %s points"
                    .formatted(
                        count,
                        PlainPoints.of(median),
                        PlainPoints.of(analysis.report().maximum(false))))
        .orElse(count + ", nobody with points yet");
  }

  static final String DISCRIMINATION =
      "Discrimination is the correlation of passing a task with the points of all others: near 1, who"
          + " passes it does well in the rest; near 0 or below, it asks for something else, or is"
          + " unclear. It says little of a small class.";

  static final String UNEXPLAINED =
      "Nobody has a name for these yet. Each group answered the shared samples in the same way; the"
          + " largest is the best candidate for a new misconception in the catalogue.";

  static final String RARE =
      "These answered the samples that all share in the same wrong way, and hardly anybody else did: at"
          + " most 1 in 20, or two in a class of less than forty. That is nothing that can be seen in"
          + " the text. It proves nothing either: two can misread one sentence alike, or have asked the"
          + " same friend or the same machine. Who works in a group is never listed for being alike.";

  static final String SIMILARITY =
      "What looks alike proves nothing. Short methods with one right way come out alike, and so does"
          + " what was worked on in a group that may; who copies can rename everything. Look at the"
          + " sources and talk to the students before you conclude anything.";

  /** What an instructor can say to the class of a mistake, without a name in it. */
  static String toSay(SharedFailure failure, int attempts) {
    int count = failure.members().size();
    Optional<NamedMistake> mistake = failure.mistake();
    String opening =
        "%d of %d submissions %s in %s"
            .formatted(
                count,
                attempts,
                count == 1 ? "has a mistake" : "have the same mistake",
                failure.tasks().stream()
                    .map(task -> "“" + task.title() + "”")
                    .collect(Collectors.joining(", ")));
    String what = mistake.map(known -> opening + ": " + known.title()).orElse(opening);
    String example =
        failure
            .shown()
            .map(
                shown ->
                    " For example, %s should give %s, and gives %s."
                        .formatted(shown.call(), shown.expected(), shown.actual()))
            .orElse("");
    return ended(what) + example + mistake.map(known -> " " + known.hint()).orElse("");
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
  }
}
