package tangent.assignment.student;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/**
 * What goes wrong with the checks of Part 1 where one check serves several arguments, and where one
 * of several cases is forgotten.
 */
record Part1CheckMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        shared(
            "zero-passes",
            "0 passes the check of h and of reach",
            "Positive means greater than 0. Is it >= that you compare with?",
            number -> number >= 0 && Double.isFinite(number)),
        shared(
            "negative-passes",
            "negative numbers pass the check of h and of reach",
            "Try h = -1. Which comparison should have stopped it?",
            number -> number != 0 && Double.isFinite(number)),
        shared(
            "nan-passes",
            "NaN passes the check of h and of reach",
            "Every comparison with NaN is false, so h <= 0 does not catch it.",
            number -> !(number <= 0 || Double.isInfinite(number))),
        shared(
            "infinite-passes",
            "an infinite number passes the check of h and of reach",
            "Infinity is greater than 0. Is it finite?",
            number -> number > 0),
        point(
            "point-infinite-passes",
            "an infinite x passes the check: only NaN is looked for",
            x -> !Double.isNaN(x)),
        point(
            "point-nan-passes",
            "NaN passes the check of x: only infinity is looked for",
            x -> !Double.isInfinite(x)),
        mistake(
            "flattest-empty-other-exception",
            "no places: another exception than IllegalArgumentException",
            "The assignment names the class of the exception.",
            exceptions()
                .map(
                    thrown ->
                        right()
                            .withBareFlattest(
                                (own, f, xs, h) -> {
                                  if (xs.length == 0) {
                                    throw thrown.get();
                                  }
                                  return right().flattest(f, xs, h);
                                }))),
        mistake(
            "all-other-exceptions",
            "every check throws another exception than IllegalArgumentException",
            "The assignment names the class of the exception.",
            exceptions().flatMap(Part1CheckMisconceptions::throwing)));
  }

  private static Part1Model right() {
    return Part1Model.right();
  }

  private Misconception shared(String id, String title, String hint, DoublePredicate good) {
    return mistake(
        id,
        title,
        hint,
        Stream.of(
            right()
                .withBareDerivative(Part1ArgumentMisconceptions.checking(good, Double::isFinite))
                .withBareTurning(Part1ArgumentMisconceptions.turningWith(good))));
  }

  private Misconception point(String id, String title, DoublePredicate good) {
    return mistake(
        id,
        title,
        "x must be finite. Which doubles are not? Try them one by one.",
        Stream.of(
            right()
                .withBareDerivative(
                    Part1ArgumentMisconceptions.checking(WalkingModel::isPositive, good))));
  }

  /** What people throw in its place. */
  static Stream<Supplier<RuntimeException>> exceptions() {
    return Stream.of(
        IllegalStateException::new,
        ArithmeticException::new,
        RuntimeException::new,
        UnsupportedOperationException::new,
        IndexOutOfBoundsException::new,
        NoSuchElementException::new);
  }

  /** With a helper for h and reach, and with one check for all. */
  private static Stream<Part1Model> throwing(Supplier<RuntimeException> thrown) {
    Part1Model numbers =
        right()
            .withBareDerivative((f, x, h) -> other(thrown, () -> right().derivative(f, x, h)))
            .withBareTurning((own, f, x, r) -> other(thrown, () -> right().turning(f, x, r)));
    return Stream.of(
        numbers.withBareFlattest(
            (own, f, xs, h) -> other(thrown, () -> right().flattest(f, xs, h))),
        numbers);
  }

  private static <T> T other(Supplier<RuntimeException> thrown, Supplier<T> call) {
    try {
      return call.get();
    } catch (IllegalArgumentException expected) {
      throw thrown.get();
    }
  }

  private Misconception mistake(String id, String title, String hint, Stream<Part1Model> ways) {
    return Misconception.inAnyWay(id, Task.ARGUMENTS1, title, hint, ways.map(this::part1).toList());
  }
}
