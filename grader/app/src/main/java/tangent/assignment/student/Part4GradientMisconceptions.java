package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.at;
import static tangent.assignment.student.ManyWeightsModel.central;
import static tangent.assignment.student.ManyWeightsModel.each;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** What goes wrong with one slope per weight; {@code descend} inherits it. */
record Part4GradientMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return Stream.of(whichWeights(), slopes()).flatMap(List::stream).toList();
  }

  private List<Misconception> whichWeights() {
    return List.of(
        gradient(
            "gradient-nudge-stays",
            "a weight stays nudged while the next one is measured",
            "Before you nudge the next weight, put the last one back.",
            (loss, weights, h) -> nudgeStays(loss, weights, h, false),
            (loss, weights, h) -> nudgeStays(loss, weights, h, true)),
        gradient(
            "gradient-all-nudged",
            "all weights are nudged at once, and all get the same slope",
            "One weight is nudged at a time; the others are held still.",
            (loss, weights, h) -> allNudged(loss, weights, h, 0),
            (loss, weights, h) -> allNudged(loss, weights, h, h)),
        honestly(
            "gradient-last-missing",
            "the last weight is never measured and gets 0",
            "Does your loop reach the last weight?",
            (i, loss, weights, h, measure) ->
                i < weights.length - 1 ? measure.along(i, loss, weights, h) : 0),
        honestly(
            "gradient-always-first-nudged",
            "the first weight is nudged each time",
            "Which weight moves in round i of your loop?",
            (i, loss, weights, h, measure) -> measure.along(0, loss, weights, h)),
        gradient(
                "gradient-of-two-weights",
                "two weights are measured, however many there are",
                "The lesson has two weights; here there may be any number. Where does your code say two?",
                Part4GradientMisconceptions::alongTheFirstTwo)
            .byWrongCalls(
                (observed, right) ->
                    EvaluationPoints.second(observed).length > 2
                        ? observed.answer() instanceof double[] two && two.length == 2
                        : observed.fault() != null
                            && observed
                                .fault()
                                .exception()
                                .equals("ArrayIndexOutOfBoundsException")),
        gradient(
                "gradient-never-asked",
                "the loss is never asked",
                "The loss may be any function. Ask it with the weights, and with one of them moved.",
                (loss, weights, h) -> Arrays.stream(weights).map(w -> 2 * w).toArray())
            .byPlaces(EvaluationPoints::nowhere));
  }

  private static double[] alongTheFirstTwo(
      ToDoubleFunction<double[]> loss, double[] weights, double h) {
    return new double[] {central(0, loss, weights, h), central(1, loss, weights, h)};
  }

  private List<Misconception> slopes() {
    return List.of(
        slip(
            "gradient-half",
            "half the slope: a single step is divided by 2h",
            "How far apart are the two points that you compare? Divide by that.",
            (i, loss, w, h) -> (at(loss, w, i, h) - at(loss, w, i, 0)) / (2 * h),
            (i, loss, w, h) -> (at(loss, w, i, 0) - at(loss, w, i, -h)) / (2 * h)),
        slip(
            "gradient-double",
            "twice the slope: a step to each side is divided by h",
            "How far apart are the two points that you compare? Divide by that.",
            (i, loss, w, h) -> (at(loss, w, i, h) - at(loss, w, i, -h)) / h),
        honestly(
            "gradient-sign",
            "the difference is taken the wrong way round",
            "Where the loss grows with a weight, its slope is positive.",
            (i, loss, w, h, measure) -> -measure.along(i, loss, w, h)),
        honestly(
            "gradient-size-only",
            "the sign of each slope is lost",
            "A slope says which way is uphill: it has a sign.",
            (i, loss, w, h, measure) -> Math.abs(measure.along(i, loss, w, h))),
        gradient(
            "gradient-normalised",
            "the gradient is divided by its length",
            "The answer tells how steep it is along each weight, not only in which direction.",
            HONEST.stream()
                .map(Part4GradientMisconceptions::normalised)
                .toArray(ManyWeightsModel.Measuring[]::new)),
        gradient(
            "gradient-rounded",
            "the slopes are rounded to a few decimals",
            "Round when you print, not when you compute.",
            Stream.of(2, 1, 0, 3, 4, 5, 6)
                .flatMap(digits -> HONEST.stream().map(measure -> rounded(measure, digits)))
                .toArray(ManyWeightsModel.Measuring[]::new)),
        slip(
            "gradient-float",
            "float instead of double: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            (i, loss, w, h) -> ((float) at(loss, w, i, h) - (float) at(loss, w, i, -h)) / (2 * h),
            (i, loss, w, h) -> ((float) at(loss, w, i, h) - (float) at(loss, w, i, 0)) / h,
            (i, loss, w, h) -> ((float) at(loss, w, i, 0) - (float) at(loss, w, i, -h)) / h),
        slip(
            "gradient-not-divided",
            "the difference is not divided by the step",
            "A slope is a change of the loss per change of the weight.",
            (i, loss, w, h) -> at(loss, w, i, h) - at(loss, w, i, 0),
            (i, loss, w, h) -> at(loss, w, i, h) - at(loss, w, i, -h),
            (i, loss, w, h) -> at(loss, w, i, 0) - at(loss, w, i, -h)),
        slip(
            "gradient-brackets",
            "brackets missing: only the second value is divided",
            "Java divides before it subtracts. Which part should be divided?",
            (i, loss, w, h) -> at(loss, w, i, h) - at(loss, w, i, 0) / h,
            (i, loss, w, h) -> at(loss, w, i, h) - at(loss, w, i, -h) / (2 * h)),
        slip(
            "gradient-times-h",
            "brackets missing: divided by 2 and then multiplied by h",
            "Java reads a / 2 * h from left to right. Which part should be below the line?",
            (i, loss, w, h) -> (at(loss, w, i, h) - at(loss, w, i, -h)) / 2 * h),
        slip(
            "gradient-value-not-subtracted",
            "one value is divided by the step: the other one is not subtracted",
            "The loss after the nudge says little. How much did it change?",
            (i, loss, w, h) -> at(loss, w, i, h) / h),
        slip(
            "gradient-too-far",
            "the weight is moved further than h",
            "The weight may be moved by h at most, to the left or to the right.",
            (i, loss, w, h) -> central(i, loss, w, 2 * h),
            (i, loss, w, h) -> (at(loss, w, i, 2 * h) - at(loss, w, i, 0)) / (2 * h),
            (i, loss, w, h) -> central(i, loss, w, 10 * h)),
        gradient(
            "gradient-sum",
            "one number: all slopes added up",
            "The answer holds one slope for each weight.",
            HONEST.stream()
                .map(Part4GradientMisconceptions::summed)
                .toArray(ManyWeightsModel.Measuring[]::new)));
  }

  /** An entry of the gradient that is wrong although what is measured for it is right. */
  private interface Misuse {
    double of(
        int i, ToDoubleFunction<double[]> loss, double[] w, double h, ManyWeightsModel.Partial by);
  }

  static final List<ManyWeightsModel.Partial> HONEST =
      List.of(
          ManyWeightsModel::central,
          (i, loss, w, h) -> (at(loss, w, i, h) - at(loss, w, i, 0)) / h,
          (i, loss, w, h) -> (at(loss, w, i, 0) - at(loss, w, i, -h)) / h);

  private static ManyWeightsModel.Measuring normalised(ManyWeightsModel.Partial measure) {
    return (loss, weights, h) -> unit(each(measure).measure(loss, weights, h));
  }

  /** Of length 1; what has no direction stays as it is. */
  static double[] unit(double[] gradient) {
    double length = Math.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());
    return length == 0 ? gradient : Arrays.stream(gradient).map(g -> g / length).toArray();
  }

  private static ManyWeightsModel.Measuring rounded(ManyWeightsModel.Partial measure, int digits) {
    return (loss, weights, h) ->
        Arrays.stream(each(measure).measure(loss, weights, h))
            .map(slope -> CoarseNumbers.rounded(slope, digits))
            .toArray();
  }

  private static ManyWeightsModel.Measuring summed(ManyWeightsModel.Partial measure) {
    return (loss, weights, h) ->
        new double[] {Arrays.stream(each(measure).measure(loss, weights, h)).sum()};
  }

  /**
   * @param once whether the loss before the nudges is asked once only, at the start
   */
  private static double[] nudgeStays(
      ToDoubleFunction<double[]> loss, double[] weights, double h, boolean once) {
    double[] moved = weights.clone();
    double[] gradient = new double[weights.length];
    double before = loss.applyAsDouble(moved);
    for (int i = 0; i < weights.length; i++) {
      moved[i] += h;
      double after = loss.applyAsDouble(moved);
      gradient[i] = (after - before) / h;
      before = once ? before : after;
    }
    return gradient;
  }

  /**
   * @param left how far to the left of the weights the first value is asked
   */
  private static double[] allNudged(
      ToDoubleFunction<double[]> loss, double[] weights, double h, double left) {
    double[] up = Arrays.stream(weights).map(w -> w + h).toArray();
    double[] down = Arrays.stream(weights).map(w -> w - left).toArray();
    double[] gradient = new double[weights.length];
    Arrays.fill(gradient, (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (h + left));
    return gradient;
  }

  /** The same misuse of a central, a forward and a backward difference. */
  private Misconception honestly(String id, String title, String hint, Misuse... misuses) {
    return slip(
        id,
        title,
        hint,
        Stream.of(misuses)
            .flatMap(
                misuse ->
                    HONEST.stream()
                        .<ManyWeightsModel.Partial>map(
                            by -> (i, loss, w, h) -> misuse.of(i, loss, w, h, by)))
            .toArray(ManyWeightsModel.Partial[]::new));
  }

  private Misconception slip(
      String id, String title, String hint, ManyWeightsModel.Partial... ways) {
    return gradient(
        id,
        title,
        hint,
        Stream.of(ways).map(ManyWeightsModel::each).toArray(ManyWeightsModel.Measuring[]::new));
  }

  private Misconception gradient(
      String id, String title, String hint, ManyWeightsModel.Measuring... ways) {
    return mistake(Task.GRADIENT4, id, title, hint, Stream.of(ways).map(this::gradient))
        .withPlaces();
  }
}
