package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** Answers that are nearly right, or right for some numbers alone. */
record PartlyRightMisconceptions(Solution reference) implements Models {

  /** Of a float, or of a constant with few decimals, this much of each term is lost at most. */
  private static final double FEW_DIGITS = 1e-3;

  /** Which numbers alone get a wrong answer. */
  private enum Range {
    BELOW_ZERO(
        "below-zero",
        "only negative numbers get a wrong answer",
        "Try −1 instead of 1. Which number loses its sign on the way, or gets one?",
        x -> x < 0),
    FRACTIONS(
        "of-fractions",
        "only fractions get a wrong answer",
        "Try 2, and then 2.5. Where is something cut to a whole number, or divided as one?",
        x -> Math.abs(x - Math.rint(x)) > 0),
    LARGE(
        "of-large-numbers",
        "only large numbers get a wrong answer",
        "Try 10, and then a million. An int, a float or a limit of your own may be too small for it.",
        x -> Math.abs(x) > 1000),
    ZERO(
        "at-zero",
        "only 0 gets a wrong answer",
        "Is 0 a case of its own in your code, or is something divided by it?",
        x -> x == 0);

    private final String id;
    private final String title;
    private final String hint;
    private final DoublePredicate shown;

    Range(String id, String title, String hint, DoublePredicate shown) {
      this.id = id;
      this.title = title;
      this.hint = hint;
      this.shown = shown;
    }
  }

  /**
   * A method of one number, or of which one number matters.
   *
   * @param number which one it is
   * @param bent with answers that are made of the number and of the right answer
   */
  private record Method(
      String id,
      Task task,
      ToDoubleFunction<Observation> number,
      Function<DoubleBinaryOperator, Solution> bent,
      List<Range> ranges) {

    Stream<Misconception> mistakes() {
      return ranges.stream()
          .map(
              range ->
                  new Misconception(
                          id + "-" + range.id,
                          task,
                          range.title,
                          range.hint,
                          bent.apply((x, right) -> range.shown.test(x) ? 1.5 * right + 0.7 : right))
                      .byWrongCalls(
                          (observed, right) ->
                              observed.fault() == null
                                  && range.shown.test(number.applyAsDouble(observed))));
    }
  }

  List<Misconception> all() {
    Polynomial slope = Lesson.LOSS.slope();
    List<Range> ranges = List.of(Range.BELOW_ZERO, Range.FRACTIONS, Range.LARGE);
    return Stream.of(
            Stream.of(
                losingDigits("f", Task.F, Lesson.F, this::f),
                losingDigits("loss", Task.LOSS2, Lesson.LOSS, this::loss),
                losingDigits("slope", Task.LOSS_DERIVATIVE, slope, this::lossDerivative),
                losingTheStep()),
            of("f", Task.F, Lesson.F, this::f, ranges),
            of("loss", Task.LOSS2, Lesson.LOSS, this::loss, ranges),
            of("slope", Task.LOSS_DERIVATIVE, slope, this::lossDerivative, ranges.subList(0, 2)),
            new Method(
                    "derivative",
                    Task.DERIVATIVE,
                    // What was answered without asking the function is not a matter of the number.
                    each -> EvaluationPoints.nowhere(each) ? Double.NaN : EvaluationPoints.x(each),
                    this::derivative,
                    List.of(Range.ZERO, Range.BELOW_ZERO, Range.FRACTIONS))
                .mistakes())
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Misconception> of(
      String id,
      Task task,
      Polynomial right,
      Function<DoubleUnaryOperator, Solution> with,
      List<Range> ranges) {
    return new Method(
            id,
            task,
            EvaluationPoints::number,
            bend -> with.apply(x -> bend.applyAsDouble(x, right.at(x))),
            ranges)
        .mistakes();
  }

  private Misconception losingTheStep() {
    DoubleUnaryOperator loss = Lesson.LOSS;
    return mistake(
            Task.LOSS_DERIVATIVE,
            "slope-zero-for-another",
            "0 comes out where the slope is not 0",
            "Print w + step and w: is the step so small that they are the same? Or does 1 / 10000 stand"
                + " there, which is 0 in Java?",
            Stream.of(1e-300, 1e-20)
                .map(step -> lossDerivative(w -> PlainPart1.central(loss, w, step))))
        // Next to 0 a double has digits for so small a step, but few of the loss.
        .byWrongCalls(
            (observed, right) ->
                observed.answer() instanceof Double slope
                    && (slope == 0 || Math.abs(EvaluationPoints.number(observed)) < 0.01));
  }

  private static Misconception losingDigits(
      String id, Task task, Polynomial right, Function<DoubleUnaryOperator, Solution> with) {
    return new Misconception(
            id + "-loses-digits",
            task,
            "as in a float: digits are lost, or large numbers become infinite",
            "A float keeps about 7 digits, a double 16; and a constant has as many as you type. Where"
                + " does a number become shorter?",
            with.apply(x -> asInAFloat(right.at(x))))
        .byWrongCalls((observed, expected) -> isNear(right, observed, expected));
  }

  /** Nearly: what is exactly a float's has a name of its own. */
  private static double asInAFloat(double number) {
    return (float) (number * (1 + 1e-6));
  }

  /** Beyond what a float can hold there is nothing left of the number. */
  private static boolean isNear(Polynomial right, Observation observed, Observation expected) {
    return observed.answer() instanceof Double answer
        && expected.answer() instanceof Double number
        && (Math.abs(answer - number) <= FEW_DIGITS * right.size(EvaluationPoints.number(observed))
            || !Double.isFinite(answer) && Math.abs(number) > Float.MAX_VALUE);
  }

  private Solution derivative(DoubleBinaryOperator bend) {
    return derivativeAlone((f, x, h) -> bend.applyAsDouble(x, PlainPart1.central(f, x, h)));
  }
}
