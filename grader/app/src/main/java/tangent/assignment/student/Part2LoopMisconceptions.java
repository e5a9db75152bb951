package tangent.assignment.student;

import static tangent.assignment.student.WalkingModel.loop;
import static tangent.assignment.student.WalkingModel.moving;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What goes wrong with each step inside the loop of a walk, which takes them all. */
record Part2LoopMisconceptions(Solution reference) implements Models {

  private interface WithNumber {
    WalkingModel.Walking with(double number);
  }

  List<Misconception> all() {
    return List.of(
        descend(
            "descend-uphill",
            "uphill: the loop goes with the slope",
            "Where the slope is positive, downhill is to the left. Does your loop use step?",
            moving((self, slope, w, rate) -> w + rate * slope.applyAsDouble(w))),
        descend(
            "descend-rate-forgotten",
            "the loop forgets the learning rate",
            "The length of a step is the learning rate times the slope. Does your loop use step?",
            moving((self, slope, w, rate) -> w - slope.applyAsDouble(w))),
        descend(
            "descend-own-rate",
            "a learning rate of your own instead of the one that was given",
            "The caller chooses the learning rate. Where does your loop use it?",
            List.of(0.1, 0.01, 0.001, 0.05, 0.5, 0.02, 0.2),
            rate ->
                (self, slope, start, given, steps) ->
                    loop(start, steps, (i, w) -> self.step(slope, w, rate))),
        descend(
            "descend-exchanged",
            "weight and learning rate are exchanged where the step is taken",
            "In which order does step take its arguments, and in which do you give them?",
            moving((self, slope, w, rate) -> self.step(slope, rate, w)),
            moving((self, slope, w, rate) -> rate - w * slope.applyAsDouble(rate))),
        descend(
            "descend-slope-late",
            "each step goes by the slope of the weight before",
            "A step begins at the latest weight. Where is the slope asked that it goes by?",
            (self, slope, start, rate, steps) -> late(slope, start, rate, steps)),
        descend(
            "descend-start-whole-number",
            "the start is cut to a whole number",
            "An int has no decimals. Where does 0.5 begin?",
            (self, slope, start, rate, steps) ->
                WalkingModel.walk(self, slope, (int) start, rate, steps),
            (self, slope, start, rate, steps) ->
                WalkingModel.walk(self, slope, Math.round(start), rate, steps)),
        descend(
            "descend-end-repeated",
            "the last step is not taken: the last entry is the one before once more",
            "Count the rounds of your loop: three steps, three rounds.",
            (self, slope, start, rate, steps) -> {
              double[] walk = WalkingModel.walk(self, slope, start, rate, steps);
              walk[steps] = walk[Math.max(0, steps - 1)];
              return walk;
            }),
        descend(
            "descend-never-moves",
            "every entry is the start: what step returns is not kept",
            "A step gives a new weight back. What does your loop do with it?",
            moving((self, slope, w, rate) -> w)),
        descend(
            "own-loss-derivative-handed-on",
            "the own lossDerivative is handed on instead of the slope that was given",
            "The slope is an argument: it may be that of any loss. What does your loop hand to"
                + " step?",
            moving((self, slope, w, rate) -> self.step(self::lossDerivative, w, rate)),
            moving((self, slope, w, rate) -> w - rate * self.lossDerivative(w))),
        descend(
                "descend-never-asks-slope",
                "the slope that is given is never asked",
                "The slope is an argument: it may be that of any loss. Where does your loop hand it on?",
                moving(
                    (self, slope, w, rate) -> w - rate * PlainPart1.central(self::loss, w, 1e-5)))
            .byPlaces(each -> EvaluationPoints.nowhere(each) || steps(each) == 0),
        descend(
                "descend-rate-decays",
                "the learning rate becomes smaller from step to step",
                "The learning rate stays the same for the whole walk.",
                (self, slope, start, rate, steps) ->
                    loop(start, steps, (i, w) -> self.step(slope, w, rate / (1 + i))),
                (self, slope, start, rate, steps) ->
                    loop(start, steps, (i, w) -> self.step(slope, w, rate * Math.pow(0.999, i))),
                (self, slope, start, rate, steps) -> halving(slope, start, rate, steps))
            .byPattern(Part2LoopMisconceptions::isDecaying),
        descend(
            "descend-sign-only",
            "each step is as long as the learning rate: only the sign of the slope counts",
            "Where it is steep, the step is long; where it is flat, it is short.",
            moving((self, slope, w, rate) -> w - rate * Math.signum(slope.applyAsDouble(w))),
            moving(
                (self, slope, w, rate) ->
                    Part2StepMisconceptions.bySign(slope.applyAsDouble(w), w, rate, w)),
            moving(
                (self, slope, w, rate) ->
                    Part2StepMisconceptions.bySign(slope.applyAsDouble(w), w, rate, w + rate)),
            moving(
                (self, slope, w, rate) ->
                    Part2StepMisconceptions.bySize(slope.applyAsDouble(w), w, rate, 0)),
            moving(
                (self, slope, w, rate) ->
                    Part2StepMisconceptions.bySize(slope.applyAsDouble(w), w, rate, 1e-8)),
            moving(
                (self, slope, w, rate) -> {
                  double there = slope.applyAsDouble(w);
                  return w - rate * there / Math.abs(there);
                })),
        descend(
            "descend-float",
            "the weights are kept as float: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            moving((self, slope, w, rate) -> (float) self.step(slope, w, rate)),
            (self, slope, start, rate, steps) ->
                loop((float) start, steps, (i, w) -> (float) self.step(slope, w, rate))),
        descend(
            "descend-momentum",
            "a part of the step before is added: momentum",
            "Momentum is another method. Here a step depends only on the place where it begins.",
            Stream.of(0.9, 0.5, 0.8, 0.1, 0.95, 0.99)
                .flatMap(
                    share ->
                        Stream.of(
                            (self, slope, start, rate, steps) ->
                                withMomentum(
                                    share, start, steps, (i, w) -> self.step(slope, w, rate) - w),
                            (self, slope, start, rate, steps) ->
                                withMomentum(
                                    share,
                                    start,
                                    steps,
                                    (i, w) -> -rate * slope.applyAsDouble(w))))),
        descend(
            "descend-adaptive",
            "each step is divided by the size of the slopes before, as AdaGrad, RMSprop and Adam do",
            "These are other methods. Here a step is the learning rate times the slope, no more.",
            AdaptiveSteps.all()),
        descend(
            "descend-rounded",
            "weights are rounded to a few decimals on the way",
            "Round when you print, not while you calculate.",
            CoarseNumbers.roundings(2, 0, 1, 3, 4, 6)
                .map(
                    rounded ->
                        moving(
                            (self, slope, w, rate) ->
                                rounded.applyAsDouble(self.step(slope, w, rate))))));
  }

