package tangent.course.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.ClassStatus;
import tangent.course.Lateness;
import tangent.course.Mark;

/**
 * What changed between two runs of a class, and what of the ways to change points was at work.
 *
 * <p>A task's points follow from the sources, the kit, its seed and the sandbox, from what the
 * policy gives for it and from an override; a total from those of its tasks and from the penalty. A
 * change without any of them is a fault of ours, and says so.
 */
public final class Changes {

  static final String UNEXPLAINED = "nothing changed: report it";

  private static final String OVERRIDE = "override";
  private static final String POLICY = "policy";
  private static final String ROSTER = "roster";
  private static final String SOURCES = "sources";
  private static final String TOTAL = "total";

  private final ClassReport before;
  private final ClassReport after;
  private final List<Change> changes = new ArrayList<>();

  private Changes(ClassReport before, ClassReport after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of the students, for each the status, the tasks and the total. */
  public static List<Change> between(ClassReport before, ClassReport after) {
    return new Changes(before, after).all();
  }

  private List<Change> all() {
    Map<String, ClassMember> earlier = byId(before);
    Map<String, ClassMember> later = byId(after);
    Set<String> ids = new TreeSet<>(earlier.keySet());
    ids.addAll(later.keySet());
    for (String id : ids) {
      compare(id, Optional.ofNullable(earlier.get(id)), Optional.ofNullable(later.get(id)));
    }
    return changes;
  }

  private static Map<String, ClassMember> byId(ClassReport report) {
    return report.members().stream()
        .collect(
            Collectors.toMap(
                ClassMember::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private void compare(String id, Optional<ClassMember> from, Optional<ClassMember> to) {
    Set<String> graded =
        to.isEmpty()
            ? Set.of(ROSTER)
            : hasFailed(from) || hasFailed(to)
                ? Set.of("grader")
                : graded(from.flatMap(ClassMember::grade), to.flatMap(ClassMember::grade));
    String status = from.map(member -> member.status().word()).orElse("");
    String newStatus = to.map(member -> member.status().word()).orElse("");
    Set<String> ofStatus = status.equals(newStatus) ? Set.of() : ofStatus(from, to, graded);
    if (!status.equals(newStatus)) {
      add(id, "status", status, newStatus, ofStatus);
    }
    Set<String> causesOfAll = new LinkedHashSet<>();
    for (Task task : Task.values()) {
      String points = points(from, mark -> mark.tasks().get(task));
      String newPoints = points(to, mark -> mark.tasks().get(task));
      if (!points.equals(newPoints)) {
        Set<String> causes = new LinkedHashSet<>(graded);
        if (points.isEmpty() || newPoints.isEmpty()) {
          // Points came or went with the status, whatever the task is worth.
          causes.addAll(ofStatus);
        } else if (before.worth(task).compareTo(after.worth(task)) != 0) {
          causes.add(POLICY);
        }
        if (!override(from, task.id()).equals(override(to, task.id()))) {
          causes.add(OVERRIDE);
        }
        causesOfAll.addAll(causes);
        add(id, task.id(), points, newPoints, causes);
      }
    }
    total(id, from, to, graded, causesOfAll);
  }

  /** Why somebody stands otherwise; or is there at all, or no more. */
  private Set<String> ofStatus(
      Optional<ClassMember> from, Optional<ClassMember> to, Set<String> graded) {
    Set<String> causes = new LinkedHashSet<>(graded);
    if (from.isPresent() && to.isPresent() && isClosed(from.get()) != isClosed(to.get())) {
      causes.add(ofLateness(from.get(), to.get(), graded));
    }
    boolean nothingGraded =
        from.flatMap(ClassMember::grade).isEmpty() && to.flatMap(ClassMember::grade).isEmpty();
    if (causes.isEmpty() && nothingGraded) {
      causes.add(from.isEmpty() ? ROSTER : SOURCES);
    }
    return causes;
  }

  private void total(
      String id,
      Optional<ClassMember> from,
      Optional<ClassMember> to,
      Set<String> graded,
      Set<String> causes) {
    String points = points(from, Mark::total);
    String newPoints = points(to, Mark::total);
    if (!points.equals(newPoints)) {
      if (!override(from, TOTAL).equals(override(to, TOTAL))) {
        causes.add(OVERRIDE);
      }
      if (from.isPresent() && to.isPresent()) {
        late(from.get(), to.get(), graded, causes);
      }
      add(id, TOTAL, points, newPoints, causes);
    }
  }

  /** Dates, extensions and rounding are all the policy's. */
  private void late(ClassMember from, ClassMember to, Set<String> graded, Set<String> causes) {
    if (!costsTheSame(from, to) || isClosed(from) != isClosed(to)) {
      causes.add(ofLateness(from, to, graded));
    } else if (causes.isEmpty() && of(from, Mark::raw).compareTo(of(to, Mark::raw)) == 0) {
      causes.add(POLICY);
    }
  }

  /** Whoever hands in anew, and later, changes what lateness costs under the same rules. */
  private String ofLateness(ClassMember from, ClassMember to, Set<String> graded) {
    boolean sameRules =
        before.policy().equals(after.policy())
            && from.student().due().equals(to.student().due())
            && from.student().lateDays() == to.student().lateDays();
    boolean sameMoment = from.handedIn().submitted().equals(to.handedIn().submitted());
    return sameRules && !sameMoment && graded.contains(SOURCES) ? SOURCES : POLICY;
  }

  /** The same penalty, or the same share of other points. Who has no points loses none. */
  private static boolean costsTheSame(ClassMember from, ClassMember to) {
    BigDecimal one = of(from, Mark::penalty);
    BigDecimal other = of(to, Mark::penalty);
    return one.compareTo(other) == 0
        || one.multiply(of(to, Mark::raw)).compareTo(other.multiply(of(from, Mark::raw))) == 0;
  }

  private static BigDecimal of(ClassMember member, Function<Mark, BigDecimal> of) {
    return member.score().mark().map(of).orElse(BigDecimal.ZERO);
  }

  private static boolean isClosed(ClassMember member) {
    return member.score().late().filter(Lateness::closed).isPresent();
  }

  private static boolean hasFailed(Optional<ClassMember> member) {
    return member.filter(of -> of.status() == ClassStatus.GRADER_FAILED).isPresent();
  }

  /** What made another grade of it. */
  private static Set<String> graded(Optional<MemberGrade> from, Optional<MemberGrade> to) {
    Set<String> causes = new LinkedHashSet<>();
    if (differs(from, to, MemberGrade::sha256)) {
      causes.add(SOURCES);
    }
    if (from.isPresent() && to.isPresent()) {
      if (differs(from, to, grade -> grade.kit().digest())) {
        causes.add("kit");
      }
      if (differs(from, to, grade -> grade.kit().seed())) {
        causes.add("seed");
      }
      if (differs(from, to, MemberGrade::sandbox)) {
        causes.add("sandbox");
      }
    }
    return causes;
  }

  private static <T, V> boolean differs(Optional<T> from, Optional<T> to, Function<T, V> value) {
    return !Objects.equals(from.map(value), to.map(value));
  }

  private static String override(Optional<ClassMember> member, String task) {
    return member.stream()
        .flatMap(of -> of.score().overrides().stream())
        .filter(each -> each.task().equals(task))
        .map(AppliedOverride::points)
        .map(PlainPoints::of)
        .collect(Collectors.joining(" "));
  }

  private static String points(Optional<ClassMember> member, Function<Mark, BigDecimal> of) {
    return member
        .flatMap(each -> each.score().mark())
        .flatMap(mark -> Optional.ofNullable(of.apply(mark)))
        .map(PlainPoints::of)
        .orElse("");
  }

  private void add(String id, String task, String from, String to, Set<String> causes) {
    String why = causes.isEmpty() ? UNEXPLAINED : String.join(" ", causes);
    changes.add(new Change(id, task, from, to, why));
  }
}
