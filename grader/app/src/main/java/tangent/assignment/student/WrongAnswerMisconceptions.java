package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What all wrong answers of a method have in common, whatever it is that brings them about: too
 * many numbers or too few, numbers that were never written, no numbers, a point that is none of
 * those given.
 */
record WrongAnswerMisconceptions(Solution reference) {

  /** Far more than the tolerance of a property, far less than any entry that is written wrongly. */
  private static final double ROUNDING = 1e-9;

  /** Beyond it, what is added to a weight is lost in rounding. */
  private static final double FAR = 1e12;

  private static final String LENGTH_HINT =
      "Compare the length of your answer with what the comment above the method says. How often does"
          + " your loop run, and what does it do each time?";
  private static final String UNWRITTEN_HINT =
      "A new array is full of zeros. Which of its elements does your loop write, and which never?";
  private static final String NO_NUMBER_HINT =
      "0 / 0 is not a number, and nothing that is computed from it is one. Which division may it be?";

  private interface Bend {
    double[] of(double[] right);
  }

  List<Misconception> all() {
    return Stream.of(
            List.of(elsewhere(), otherOfEquals(), noneOfTheseAtAll(), noNumber()),
            ofArrays(
                "another-length",
                "the answer has another length than it should",
                LENGTH_HINT,
                right -> Arrays.copyOf(right, right.length + 2),
                WrongAnswerMisconceptions::hasAnotherLength),
            ofArrays(
                "entries-zero",
                "some entries are 0 that should be other numbers",
                UNWRITTEN_HINT,
                right -> onlyEven(right, 0),
                (observed, right) -> isOffBy(observed, right, 0)),
            ofArrays(
                "entries-misplaced",
                "the right numbers stand in the wrong places",
                "Entry i belongs to element i. Which number does your loop write where?",
                WrongAnswerMisconceptions::shifted,
                WrongAnswerMisconceptions::isMisplaced),
            ofArrays(
                "entries-no-numbers",
                "some entries are not a number",
                NO_NUMBER_HINT,
                right -> onlyEven(right, Double.NaN),
                (observed, right) -> isOffBy(observed, right, Double.NaN)))
        .flatMap(List::stream)
        .toList();
  }

  private Misconception elsewhere() {
    return new Misconception(
            "step-slope-elsewhere",
            Task.STEP,
            "the slope is asked at another place than w",
            "How steep is it where you stand before the step? What do you hand to slope?",
            ModelSolution.with(
                reference,
                new WalkingModel()
                    .stepping((slope, w, rate) -> w - rate * slope.applyAsDouble(w + 1))))
        .byPattern(
            observed ->
                observed.stream()
                    .filter(each -> Math.abs(EvaluationPoints.x(each)) < FAR)
                    .allMatch(WrongAnswerMisconceptions::isAskedElsewhere));
  }

  private static boolean isAskedElsewhere(Observation observed) {
    return !observed.evaluations().isEmpty()
        && observed.evaluations().stream()
            .noneMatch(point -> point[0] == EvaluationPoints.x(observed));
  }

  private Misconception otherOfEquals() {
    return new Misconception(
            "flattest-other-of-equals",
            Task.FLATTEST,
            "of places that are equally flat, another one than the first is taken",
            "In what order do you look at the places, and when does a new one replace the best so far? Are"
                + " they still in the order of xs?",
            part1(
                Part1Model.right()
                    .withFlattest(
                        (own, f, xs, h) ->
                            PlainPart1.leastSteep(
                                own, f, Arrays.stream(xs).sorted().toArray(), h))))
        .byWrongCalls(
            (observed, right) ->
                observed.answer() instanceof Double place
                    && right.answer() instanceof Double first
                    && isOneOf(observed, place)
                    && steepness(observed, place) == steepness(observed, first));
  }

  private Misconception noneOfTheseAtAll() {
    return new Misconception(
            "flattest-outside-of-xs",
            Task.FLATTEST,
            "the answer is none of the places that were given",
            "The answer is one of xs. What do you return: the place, or something that belongs to it?",
            part1(
                Part1Model.right()
                    .withFlattest((own, f, xs, h) -> PlainPart1.leastSteep(own, f, xs, h) + h)))
        .byWrongCalls(
            (observed, right) ->
                observed.answer() instanceof Double place && !isOneOf(observed, place));
  }

