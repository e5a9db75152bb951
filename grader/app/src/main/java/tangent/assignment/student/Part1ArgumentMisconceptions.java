package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/**
 * What goes wrong with arguments in Part 1: checks, arrays that are changed or handed out twice.
 */
record Part1ArgumentMisconceptions(Solution reference) implements Models {

  private static final String STEP_HINT =
      "Try h = 0, a negative h, Double.NaN and an infinite h, one by one.";

  List<Misconception> all() {
    return List.of(
        mistake(
            "step-unchecked",
            "h is not checked",
            "What should happen with h = 0, where a slope would be 0 / 0?",
            right()
                .withBareDerivative(
                    (f, x, h) -> {
                      requireFinite(x);
                      return PlainPart1.central(f, x, h);
                    })),
        mistake(
            "step-and-point-unchecked",
            "neither x nor h is checked",
            "The comment above the method says which arguments make no sense, and what to do then.",
            right().withBareDerivative(PlainPart1::central)),
        step("step-zero-passes", "h = 0 passes the check", h -> h < 0 || !Double.isFinite(h)),
        step("step-negative-passes", "a negative h passes", h -> h == 0 || !Double.isFinite(h)),
        step("step-nan-passes", "NaN passes the check of h", h -> h <= 0 || Double.isInfinite(h)),
        step("step-infinite-passes", "an infinite h passes the check", h -> !(h > 0)),
        mistake(
            "point-unchecked",
            "x is not checked",
            "x must be finite. Which doubles are not?",
            right()
                .withBareDerivative(
                    (f, x, h) -> {
                      PlainPart1.requirePositive(h);
                      return PlainPart1.central(f, x, h);
                    })),
        mistake(
            "step-other-exception",
            "another exception than IllegalArgumentException",
            "The assignment names the class of the exception.",
            right()
                .withBareDerivative(
                    (f, x, h) -> {
                      if (!(h > 0) || !Double.isFinite(h) || !Double.isFinite(x)) {
                        throw new ArithmeticException("bad step");
                      }
                      return PlainPart1.central(f, x, h);
                    })),
        mistake(
            "step-answered-with-nan",
            "NaN is returned instead of an exception",
            "An argument that is not allowed gets an exception, not an answer.",
            right()
                .withBareDerivative(
                    (f, x, h) ->
                        h > 0 && Double.isFinite(h) && Double.isFinite(x)
                            ? PlainPart1.central(f, x, h)
                            : Double.NaN)),
        mistake(
            "only-signs-checked",
            "NaN and infinity pass, only the sign is checked",
            "Every comparison with NaN is false, h <= 0 as much as h == Double.NaN. And is infinity"
                + " greater than 0?",
            right().withBareDerivative(checking(h -> !(h <= 0), Double::isFinite)),
            right().withBareTurning(turningWith(reach -> !(reach <= 0))),
            right()
                .withBareDerivative(checking(h -> !(h <= 0), Double::isFinite))
                .withBareTurning(turningWith(reach -> !(reach <= 0))),
            right().withBareDerivative(checking(h -> !(h <= 0), x -> true)),
            right()
                .withBareDerivative(checking(h -> !(h <= 0), x -> true))
                .withBareTurning(turningWith(reach -> !(reach <= 0)))),
        mistake(
            "nothing-checked",
            "neither h nor x nor reach is checked",
            "The comments above the methods say which arguments make no sense, and what to do then.",
            right()
                .withBareDerivative(PlainPart1::central)
                .withBareFlattest(
                    (own, f, xs, h) -> xs.length == 0 ? xs[0] : right().flattest(f, xs, h))
                .withBareTurning(turningWith(reach -> true)),
            right()
                .withBareDerivative(PlainPart1::central)
                .withBareTurning(turningWith(reach -> true)),
            right()
                .withBareDerivative(PlainPart1::central)
                .withBareFlattest(
                    (own, f, xs, h) -> xs.length == 0 ? 0 : right().flattest(f, xs, h))
                .withBareTurning(turningWith(reach -> true))),
        mistake(
            "flattest-empty-crashes",
            "no places: xs[0] is read without looking at the length",
            "What does your code do first when xs is empty?",
            right()
                .withBareFlattest(
                    (own, f, xs, h) -> xs.length == 0 ? xs[0] : right().flattest(f, xs, h))),
        mistake(
            "flattest-empty-answered",
            "no places: a number is returned instead of an exception",
            "Without places there is no flattest one. Say so with an exception.",
            right()
                .withBareFlattest(
                    (own, f, xs, h) -> xs.length == 0 ? 0 : right().flattest(f, xs, h)),
            right()
                .withBareFlattest(
                    (own, f, xs, h) -> xs.length == 0 ? Double.NaN : right().flattest(f, xs, h))),
        reach("reach-unchecked", "reach is not checked", reach -> false),
        reach("reach-zero-passes", "reach = 0 passes the check", r -> r < 0 || !Double.isFinite(r)),
        reach(
            "reach-negative-passes", "a negative reach passes", r -> r == 0 || !Double.isFinite(r)),
        reach(
            "reach-nan-passes",
            "NaN passes the check of reach",
            r -> r <= 0 || Double.isInfinite(r)),
        reach("reach-infinite-passes", "an infinite reach passes the check", r -> !(r > 0)),
        mistake(
            "flattest-sorts-xs",
            "the caller's xs is sorted",
            "Arrays.sort changes the array that you were given. Whose array is it?",
            right()
                .withFlattest(
                    (own, f, xs, h) -> {
                      double answer = right().flattest(f, xs, h);
                      Arrays.sort(xs);
                      return answer;
                    })),
        mistake(
            "flattest-sorts-long-xs",
            "the caller's xs is sorted where it has many elements",
            "Arrays.sort changes the array that you were given, a long one as well as a short one.",
            right()
                .withFlattest(
                    (own, f, xs, h) -> {
                      double answer = right().flattest(f, xs, h);
                      if (xs.length > 4) {
                        Arrays.sort(xs);
                      }
                      return answer;
                    })),
        mistake(
            "slopes-overwrite-xs",
            "the slopes are written into the caller's xs",
            "Into which array do you write the slopes?",
            right()
                .withSlopes(
                    (own, f, xs, h) -> {
                      Arrays.setAll(xs, i -> own.derivative(f, xs[i], h));
                      return xs;
                    })),
        mistake(
            "slopes-share-an-array",
            "the same array is returned by every call",
            "Where is the array made: in the method, or once for all calls?",
            right().withSlopes(sharingAnArray())));
  }