  /** With half the rate from then on, each time that the slope has changed its sign. */
  private static double[] halving(DoubleUnaryOperator slope, double start, double rate, int steps) {
    double[] walk = new double[steps + 1];
    walk[0] = start;
    double now = rate;
    for (int i = 0; i < steps; i++) {
      double before = slope.applyAsDouble(walk[i]);
      walk[i + 1] = walk[i] - now * before;
      now = slope.applyAsDouble(walk[i + 1]) * before < 0 ? now / 2 : now;
    }
    return walk;
  }

  /**
   * Whether rates that never grow explain every step, and become smaller on some walk. A weight is
   * rounded by 1.1e-16 of itself: that is 1e-9 of a rate at most, of which there is room for many.
   */
  private static boolean isDecaying(List<Observation> observed) {
    boolean decays = false;
    for (Observation each : observed) {
      double before = EvaluationPoints.third(each);
      double[] rates = each.answer() instanceof double[] walk ? rates(each, walk) : new double[1];
      for (double rate : rates) {
        if (!(rate > 0 && rate <= before * (1 + 1e-6))) {
          return false;
        }
        before = rate;
      }
      decays |= rates.length > 0 && before < rates[0] * (1 - 1e-5);
    }
    return decays;
  }

  /** Of all steps but those that are lost in the digits of the weight, or lead nowhere. */
  private static double[] rates(Observation observed, double[] walk) {
    DoubleUnaryOperator slope = EvaluationPoints.function(observed);
    return IntStream.range(1, walk.length)
        .filter(i -> Math.abs(walk[i - 1] - walk[i]) > 1e-6 * Math.abs(walk[i - 1]))
        .mapToDouble(i -> (walk[i - 1] - walk[i]) / slope.applyAsDouble(walk[i - 1]))
        .filter(Double::isFinite)
        .toArray();
  }

  private static int steps(Observation observed) {
    return (int) observed.call().arguments().get(3);
  }

  private static double[] withMomentum(
      double share, double start, int steps, WalkingModel.Next move) {
    double[] walk = new double[steps + 1];
    walk[0] = start;
    double speed = 0;
    for (int i = 0; i < steps; i++) {
      speed = share * speed + move.after(i, walk[i]);
      walk[i + 1] = walk[i] + speed;
    }
    return walk;
  }

  /** A number is in it that each student chooses: these are the usual ones, the first of all. */
  private Misconception descend(
      String id, String title, String hint, List<Double> numbers, WithNumber way) {
    return descend(id, title, hint, numbers.stream().map(way::with));
  }

  private static double[] late(DoubleUnaryOperator slope, double start, double rate, int steps) {
    double[] walk = new double[steps + 1];
    walk[0] = start;
    for (int i = 0; i < steps; i++) {
      walk[i + 1] = walk[i] - rate * slope.applyAsDouble(walk[Math.max(0, i - 1)]);
    }
    return walk;
  }
}
