package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * Answers that are nearly right, or right for some numbers alone; arrays that are changed, whatever
 * is written into them.
 */
record PartlyRightMisconceptions(Solution reference) {

  /** Of a float, or of a constant with few decimals, this much of each term is lost at most. */
  private static final double FEW_DIGITS = 1e-3;

  /** A method that is a polynomial. */
  private record Method(
      String id, Task task, Polynomial right, Function<DoubleUnaryOperator, Solution> as) {}

  List<Misconception> all() {
    return Stream.concat(
            Stream.of(
                    new Method("f", Task.F, Lesson.F, this::f),
                    new Method("loss", Task.LOSS2, Lesson.LOSS, this::loss),
                    new Method("slope", Task.LOSS_DERIVATIVE, Lesson.LOSS.slope(), this::slope))
                .flatMap(PartlyRightMisconceptions::ofNumbers),
            ofArrays())
        .toList();
  }

  private static Stream<Misconception> ofNumbers(Method method) {
    DoubleUnaryOperator right = method.right();
    return Stream.of(
        new Misconception(
                method.id() + "-loses-digits",
                method.task(),
                "as in a float: digits are lost, or large numbers become infinite",
                "A float keeps about 7 digits, a double 16; and a constant has as many as you type. Where"
                    + " does a number become shorter?",
                method.as().apply(x -> asInAFloat(right.applyAsDouble(x))))
            .byWrongCalls((observed, expected) -> isNear(method.right(), observed, expected)),
        new Misconception(
                method.id() + "-below-zero",
                method.task(),
                "only negative numbers get a wrong answer",
                "Try −1 instead of 1, and compare term by term. Which one loses its sign, or gets one?",
                method.as().apply(x -> right.applyAsDouble(Math.abs(x)) - (x < 0 ? 0.7 : 0)))
            .byWrongCalls((observed, expected) -> OtherPolynomial.place(observed) < 0));
  }

  /** Nearly: what is exactly a float's has a name of its own. */
  private static double asInAFloat(double number) {
    return (float) (number * (1 + 1e-6));
  }

  /** Beyond what a float can hold there is nothing left of the number. */
  private static boolean isNear(Polynomial right, Observation observed, Observation expected) {
    return observed.answer() instanceof Double answer
        && expected.answer() instanceof Double number
        && (Math.abs(answer - number) <= FEW_DIGITS * right.size(OtherPolynomial.place(observed))
            || !Double.isFinite(answer) && Math.abs(number) > Float.MAX_VALUE);
  }

  private Stream<Misconception> ofArrays() {
    return Stream.of(
        changed(
            "slope",
            Task.ARGUMENTS1,
            ModelSolution.with(
                reference,
                Part1Model.right()
                    .withSlopes(
                        (own, f, xs, h) -> filling(xs, PlainPart1.slopeAtEach(own, f, xs, h))))),
        changed(
            "walk",
            Task.ARGUMENTS2,
            ModelSolution.with(
                reference,
                new WalkingModel()
                    .judging(
                        (slope, weights, tolerance) ->
                            filling(weights, WalkingModel.judge(slope, weights, tolerance))))),
        changed(
            "weights",
            Task.ARGUMENTS4,
            ModelSolution.with(
                reference,
                new ManyWeightsModel()
                    .walking(
                        (self, loss, start, rate, steps, h) ->
                            filling(
                                start,
                                ManyWeightsModel.walk(self, loss, start, rate, steps, h))))));
  }

  private static Misconception changed(String prefix, Task task, Solution way) {
    return new Misconception(
            prefix + "-array-changed",
            task,
            "an array that was given holds other numbers after the call",
            "The array is the caller's, who may still need it. Which line of yours writes into it? Write"
                + " into a copy.",
            way)
        .byWrongCalls((observed, right) -> observed.hasChanged());
  }

  private static <T> T filling(double[] given, T answer) {
    Arrays.fill(given, 7);
    return answer;
  }

  private Solution f(DoubleUnaryOperator f) {
    return ModelSolution.with(reference, Part1Model.right().withF(f));
  }

  private Solution loss(DoubleUnaryOperator loss) {
    return ModelSolution.with(reference, new WalkingModel().loss(loss));
  }

  private Solution slope(DoubleUnaryOperator slope) {
    return ModelSolution.with(reference, new WalkingModel().lossDerivative(slope));
  }
}