  private static Part1Model right() {
    return Part1Model.right();
  }

  private Misconception mistake(String id, String title, String hint, Part1Model... ways) {
    return Misconception.inAnyWay(
        id, Task.ARGUMENTS1, title, hint, Stream.of(ways).map(this::part1).toList());
  }

  /** A derivative that lets these steps and places through. */
  static Part1Model.Derivative checking(DoublePredicate step, DoublePredicate place) {
    return (f, x, h) -> {
      if (!step.test(h) || !place.test(x)) {
        throw new IllegalArgumentException("bad step or place");
      }
      return PlainPart1.central(f, x, h);
    };
  }

  /** A turning that lets these reaches through and measures without further checks. */
  static Part1Model.Turn turningWith(DoublePredicate good) {
    return (own, f, x, reach) -> {
      if (!good.test(reach)) {
        throw new IllegalArgumentException("bad reach");
      }
      double h = reach / 100;
      return PlainPart1.told(
          PlainPart1.central(f, x - reach, h), PlainPart1.central(f, x + reach, h));
    };
  }

  private static void requireFinite(double x) {
    if (!Double.isFinite(x)) {
      throw new IllegalArgumentException("x must be finite");
    }
  }

  /** A derivative that rejects only these steps. */
  private Misconception step(String id, String title, DoublePredicate rejected) {
    return mistake(
        id,
        title,
        STEP_HINT,
        right().withBareDerivative(checking(rejected.negate(), Double::isFinite)));
  }

  /** A turning that rejects only these reaches and measures without further checks. */
  private Misconception reach(String id, String title, DoublePredicate rejected) {
    return mistake(
        id,
        title,
        "Try reach = 0, a negative reach, Double.NaN and an infinite reach, one by one.",
        right().withBareTurning(turningWith(rejected.negate())));
  }

  private static Part1Model.Slopes sharingAnArray() {
    double[][] kept = {new double[0]};
    return (own, f, xs, h) -> {
      if (kept[0].length != xs.length) {
        kept[0] = new double[xs.length];
      }
      Arrays.setAll(kept[0], i -> own.derivative(f, xs[i], h));
      return kept[0];
    };
  }
}
