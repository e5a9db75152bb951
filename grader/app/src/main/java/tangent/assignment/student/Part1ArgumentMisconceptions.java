package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/**
 * What goes wrong with arguments in Part 1: checks, arrays that are changed or handed out twice.
 */
record Part1ArgumentMisconceptions(Solution reference) implements Models {

  private static final Part1Model RIGHT = Part1Model.right();

  List<Misconception> all() {
    return List.of(
        mistake(
            "step-and-point-unchecked",
            "neither x nor h is checked",
            "The comment above the method says which arguments make no sense, and what to do then.",
            RIGHT.checking(h -> true, x -> true)),
        point("point-unchecked", "x is not checked", x -> true),
        point(
            "point-infinite-passes",
            "an infinite x passes the check: only NaN is looked for",
            x -> !Double.isNaN(x)),
        point(
            "point-nan-passes",
            "NaN passes the check of x: only infinity is looked for",
            x -> !Double.isInfinite(x)),
        otherException(
            "step-other-exception",
            "another exception than IllegalArgumentException",
            thrown ->
                RIGHT.withBareDerivative(
                    (f, x, h) -> other(thrown, () -> RIGHT.derivative(f, x, h)))),
        mistake(
            "step-answered-with-nan",
            "NaN is returned instead of an exception",
            "An argument that is not allowed gets an exception, not an answer.",
            RIGHT.withBareDerivative(
                (f, x, h) ->
                    WalkingModel.isPositive(h) && Double.isFinite(x)
                        ? PlainPart1.central(f, x, h)
                        : Double.NaN)),
        mistake(
            "nothing-checked",
            "neither h nor x nor reach is checked",
            "The comments above the methods say which arguments make no sense, and what to do then.",
            unchecked().withEmpty(Part1ArgumentMisconceptions::crash),
            unchecked(),
            unchecked().withEmpty(() -> 0)),
        mistake(
            "flattest-empty-crashes",
            "no places: xs[0] is read without looking at the length",
            "What does your code do first when xs is empty?",
            RIGHT.withEmpty(Part1ArgumentMisconceptions::crash)),
        mistake(
            "flattest-empty-answered",
            "no places: a number is returned instead of an exception",
            "Without places there is no flattest one. Say so with an exception.",
            RIGHT.withEmpty(() -> 0),
            RIGHT.withEmpty(() -> Double.NaN)),
        otherException(
            "flattest-empty-other-exception",
            "no places: another exception than IllegalArgumentException",
            thrown ->
                RIGHT.withBareFlattest(
                    (own, f, xs, h) -> other(thrown, () -> RIGHT.flattest(f, xs, h)))),
        otherException(
            "all-other-exceptions",
            "every check throws another exception than IllegalArgumentException",
            thrown ->
                otherForNumbers(thrown)
                    .withBareFlattest(
                        (own, f, xs, h) -> other(thrown, () -> RIGHT.flattest(f, xs, h))),
            Part1ArgumentMisconceptions::otherForNumbers),
        mistake(
            "flattest-sorts-xs",
            "the caller's xs is sorted",
            "Arrays.sort changes the array that you were given. Whose array is it?",
            sortingFrom(0)),
        mistake(
            "flattest-sorts-long-xs",
            "the caller's xs is sorted where it has many elements",
            "Arrays.sort changes the array that you were given, a long one as well as a short one.",
            sortingFrom(5)),
        mistake(
            "slopes-overwrite-xs",
            "the slopes are written into the caller's xs",
            "Into which array do you write the slopes?",
            overwriting(),
            overwriting().withFlattest(FlattestVariants::bySlopes)),
        mistake(
            "flattest-overwrites-xs",
            "flattest writes into the caller's xs",
            "Into which array do you write? Whose array is it?",
            flattestWriting(Math::abs),
            flattestWriting(slope -> slope)),
        mistake(
            "slopes-share-an-array",
            "the same array is returned by every call",
            "Where is the array made: in the method, or once for all calls?",
            RIGHT.withSlopes(sharingAnArray())));
  }

  private Misconception mistake(String id, String title, String hint, Part1Model... ways) {
    return mistake(Task.ARGUMENTS1, id, title, hint, Stream.of(ways).map(this::part1));
  }

  private Misconception point(String id, String title, DoublePredicate good) {
    return mistake(
        id,
        title,
        "x must be finite. Which doubles are not? Try them one by one.",
        RIGHT.checking(WalkingModel::isPositive, good));
  }

  private interface Throwing extends Function<Supplier<RuntimeException>, Part1Model> {}

  private Misconception otherException(String id, String title, Throwing... models) {
    return mistake(
        id,
        title,
        "The assignment names the class of the exception.",
        exceptions()
            .flatMap(thrown -> Stream.of(models).map(model -> model.apply(thrown)))
            .toArray(Part1Model[]::new));
  }

  /** What people throw in its place. */
  static Stream<Supplier<RuntimeException>> exceptions() {
    return Stream.of(
        ArithmeticException::new,
        IllegalStateException::new,
        RuntimeException::new,
        UnsupportedOperationException::new,
        IndexOutOfBoundsException::new,
        NoSuchElementException::new);
  }

  /** With a helper for h and reach. */
  private static Part1Model otherForNumbers(Supplier<RuntimeException> thrown) {
    return RIGHT
        .withBareDerivative((f, x, h) -> other(thrown, () -> RIGHT.derivative(f, x, h)))
        .withBareTurning((own, f, x, r) -> other(thrown, () -> RIGHT.turning(f, x, r)));
  }

  private static <T> T other(Supplier<RuntimeException> thrown, Supplier<T> call) {
    try {
      return call.get();
    } catch (IllegalArgumentException expected) {
      throw thrown.get();
    }
  }

  private static Part1Model unchecked() {
    return RIGHT.checking(h -> true, x -> true).checkingReach(reach -> true);
  }

  /** As Java does who is asked for the first element. */
  static double crash() {
    double[] none = {};
    return none[0];
  }

  private static Part1Model sortingFrom(int length) {
    return RIGHT.withFlattest(
        (own, f, xs, h) -> {
          double answer = RIGHT.flattest(f, xs, h);
          if (xs.length >= length) {
            Arrays.sort(xs);
          }
          return answer;
        });
  }

  private static Part1Model flattestWriting(DoubleUnaryOperator ofSlope) {
    return RIGHT.withFlattest(
        (own, f, xs, h) -> {
          double answer = RIGHT.flattest(f, xs, h);
          Arrays.setAll(xs, i -> ofSlope.applyAsDouble(own.derivative(f, xs[i], h)));
          return answer;
        });
  }

  private static Part1Model overwriting() {
    return RIGHT.withSlopes(
        (own, f, xs, h) -> {
          Arrays.setAll(xs, i -> own.derivative(f, xs[i], h));
          return xs;
        });
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
