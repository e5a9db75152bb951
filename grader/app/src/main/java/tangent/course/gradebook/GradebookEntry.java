package tangent.course.gradebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tangent.course.HandedIn;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.course.Student;
import tangent.report.SafeText;

/**
 * What a gradebook needs to know of a student.
 *
 * @param lms ids that learning management systems gave, by system
 * @param status a word, for who has no points
 * @param score what goes in; empty where the status has no points
 * @param capped the same, at most the maximum of the assignment
 */
public record GradebookEntry(
    String id,
    String name,
    String email,
    Map<String, String> lms,
    String status,
    Optional<BigDecimal> score,
    Optional<BigDecimal> capped) {

  public GradebookEntry {
    lms = Map.copyOf(lms);
  }

  public static GradebookEntry of(HandedIn handedIn, Score score) {
    Student student = handedIn.student();
    return new GradebookEntry(
        student.id(),
        student.name(),
        student.email(),
        handedIn.lms(),
        score.status().word(),
        score.mark().map(Mark::total),
        score.mark().map(Mark::capped));
  }

  /** Whom a message is about. */
  String whom() {
    return SafeText.line(name.isEmpty() ? id : name + " (" + id + ")");
  }
}
