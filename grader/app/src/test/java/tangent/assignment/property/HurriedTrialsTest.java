package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.run.Finding;
import tangent.run.Onlooker;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.worker.Adapter;

/** A method that never comes back is not waited for more often than the verdicts need. */
class HurriedTrialsTest {

  private static final PropertyRunner RUNNER =
      new PropertyRunner(HiddenProperties.CLASSES).only(Set.of(Part.PART1));

  private static final Solution RIGHT = new Adapter();

  /** Part 1 of its own, and another solution with right methods underneath, if there is one. */
  private record Other(Part1 part1, Optional<Solution> substituted) implements Solution {
    @Override
    public Part2 part2() {
      return RIGHT.part2();
    }

    @Override
    public Part3 part3() {
      return RIGHT.part3();
    }

    @Override
    public Part4 part4() {
      return RIGHT.part4();
    }

    @Override
    public Optional<Solution> with(Set<Substitute> substitutes) {
      return substituted;
    }
  }

  /** Whoever keeps the time, and looks for a task again where that may be. */
  private final class Hurrying implements Onlooker {
    private final Set<Task> judgedOnce;

    Hurrying(Set<Task> judgedOnce) {
      this.judgedOnce = judgedOnce;
    }

    @Override
    public void begins(Task begun, boolean forNow) {
      task = begun;
    }

    @Override
    public boolean mayJudgeAgain(Task asked) {
      return !judgedOnce.contains(asked);
    }

    @Override
    public void hurries(boolean wanted) {
      inHaste = wanted;
      hasty &= !wanted;
    }

    @Override
    public boolean wasHasty() {
      return hasty;
    }

    @Override
    public Finding read(Finding finding) {
      return finding;
    }
  }

  private final Map<Task, List<Boolean>> waits = new EnumMap<>(Task.class);
  private Task task = Task.F;
  private boolean inHaste;
  private boolean hasty;

  /**
   * Each has two properties. The first task is lost: how the second ends is told to nobody. What
   * builds on it is right on a right one, whatever it does on this one, and its second property
   * need not be tried on this one at all.
   */
  @Test
  void whatDecidesNoPointsIsAskedInHasteAndOnce() {
    List<Finding> findings = examined(Optional.of(RIGHT), new Hurrying(Set.of()));

    assertThat(waits)
        .containsEntry(Task.DERIVATIVE, List.of(false, true))
        .containsEntry(Task.SLOPES, List.of(true))
        .containsEntry(Task.FLATTEST, List.of(true))
        .containsEntry(Task.TURNING, List.of(true));
    assertThat(findings)
        .filteredOn(finding -> finding.carriedFrom().equals(Optional.of(Task.DERIVATIVE)))
        .extracting(Finding::task)
        .containsExactly(Task.SLOPES, Task.FLATTEST, Task.TURNING);
  }

  /** Whether points depend on a method's checks is not asked in haste. */
  @Test
  void argumentsAreAskedWithPatience() {
    examined(Optional.of(RIGHT), new Hurrying(Set.of()));

    assertThat(waits.get(Task.ARGUMENTS1)).isNotEmpty().containsOnly(false);
  }

  static Stream<Optional<Solution>> substituted() {
    Part1 wrongAbove =
        part1(
            (method, arguments) ->
                method.getName().equals("flattest")
                    ? Double.NaN
                    : method.invoke(RIGHT.part1(), arguments));
    return Stream.of(
        Optional.of(RIGHT), Optional.empty(), Optional.of(new Other(wrongAbove, Optional.empty())));
  }

  /** All is told as if nobody were ever in haste. */
  @ParameterizedTest
  @MethodSource("substituted")
  void nothingInHasteIsTold(Optional<Solution> substituted) {
    for (Set<Task> once : List.of(EnumSet.noneOf(Task.class), EnumSet.allOf(Task.class))) {
      Onlooker patient =
          new Onlooker() {
            @Override
            public boolean mayJudgeAgain(Task asked) {
              return !once.contains(asked);
            }

            @Override
            public Finding read(Finding finding) {
              return finding;
            }
          };
      assertThat(told(examined(substituted, new Hurrying(once))))
          .isEqualTo(told(examined(substituted, patient)));
    }
  }

  private List<Finding> examined(Optional<Solution> substituted, Onlooker onlooker) {
    inHaste = false;
    hasty = false;
    TaskRun run =
        new TaskRun(new Other(part1(this::hang), substituted), RUNNER.samples(42), onlooker);
    return RUNNER.examine(run, begun -> {});
  }

  /** All but {@code f} calls {@code derivative}, which never comes back. */
  private Object hang(Method method, Object[] arguments) throws ReflectiveOperationException {
    if (method.getName().equals("f")) {
      return method.invoke(RIGHT.part1(), arguments);
    }
    waits.computeIfAbsent(task, none -> new ArrayList<>()).add(inHaste);
    hasty |= inHaste;
    throw new Fault(Fault.Kind.TIMED_OUT, "", inHaste ? "in haste" : "with patience");
  }

  private interface Answers {
    Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
  }

  private static Part1 part1(Answers answers) {
    return (Part1)
        Proxy.newProxyInstance(
            Part1.class.getClassLoader(),
            new Class<?>[] {Part1.class},
            (proxy, asked, arguments) -> answers.to(asked, arguments));
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.task().id(),
                    each.status().name(),
                    each.message(),
                    each.counterexample().toString(),
                    each.carriedFrom().toString()))
        .toList();
  }
}
