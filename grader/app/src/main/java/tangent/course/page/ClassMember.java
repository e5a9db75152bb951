package tangent.course.page;

import java.util.Optional;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.FolderName;
import tangent.course.HandedIn;
import tangent.course.Score;
import tangent.course.Student;
import tangent.report.SafeText;

/**
 * A student with what was handed in and what became of it.
 *
 * @param handedIn without the place on the grader's machine
 * @param reason why there is no grade, where there is a reason; else empty
 * @param grade present exactly where a submission was graded
 */
public record ClassMember(
    HandedIn handedIn, String reason, Score score, Optional<MemberGrade> grade) {

  public ClassMember {
    handedIn = handedIn.withoutPlace();
  }

  public static ClassMember of(ClassEntry entry, Score score) {
    return new ClassMember(
        entry.handedIn(), entry.reason(), score, entry.grade().map(MemberGrade::of));
  }

  /** The same, with what others have too kept once. */
  public ClassMember sharing(SharedOutcomes shared) {
    return new ClassMember(handedIn, reason, score, grade.map(of -> of.sharing(shared)));
  }

  public Student student() {
    return handedIn.student();
  }

  public String id() {
    return student().id();
  }

  public ClassStatus status() {
    return score.status();
  }

  /** The folder of the student's files, relative to those of the class. */
  public String folder() {
    return "students/" + FolderName.of(id());
  }

  /** As people read of them: the name, or the id where there is none. */
  public String shown() {
    String name = SafeText.line(student().name());
    return name.isEmpty() ? SafeText.line(id()) : name;
  }

  public boolean isLate() {
    return score.late().filter(late -> late.units() > 0).isPresent();
  }
}
