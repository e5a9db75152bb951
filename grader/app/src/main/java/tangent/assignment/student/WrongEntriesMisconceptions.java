package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What all wrong arrays and rows of a method have in common, whatever it is that brings them about:
 * too many entries or too few, entries that were never written, that came twice, or that stand
 * elsewhere.
 */
record WrongEntriesMisconceptions(Solution reference) implements Models {

  /** Far more than the tolerance of a property, far less than any entry that is written wrongly. */
  private static final double ROUNDING = 1e-9;

  private interface Bend {
    double[] of(double[] right);
  }

  List<Misconception> all() {
    return Stream.of(
            everywhere(
                "another-length",
                "the answer has another length than it should",
                "Compare the length of your answer with what the comment above the method says. How often"
                    + " does your loop run, and what does it do each time?",
                right -> Arrays.copyOf(right, right.length + 2),
                (observed, right) ->
                    observed.fault() == null && entries(observed).length != entries(right).length),
            everywhere(
                "entries-zero",
                "some entries are 0 that should be other numbers",
                "A new array is full of zeros. Which of its elements does your loop write, and which"
                    + " never?",
                right -> onlyEven(right, 0),
                (observed, right) -> isOffBy(observed, right, 0)),
            everywhere(
                "entries-misplaced",
                "the right numbers stand in the wrong places",
                "Entry i belongs to element i. Which number does your loop write where?",
                WrongEntriesMisconceptions::shifted,
                (observed, right) ->
                    areAlike(sorted(observed), sorted(right), 2 * observed.tolerance())),
            everywhere(
                "entries-no-numbers",
                "some entries are not a number",
                "0 / 0 is not a number, and nothing that is computed from it is one. Which division may it"
                    + " be?",
                right -> onlyEven(right, Double.NaN),
                (observed, right) -> isOffBy(observed, right, Double.NaN)),
            walks(
                "entries-twice",
                "the walk is right, but some of it is written down twice",
                "What is written before the loop, and what in its first round? Is the same weight written"
                    + " again?",
                WrongEntriesMisconceptions::startTwice,
                (observed, right) ->
                    entries(observed).length == entries(right).length
                        && isBeginning(once(observed), once(right), 2 * observed.tolerance())
                        && (isMovingOn(observed) || !isMovingOn(right))))
        .flatMap(List::stream)
        .toList();
  }

  private List<Misconception> everywhere(
      String id,
      String title,
      String hint,
      Bend bend,
      BiPredicate<Observation, Observation> shown) {
    Solution slopes = slopes((own, f, xs, h) -> bend.of(PlainPart1.slopeAtEach(own, f, xs, h)));
    Solution gradient =
        gradient((loss, weights, h) -> bend.of(ManyWeightsModel.measured(loss, weights, h)));
    return Stream.concat(
            Stream.of(
                new Misconception("slopes-" + id, Task.SLOPES, title, hint, slopes)
                    .byWrongCalls(shown),
                new Misconception("gradient-" + id, Task.GRADIENT4, title, hint, gradient)
                    .byWrongCalls(shown)),
            walks(id, title, hint, bend, shown).stream())
        .toList();
  }

  private List<Misconception> walks(
      String id,
      String title,
      String hint,
      Bend bend,
      BiPredicate<Observation, Observation> shown) {
    Solution one =
        descend(
            (self, slope, start, rate, steps) ->
                bend.of(WalkingModel.walk(self, slope, start, rate, steps)));
    Solution many =
        weights(
            (self, loss, start, rate, steps, h) ->
                alongEach(ManyWeightsModel.walk(self, loss, start, rate, steps, h), bend));
    return List.of(
        new Misconception("descend-" + id, Task.DESCEND2, title, hint, one).byWrongCalls(shown),
        new Misconception("weights-" + id, Task.DESCEND4, title, hint, many).byWrongCalls(shown));
  }

  // ---- models

