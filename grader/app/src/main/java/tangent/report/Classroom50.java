package tangent.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Writes what Classroom 50 reads in the working directory after grading: {@code result.json},
 * schema {@code classroom50/result/v1}, and {@code release-body.md}.
 *
 * <p>There the score is the sum of the tests' and so is the greatest score, bonus included: 110.
 * Which tests are the bonus stands beside each, as a field of ours, and in the release's words. Its
 * numbers are whole, as this assignment's points are.
 */
public final class Classroom50 {

  /** A release on GitHub takes 125,000 characters; some are left for what the runner adds. */
  static final int LONGEST_BODY = 100_000;

  /** No picture goes with a release, so its words have to do. */
  private static final Pattern PICTURE =
      Pattern.compile("(?m)^!\\[(.*)]\\(" + Pictures.FOLDER + "/[^)]*\\)$");

  private Classroom50() {}

  /** {@code result.json}. */
  public static String result(GradeReport report, ClassroomSubmission submission) {
    ObjectNode root =
        Json.object()
            .put("schema", "classroom50/result/v1")
            .put("classroom", submission.classroom())
            .put("assignment", submission.assignment())
            .put("assignment_type", submission.type())
            .put("owner", submission.owner())
            .put("submission", submission.tag())
            .put("commit", submission.commit())
            .put("release", submission.release())
            .put("review", submission.review())
            .put("datetime", submission.time().truncatedTo(ChronoUnit.SECONDS).toString())
            .put("score", report.tasks().mapToLong(task -> whole(task.score())).sum())
            .put("max-score", report.tasks().mapToLong(task -> whole(task.max())).sum());
    root.putArray("tests")
        .addAll(
            report.parts().stream()
                .flatMap(part -> part.tasks().stream().map(task -> test(task, part.bonus())))
                .toList());
    return Json.text(root);
  }

  private static ObjectNode test(TaskReport task, boolean bonus) {
    return Json.object()
        .put("test-name", task.id())
        .put("passed", task.passed())
        .put("score", whole(task.score()))
        .put("max-score", whole(task.max()))
        .put("bonus", bonus)
        .put("status", task.status().id());
  }

  private static long whole(double points) {
    if (points != Math.rint(points)) {
      throw new IllegalArgumentException("Classroom 50 takes whole points only, not " + points);
    }
    return (long) points;
  }

  /** {@code release-body.md}: the report, or its first line where GitHub would refuse the whole. */
  public static String releaseBody(GradeReport report) {
    String body = PICTURE.matcher(ReportMarkdown.write(report)).replaceAll("Picture: $1");
    return body.length() <= LONGEST_BODY
        ? body
        : "# "
            + ReportText.score(report)
            + "\n\nThe report is too long for this page: the log of the run has a short one.\n";
  }
}
