package derivatives.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One mistake in an otherwise right solution.
 *
 * @param task the task that it belongs to
 * @param what it is, in a few words
 * @param edits each what stands in the reference, and what stands there instead
 * @param named the mistake that the tests must name; empty if there is no such name
 * @param alsoTrue other names that would be true of it
 * @param alsoFails other tasks whose tests may fail by it
 */
record Slip(
    String task,
    String what,
    List<Edit> edits,
    String named,
    Set<String> alsoTrue,
    Set<String> alsoFails) {

  record Edit(String right, String wrong) {}

  static Slip in(String task, String what, String right, String wrong) {
    return new Slip(task, what, List.of(new Edit(right, wrong)), "", Set.of(), Set.of());
  }

  /** And this, too. */
  Slip and(String right, String wrong) {
    List<Edit> more = new ArrayList<>(edits);
    more.add(new Edit(right, wrong));
    return new Slip(task, what, more, named, alsoTrue, alsoFails);
  }

  /** The tests must call it by this name. */
  Slip named(String id) {
    return new Slip(task, what, edits, id, alsoTrue, alsoFails);
  }

  /** The tests may call it by one of these names. */
  Slip orNamed(String... ids) {
    return new Slip(task, what, edits, named, Set.of(ids), alsoFails);
  }

  /** These tasks promise the same, or can't be judged with it. */
  Slip failing(String... tasks) {
    return new Slip(task, what, edits, named, alsoTrue, Set.of(tasks));
  }

  Set<String> trueNames() {
    Set<String> names = new LinkedHashSet<>(alsoTrue);
    if (!named.isEmpty()) {
      names.add(named);
    }
    return names;
  }

  /** Whether these tests call something that it changes. */
  boolean canReach(String test) {
    String name = test.substring(test.lastIndexOf('.') + 1);
    return switch (task) {
      case "part1.f" -> name.equals("FTest");
      case "part2.loss", "part2.lossDerivative" -> name.startsWith("Loss");
      case "part3.loss", "part3.gradient" -> name.matches("(Loss|Gradient)(More)?Test");
      default ->
          !name.equals("FTest")
              && !(isPart(2) && name.startsWith("Loss"))
              && (canReachLongGraphs() || !name.matches("(DeepChain|LinearTime)Test"));
    };
  }

  /** An operation is the same in a long graph. And an endless walk is waited for elsewhere. */
  private boolean canReachLongGraphs() {
    return !task.matches("part3.(forward|localGradients)") && !what.contains("endless");
  }

  /** Those tests that look at this task, or at one that it is promised together with. */
  List<String> own(List<String> tests) {
    String name = task.substring(task.indexOf('.') + 1);
    return tests.stream()
        .filter(
            test -> test.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT) + "test"))
        .toList();
  }

  private boolean isPart(int part) {
    return task.startsWith("part" + part);
  }

  /** The class it is made in. */
  String className() {
    return switch (task) {
      case "part3.loss", "part3.gradient" -> "derivatives.part3.LossGradient";
      default ->
          switch (task.substring(0, 5)) {
            case "part1" -> "derivatives.part1.NumericalDerivative";
            case "part2" -> "derivatives.part2.GradientDescent";
            case "part3" -> "derivatives.part3.Value";
            default -> "derivatives.part4.PartialDerivatives";
          };
    };
  }

  /** The source with the mistake in it. */
  String madeIn(String source) {
    String wrong = source;
    for (Edit edit : edits) {
      assertThat(wrong).as("the source for %s", what).contains(edit.right());
      wrong = wrong.replace(edit.right(), edit.wrong());
    }
    return wrong;
  }

  @Override
  public String toString() {
    return task + ": " + what;
  }
}
