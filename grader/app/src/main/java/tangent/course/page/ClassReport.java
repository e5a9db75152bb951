package tangent.course.page;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.course.policy.Disclosure;
import tangent.course.policy.Policy;
import tangent.course.policy.PolicyWords;

/**
 * A class that has been graded: all that its files are made of.
 *
 * @param worth the points of each task, by the policy
 * @param policy the policy in words, a sentence each
 * @param notes what else the instructor has to know
 * @param members sorted by their ids
 * @param similar pairs of submissions whose sources look alike, as another program found
 * @param disclosure how much publish shows, where the policy says it
 */
public record ClassReport(
    Map<Task, BigDecimal> worth,
    List<String> policy,
    ClassNotes notes,
    List<ClassMember> members,
    LookAlikes similar,
    Optional<Disclosure> disclosure) {

  /** The version of the format of {@code class.json}. */
  public static final int SCHEMA = 1;

  public ClassReport {
    Map<Task, BigDecimal> inOrder = new EnumMap<>(Task.class);
    inOrder.putAll(worth);
    worth = Collections.unmodifiableMap(inOrder);
    policy = List.copyOf(policy);
    members = members.stream().sorted(Comparator.comparing(ClassMember::id)).toList();
  }

  /** One whose policy says nothing of what is shown. */
  ClassReport(
      Map<Task, BigDecimal> worth,
      List<String> policy,
      ClassNotes notes,
      List<ClassMember> members,
      LookAlikes similar) {
    this(worth, policy, notes, members, similar, Optional.empty());
  }

  /** A class whose members have their scores by this policy. */
  public static ClassReport of(
      Policy policy, ClassNotes notes, List<ClassMember> members, LookAlikes similar) {
    Map<Task, BigDecimal> worth = new EnumMap<>(Task.class);
    Stream.of(Task.values()).forEach(task -> worth.put(task, policy.points(task)));
    return new ClassReport(
        worth, PolicyWords.of(policy), notes, members, similar, policy.disclosure());
  }

  /** What a task is worth; nothing where the policy has turned it off. */
  public BigDecimal worth(Task task) {
    return worth.getOrDefault(task, BigDecimal.ZERO);
  }

  /** Points of all tasks that are, or are not, a bonus. */
  public BigDecimal maximum(boolean bonus) {
    return Stream.of(Task.values())
        .filter(task -> task.part().bonus() == bonus)
        .map(this::worth)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
