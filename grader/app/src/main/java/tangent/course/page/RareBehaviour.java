package tangent.course.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.report.NamedMistake;
import tangent.run.Counterexample;

/**
 * Submissions that are wrong in the same way, which hardly any other is: what no comparison of
 * texts can see.
 *
 * <p>A behaviour is the answers to the samples that all submissions share, to four digits. It is
 * <em>rare</em> if at most one in twenty of those who tried shows it: then another student, picked
 * blindly, shows it with a chance of 5 % or less. Of fewer than forty that can't be told; there a
 * pair is shown all the same, unless a misconception explains it, for those are what many come to
 * on their own. Whoever works in a group counts as one, and is never a pair with the others of it.
 *
 * @param tasks in which they share one, in the order of the assignment
 * @param members who, by id
 * @param shown the smallest call of the first task
 * @param mistake what that of the first task is, where all of it has a name
 */
public record RareBehaviour(
    List<Task> tasks,
    List<ClassMember> members,
    Optional<Counterexample> shown,
    Optional<NamedMistake> mistake) {

  /** One in so many is rare. */
  private static final int RARE = 20;

  private static final int PAIR = 2;

  private static final Set<Status> WRONG =
      EnumSet.of(Status.FAILED, Status.CRASHED, Status.TIMED_OUT);

  /** Those that agree in most tasks first, then those of the fewest. */
  private static final Comparator<RareBehaviour> STRANGEST =
      Comparator.<RareBehaviour>comparingInt(rare -> -rare.tasks().size())
          .thenComparing(rare -> rare.mistake().isPresent())
          .thenComparingInt(rare -> rare.members().size())
          .thenComparing(rare -> rare.tasks().get(0))
          .thenComparing(rare -> rare.members().get(0).id());

  public RareBehaviour {
    tasks = List.copyOf(tasks);
    members = List.copyOf(members);
  }

  /** All that occur, the strangest first. */
  static List<RareBehaviour> of(List<ClassMember> attempts) {
    long all = units(attempts);
    Map<List<String>, RareBehaviour> bySame = new LinkedHashMap<>();
    for (Task task : Task.values()) {
      for (List<ClassMember> members : byBehaviour(task, attempts).values()) {
        RareBehaviour one = of(task, members);
        if (isRare(units(members), all, one.mistake().isPresent())) {
          bySame.merge(
              members.stream().map(ClassMember::id).toList(), one, RareBehaviour::togetherWith);
        }
      }
    }
    return bySame.values().stream().sorted(STRANGEST).toList();
  }

  private static boolean isRare(long units, long all, boolean isNamed) {
    return units >= PAIR && (units * RARE <= all || units == PAIR && !isNamed && all < PAIR * RARE);
  }

  private static Map<String, List<ClassMember>> byBehaviour(Task task, List<ClassMember> attempts) {
    Map<String, List<ClassMember>> same = new LinkedHashMap<>();
    for (ClassMember member : attempts) {
      member
          .grade()
          .flatMap(grade -> grade.of(task))
          .filter(outcome -> WRONG.contains(outcome.status()))
          .flatMap(TaskOutcome::behaviour)
          .ifPresent(
              behaviour -> same.computeIfAbsent(behaviour, none -> new ArrayList<>()).add(member));
    }
    return same;
  }

  private static RareBehaviour of(Task task, List<ClassMember> members) {
    List<TaskOutcome> outcomes =
        members.stream()
            .flatMap(member -> member.grade().flatMap(it -> it.of(task)).stream())
            .toList();
    return new RareBehaviour(
        List.of(task),
        members,
        outcomes.stream()
            .flatMap(outcome -> outcome.shown().stream())
            .min(Comparator.comparingInt(call -> call.call().length())),
        outcomes.stream().flatMap(outcome -> outcome.mistake().stream()).findFirst());
  }

  private RareBehaviour togetherWith(RareBehaviour other) {
    List<Task> both = new ArrayList<>(tasks);
    both.addAll(other.tasks);
    return new RareBehaviour(both, members, shown, mistake.filter(it -> other.mistake.isPresent()));
  }

  /** A group is one, whoever is alone another. */
  private static long units(List<ClassMember> members) {
    return members.stream()
        .map(
            member ->
                member.student().group().isEmpty()
                    ? "student " + member.id()
                    : "group " + member.student().group())
        .distinct()
        .count();
  }

  /** The tasks as people read of them. */
  String told() {
    return tasks.stream().map(Task::title).collect(Collectors.joining(", "));
  }
}
