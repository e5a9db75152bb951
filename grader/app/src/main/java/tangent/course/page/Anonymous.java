package tangent.course.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.HandedIn;
import tangent.course.Score;
import tangent.course.Student;
import tangent.run.Counterexample;

/**
 * A class without whom it is about, to be shown to others.
 *
 * <p>Students are numbered in the order of their sources' digests, which nobody outside knows, so
 * that no number tells a place in the alphabet. Free text goes, for it may hold a name: of what a
 * solution answered only numbers stay. Points stay: who knows a student's points finds them again.
 */
final class Anonymous {

  private static final Pattern NUMBERS =
      Pattern.compile("(?:[-+0-9.eE,;:\\[\\]{}() ]|NaN|Infinity|true|false|null)*");

  private static final Comparator<ClassMember> BY_SOURCES =
      Comparator.<ClassMember, String>comparing(
              member -> member.grade().map(MemberGrade::sha256).orElse(""))
          .thenComparing(
              member -> member.score().mark().map(m -> m.total()).orElse(BigDecimal.ZERO));

  private final Map<String, String> numbers = new HashMap<>();

  /** Who works alone is in none, which has no name here either. */
  private final Map<String, String> groups = new HashMap<>(Map.of("", ""));

  private Anonymous(ClassReport report) {
    List<ClassMember> members = report.members().stream().sorted(BY_SOURCES).toList();
    int digits = String.valueOf(members.size()).length();
    IntStream.range(0, members.size())
        .forEach(
            i -> numbers.put(members.get(i).id(), ("student %0" + digits + "d").formatted(i + 1)));
  }

  static ClassReport of(ClassReport report) {
    return new Anonymous(report).without(report);
  }

  private ClassReport without(ClassReport report) {
    return new ClassReport(
        report.worth(),
        report.policy(),
        ClassNotes.NONE,
        report.members().stream().map(this::without).toList(),
        new LookAlikes(report.similar().pairs().stream().map(this::without).toList(), ""));
  }

  private ClassMember without(ClassMember member) {
    Student nameless =
        new Student(
            number(member.id()),
            "",
            "",
            groups.computeIfAbsent(member.student().group(), any -> "group " + groups.size()),
            Optional.empty(),
            0,
            Map.of());
    Score score = member.score();
    return new ClassMember(
        HandedIn.nothing(nameless),
        "",
        new Score(
            score.status(),
            score.mark(),
            score.late(),
            score.overrides().stream().map(Anonymous::without).toList(),
            ""),
        member.grade().map(Anonymous::without));
  }

  private static AppliedOverride without(AppliedOverride override) {
    return new AppliedOverride(override.task(), override.original(), override.points(), "");
  }

  private static MemberGrade without(MemberGrade grade) {
    Map<Task, TaskOutcome> tasks = new EnumMap<>(Task.class);
    grade
        .tasks()
        .forEach(
            (task, outcome) ->
                tasks.put(
                    task,
                    new TaskOutcome(
                        outcome.status(),
                        outcome.carried(),
                        outcome.mistake(),
                        outcome.shown().map(Anonymous::without),
                        outcome.behaviour())));
    return new MemberGrade(grade.kit(), grade.sandbox(), "", tasks);
  }

  private static Counterexample without(Counterexample shown) {
    return NUMBERS.matcher(shown.actual()).matches()
        ? shown
        : new Counterexample(shown.call(), shown.expected(), "(not shown)");
  }

  private SimilarPair without(SimilarPair pair) {
    return new SimilarPair(number(pair.first()), number(pair.second()), pair.percent(), "");
  }

  private String number(String id) {
    return numbers.getOrDefault(id, "an earlier submission");
  }
}
