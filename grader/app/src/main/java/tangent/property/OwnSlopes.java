package tangent.property;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import tangent.examination.Examination;
import tangent.sample.Formula;
import tangent.task.Task;

/**
 * The solution's own {@code slopes}, where it is wrong, as the methods that call it see it.
 *
 * <p>It counts although {@code slopes} has a promise of its own, because it is the natural thing
 * for {@code flattest} to call: one mistake costs one task.
 */
record OwnSlopes(Examination examination, Aside aside) {

  static OwnSlopes of(Examination examination) {
    return new OwnSlopes(examination, new Aside(examination, Task.SLOPES.id()));
  }

  /** Whether a wrong answer may be forgiven where it agrees with these slopes. */
  boolean excuses() {
    return examination.lost(Task.SLOPES)
        && examination.once(Task.SLOPES.id() + " vary", this::vary)
        && !aside.isDead();
  }

  /** Notes that the task under way inherits the error of these slopes. */
  void carry() {
    examination.carry(Task.SLOPES);
  }

  /** The own slopes, perhaps too few or too many, or nothing where an exception was thrown. */
  Optional<double[]> at(DoubleUnaryOperator function, double[] xs, double h) {
    return aside.ask(solution -> solution.part1().slopes(function, xs.clone(), h));
  }

  /** Whether they give at least two different answers. */
  private boolean vary() {
    Formula parabola = Formula.polynomial(1, 0, 1);
    Set<Optional<String>> answers = new HashSet<>();
    answers.add(at(parabola, new double[] {-2, 1}, 0.001).map(Arrays::toString));
    answers.add(at(parabola, new double[] {3, 0.5}, 0.001).map(Arrays::toString));
    answers.add(at(parabola, new double[] {1, -2}, 0.001).map(Arrays::toString));
    return answers.size() > 1;
  }
}
