package tangent.property;

import derivatives.part1.Turning;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import tangent.examination.Examination;
import tangent.examination.Observation;
import tangent.sample.Neighbourhood;

/**
 * Which turning the solution's own {@code derivative} or {@code slopes}, right or wrong, lead to,
 * with one of the steps that {@code turning} may have chosen.
 */
record OwnTurning(Examination examination, OwnDerivative derivative, OwnSlopes slopes) {

  /** How many of the distances that were seen are tried as steps, beside those people choose. */
  private static final int STEPS_SEEN = 8;

  static OwnTurning of(Examination examination) {
    return new OwnTurning(examination, OwnDerivative.of(examination), OwnSlopes.of(examination));
  }

  /** Whether the answer may come from what lies underneath; notes an error it inherits. */
  boolean leadsTo(Turning answer, Neighbourhood asked) {
    Set<Double> steps = steps(asked);
    if (derivative.counts()
        && steps.stream().anyMatch(h -> derived(asked, h).filter(answer::equals).isPresent())) {
      derivative.carry();
      return true;
    }
    if (slopes.excuses()
        && steps.stream().anyMatch(h -> listed(asked, h).filter(answer::equals).isPresent())) {
      slopes.carry();
      return true;
    }
    return false;
  }

  /** Whether an exception may come from what lies underneath; notes the error it inherits. */
  boolean leadsToException(Neighbourhood asked) {
    Set<Double> steps = steps(asked);
    if (derivative.excuses() && steps.stream().anyMatch(h -> derived(asked, h).isEmpty())) {
      derivative.carry();
      return true;
    }
    if (slopes.excuses() && steps.stream().anyMatch(h -> listed(asked, h).isEmpty())) {
      slopes.carry();
      return true;
    }
    return false;
  }

  /** What the own derivative leads to; nothing where it threw. */
  private Optional<Turning> derived(Neighbourhood asked, double h) {
    OptionalDouble left = derivative.at(asked.function(), asked.left(), h);
    OptionalDouble right = derivative.at(asked.function(), asked.right(), h);
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(Neighbourhood.turning(left.getAsDouble(), right.getAsDouble()));
  }

  /** What the own slopes lead to; nothing where they are not two. */
  private Optional<Turning> listed(Neighbourhood asked, double h) {
    double[] ends = {asked.left(), asked.right()};
    return slopes
        .at(asked.function(), ends, h)
        .filter(own -> own.length == 2)
        .map(own -> Neighbourhood.turning(own[0], own[1]));
  }

  private Set<Double> steps(Neighbourhood asked) {
    double longest = asked.reach() / 10;
    DoubleStream chosen =
        DoubleStream.of(longest, asked.reach() / 100, asked.reach() / 1000, 1e-3, 1e-4, 1e-5, 1e-6);
    Observation latest = examination.latest();
    DoubleStream seen =
        latest.evaluations().stream()
            .mapToDouble(point -> distance(point[0], asked))
            .distinct()
            .limit(STEPS_SEEN);
    Set<Double> steps = new TreeSet<>();
    DoubleStream.concat(chosen, seen).filter(h -> h > 0 && h <= longest).forEach(steps::add);
    return steps;
  }

  /** From the nearer end. */
  private static double distance(double point, Neighbourhood asked) {
    return Math.min(Math.abs(point - asked.left()), Math.abs(point - asked.right()));
  }
}