  /** The rows in which the walk of each weight is bent. */
  private static double[][] alongEach(double[][] rows, Bend bend) {
    return turned(Arrays.stream(turned(rows)).map(bend::of).toArray(double[][]::new));
  }

  /** The columns as rows. */
  static double[][] turned(double[][] rows) {
    return IntStream.range(0, rows.length == 0 ? 0 : rows[0].length)
        .mapToObj(i -> Arrays.stream(rows).mapToDouble(row -> row[i]).toArray())
        .toArray(double[][]::new);
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

  private static double[] startTwice(double[] right) {
    double[] other = new double[right.length];
    Arrays.setAll(other, i -> right[Math.max(0, i - 1)]);
    return other;
  }

  // ---- signs

  /** One for each entry: itself, or a row. */
  private static double[][] entries(Observation observed) {
    return entries(observed.answer());
  }

  static double[][] entries(@Nullable Object answer) {
    if (answer instanceof double[] numbers) {
      return Arrays.stream(numbers).mapToObj(each -> new double[] {each}).toArray(double[][]::new);
    }
    return answer instanceof double[][] rows ? rows : new double[0][];
  }

  /** Whether the first column is the start, and each as long as a walk. */
  static boolean isTurned(Observation observed, Observation right) {
    double[][] rows = entries(right);
    double[][] answer = entries(observed);
    return rows.length > 0
        && answer.length == rows[0].length
        && IntStream.range(0, answer.length)
            .allMatch(i -> answer[i].length == rows.length && answer[i][0] == rows[0][i]);
  }

  private static double[][] sorted(Observation observed) {
    double[][] entries = entries(observed);
    return Arrays.stream(entries).sorted(Arrays::compare).toArray(double[][]::new);
  }

  /** Of entries that follow on one another and are the same, the first. */
  private static double[][] once(Observation observed) {
    double[][] entries = entries(observed);
    return IntStream.range(0, entries.length)
        .filter(i -> i == 0 || !Arrays.equals(entries[i], entries[i - 1]))
        .mapToObj(i -> entries[i])
        .toArray(double[][]::new);
  }

  /** Who stands still in the end has not written twice what follows. */
  private static boolean isMovingOn(Observation observed) {
    double[][] entries = entries(observed);
    int last = entries.length - 1;
    return last < 2 || !Arrays.equals(entries[last], entries[last - 1]);
  }

  private static boolean isBeginning(double[][] some, double[][] of, double tolerance) {
    return some.length > 0
        && some.length <= of.length
        && areAlike(some, Arrays.copyOf(of, some.length), tolerance);
  }

  /** Whether each wrong number is this one. */
  private static boolean isOffBy(Observation observed, Observation right, double number) {
    double tolerance = 2 * observed.tolerance();
    return areAll(
        entries(observed),
        entries(right),
        (answer, expected) ->
            Double.compare(answer + 0.0, number) == 0 || isNear(answer, expected, tolerance));
  }

  private static boolean areAlike(double[][] answer, double[][] expected, double tolerance) {
    return areAll(answer, expected, (one, other) -> isNear(one, other, tolerance));
  }

  static boolean isNear(double[] answer, double[] expected, double tolerance) {
    return areAlike(new double[][] {answer}, new double[][] {expected}, tolerance);
  }

  private static boolean areAll(
      double[][] answer, double[][] expected, BiPredicate<Double, Double> shown) {
    return answer.length == expected.length
        && answer.length > 0
        && IntStream.range(0, answer.length)
            .allMatch(
                i ->
                    answer[i].length == expected[i].length
                        && IntStream.range(0, answer[i].length)
                            .allMatch(j -> shown.test(answer[i][j], expected[i][j])));
  }

  /** To what is infinite nothing else is near. */
  private static boolean isNear(double answer, double expected, double tolerance) {
    return Double.compare(answer, expected) == 0
        || Double.isFinite(expected)
            && Math.abs(answer - expected) <= tolerance + ROUNDING * Math.abs(expected);
  }
}