  private Misconception noNumber() {
    return new Misconception(
            "derivative-no-number",
            Task.DERIVATIVE,
            "the slope is not a number",
            NO_NUMBER_HINT,
            part1(
                Part1Model.independent()
                    .withDerivative((f, x, h) -> 0 * PlainPart1.forward(f, x, h) / 0.0)))
        .byWrongCalls(
            (observed, right) -> observed.answer() instanceof Double slope && Double.isNaN(slope));
  }

  private List<Misconception> ofArrays(
      String id,
      String title,
      String hint,
      Bend bend,
      BiPredicate<Observation, Observation> shown) {
    return List.of(
        new Misconception("slopes-" + id, Task.SLOPES, title, hint, slopes(bend))
            .byWrongCalls(shown),
        new Misconception("descend-" + id, Task.DESCEND2, title, hint, walks(bend))
            .byWrongCalls(shown),
        new Misconception("gradient-" + id, Task.GRADIENT4, title, hint, gradients(bend))
            .byWrongCalls(shown));
  }

  private Solution slopes(Bend bend) {
    return part1(
        Part1Model.right()
            .withSlopes((own, f, xs, h) -> bend.of(PlainPart1.slopeAtEach(own, f, xs, h))));
  }

  private Solution walks(Bend bend) {
    return ModelSolution.with(
        reference,
        new WalkingModel()
            .walking(
                (self, slope, start, rate, steps) ->
                    bend.of(WalkingModel.walk(self, slope, start, rate, steps))));
  }

  private Solution gradients(Bend bend) {
    return ModelSolution.with(
        reference,
        new ManyWeightsModel()
            .measuring(
                (loss, weights, h) ->
                    bend.of(
                        ManyWeightsModel.each(ManyWeightsModel::central)
                            .measure(loss, weights, h))));
  }

  private static double[] onlyEven(double[] right, double otherwise) {
    return IntStream.range(0, right.length)
        .mapToDouble(i -> i % 2 == 0 ? right[i] : otherwise)
        .toArray();
  }

  private static double[] shifted(double[] right) {
    double[] other = new double[right.length];
    Arrays.setAll(other, i -> right[(i + right.length - 1) % right.length]);
    return other;
  }

  private static boolean isMisplaced(Observation observed, Observation right) {
    return observed.answer() instanceof double[] answer
        && right.answer() instanceof double[] expected
        && areAlike(
            Arrays.stream(answer).sorted().toArray(),
            Arrays.stream(expected).sorted().toArray(),
            2 * observed.tolerance());
  }

  private static boolean hasAnotherLength(Observation observed, Observation right) {
    return observed.answer() instanceof double[] answer
        && right.answer() instanceof double[] expected
        && answer.length != expected.length;
  }

  /** Whether each wrong entry is this number. */
  private static boolean isOffBy(Observation observed, Observation right, double number) {
    if (!(observed.answer() instanceof double[] answer)
        || !(right.answer() instanceof double[] expected)
        || answer.length != expected.length) {
      return false;
    }
    return IntStream.range(0, answer.length)
        .allMatch(
            i ->
                Double.compare(answer[i] + 0.0, number) == 0
                    || isNear(answer[i], expected[i], 2 * observed.tolerance()));
  }

  private static boolean areAlike(double[] answer, double[] expected, double tolerance) {
    return answer.length == expected.length
        && IntStream.range(0, answer.length)
            .allMatch(i -> isNear(answer[i], expected[i], tolerance));
  }

  private static boolean isNear(double answer, double expected, double tolerance) {
    return Double.compare(answer, expected) == 0
        || Math.abs(answer - expected) <= tolerance + ROUNDING * Math.abs(expected);
  }

  private static boolean isOneOf(Observation observed, double place) {
    return DoubleStream.of((double[]) observed.call().arguments().get(1)).anyMatch(x -> x == place);
  }

  private static double steepness(Observation observed, double place) {
    DoubleUnaryOperator function = (DoubleUnaryOperator) observed.call().arguments().get(0);
    return Math.abs(
        PlainPart1.central(function, place, (double) observed.call().arguments().get(2)));
  }

  private Solution part1(Part1Model model) {
    return ModelSolution.with(reference, model);
  }
}
