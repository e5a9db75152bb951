package tangent.course.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tangent.course.AppliedOverride;
import tangent.course.ClassStatus;
import tangent.course.Mark;
import tangent.course.page.ClassMember;
import tangent.course.policy.Overrides;

/** What the course has to say to a student beside the report, in sentences. */
final class CourseWords {

  private CourseWords() {}

  /**
   * None for who was on time and keeps the points that the report shows.
   *
   * @param to who reads it: the reason of an override that others read, too, is left away
   * @param graded the points in the report, with bonus; negative where there is none
   */
  static List<String> of(ClassMember member, Addressee to, double graded) {
    List<String> words = new ArrayList<>();
    if (member.status() == ClassStatus.UNREADABLE) {
      words.add("What you handed in could not be graded: " + member.reason());
    } else if (member.status() == ClassStatus.NOT_SUBMITTED) {
      words.add("Nothing counts as handed in.");
    }
    member.score().mark().ifPresent(mark -> result(mark, graded, words));
    if (!member.score().sentence().isEmpty()) {
      words.add(member.score().sentence());
    }
    member.score().overrides().forEach(each -> words.add(given(each, to.allHave(each))));
    return words;
  }

  private static void result(Mark mark, double graded, List<String> words) {
    if (mark.total().compareTo(BigDecimal.valueOf(graded)) != 0) {
      words.add(
          "Your result by the rules of the course: %s points. Without bonus, %s can be had."
              .formatted(mark.total().toPlainString(), mark.maximum().toPlainString()));
    }
  }

  private static String given(AppliedOverride given, boolean withReason) {
    String points = given.points().toPlainString();
    String place =
        given.original().map(original -> " in place of " + original.toPlainString()).orElse("");
    String what = given.task().equals(Overrides.TOTAL) ? "The whole" : given.task();
    String reason =
        given.reason().isEmpty()
            ? "."
            : withReason
                ? ": " + given.reason()
                : "; ask for the reason, which is not for the whole group.";
    return "%s counts %s points%s, by your instructor%s".formatted(what, points, place, reason);
  }
}
