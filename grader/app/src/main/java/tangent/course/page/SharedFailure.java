package tangent.course.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.report.NamedMistake;
import tangent.run.Counterexample;

/**
 * One way to lose points, and everybody in the class who lost them so.
 *
 * @param tasks in which it was lost; the first is that of the smallest call
 * @param mistake what it is; empty where no misconception explains it
 * @param members who, each once
 * @param lost points that it cost them together
 * @param shown the smallest call, where one is known
 * @param shownBy whose call that is
 */
public record SharedFailure(
    List<Task> tasks,
    Optional<NamedMistake> mistake,
    List<ClassMember> members,
    BigDecimal lost,
    Optional<Counterexample> shown,
    ClassMember shownBy) {

  private static final Comparator<SharedFailure> WORST =
      Comparator.comparing(SharedFailure::lost)
          .thenComparing(failure -> failure.members().size())
          .reversed()
          .thenComparing(SharedFailure::task)
          .thenComparing(failure -> failure.mistake().map(NamedMistake::id).orElse(""))
          .thenComparing(failure -> failure.members().get(0).id());

  private static final Comparator<Sighting> SMALLEST =
      Comparator.<Sighting>comparingInt(
              sighting ->
                  sighting.outcome().shown().map(SharedFailure::size).orElse(Integer.MAX_VALUE))
          .thenComparing(
              sighting -> sighting.outcome().shown().map(Counterexample::call).orElse(""))
          .thenComparing(sighting -> sighting.member().id());

  public SharedFailure {
    tasks = List.copyOf(tasks);
    members = List.copyOf(members);
  }

  /** Misconceptions by their ids, the dearest first. */
  static List<SharedFailure> known(ClassReport report, List<ClassMember> attempts) {
    return all(report, attempts, (task, outcome) -> outcome.mistake().map(NamedMistake::id));
  }

  /** What no misconception explains, by task and equal behaviour, the dearest first. */
  static List<SharedFailure> unexplained(ClassReport report, List<ClassMember> attempts) {
    return all(
        report,
        attempts,
        (task, outcome) ->
            outcome.isUnexplained()
                ? Optional.of(task.id() + " " + outcome.likeness())
                : Optional.empty());
  }

  private static List<SharedFailure> all(
      ClassReport report,
      List<ClassMember> attempts,
      BiFunction<Task, TaskOutcome, Optional<String>> key) {
    Map<String, List<Sighting>> groups = new LinkedHashMap<>();
    for (ClassMember member : attempts) {
      member
          .grade()
          .ifPresent(
              grade ->
                  grade
                      .tasks()
                      .forEach(
                          (task, outcome) ->
                              key.apply(task, outcome)
                                  .ifPresent(
                                      name ->
                                          groups
                                              .computeIfAbsent(name, none -> new ArrayList<>())
                                              .add(new Sighting(member, task, outcome)))));
    }
    return groups.values().stream().map(group -> of(group, report)).sorted(WORST).toList();
  }

  private static SharedFailure of(List<Sighting> group, ClassReport report) {
    Sighting smallest = group.stream().min(SMALLEST).orElseThrow();
    return new SharedFailure(
        Stream.concat(Stream.of(smallest.task()), group.stream().map(Sighting::task).sorted())
            .distinct()
            .toList(),
        smallest.outcome().mistake(),
        group.stream().map(Sighting::member).distinct().toList(),
        group.stream()
            .map(sighting -> sighting.lost(report))
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        smallest.outcome().shown(),
        smallest.member());
  }

  /** That of the smallest call. */
  public Task task() {
    return tasks.get(0);
  }

  private static int size(Counterexample shown) {
    return shown.call().length() + shown.expected().length() + shown.actual().length();
  }

  /** A task that a student lost in this way. */
  private record Sighting(ClassMember member, Task task, TaskOutcome outcome) {

    BigDecimal lost(ClassReport report) {
      BigDecimal worth = report.worth(task);
      return member
          .score()
          .mark()
          .map(mark -> worth.subtract(mark.tasks().getOrDefault(task, BigDecimal.ZERO)))
          .orElse(worth)
          .max(BigDecimal.ZERO);
    }
  }
}
