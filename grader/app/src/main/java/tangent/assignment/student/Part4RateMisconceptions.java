package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.loop;
import static tangent.assignment.student.ManyWeightsModel.moved;
import static tangent.assignment.student.ManyWeightsModel.moving;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** What goes wrong with how far, and how often, many weights step. */
record Part4RateMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        weights(
            "weights-unit-gradient",
            "each step is as long as the learning rate: the gradient is divided by its length",
            "Where it is steep, the step is long; where it is flat, it is short.",
            moving(
                (self, loss, w, rate, h) ->
                    moved(w, rate, Part4GradientMisconceptions.unit(self.gradient(loss, w, h)))),
            moving((self, loss, w, rate, h) -> moved(w, rate, divided(self.gradient(loss, w, h))))),
        weights(
            "weights-rate-shared-out",
            "the learning rate is divided by the number of weights",
            "Each weight moves by the whole learning rate times its own slope.",
            moving(
                (self, loss, w, rate, h) -> moved(w, rate / w.length, self.gradient(loss, w, h)))),
        weights(
            "weights-rate-twice",
            "the learning rate is multiplied in twice",
            "A slope of 10 and a learning rate of 0.1 move a weight by 1. How far does yours go?",
            moving((self, loss, w, rate, h) -> moved(w, rate * rate, self.gradient(loss, w, h)))),
        weights(
            "weights-signs-only",
            "each weight moves by the learning rate: only the signs of the slopes count",
            "Where it is steep, the step is long; where it is flat, it is short.",
            moving(
                (self, loss, w, rate, h) ->
                    moved(
                        w,
                        rate,
                        Arrays.stream(self.gradient(loss, w, h)).map(Math::signum).toArray()))),
        weights(
            "weights-slopes-without-sign",
            "every weight becomes smaller: the slopes have lost their signs",
            "Where it falls to the right, downhill is to the right. Where does your code lose the minus?",
            moving(
                (self, loss, w, rate, h) ->
                    moved(
                        w,
                        rate,
                        Arrays.stream(self.gradient(loss, w, h)).map(Math::abs).toArray()))),
        weights(
            "weights-long-gradient-shortened",
            "a long gradient is shortened: no step is longer than a limit of your own",
            "Where it is steep, the step is long, however steep it is.",
            Stream.of(1.0, 5.0, 10.0, 0.5, 2.0, 100.0)
                .flatMap(
                    most ->
                        Stream.<UnaryOperator<double[]>>of(
                            gradient -> shortened(gradient, most),
                            gradient -> eachCut(gradient, most)))
                .map(
                    cut ->
                        moving(
                            (self, loss, w, rate, h) ->
                                moved(w, rate, cut.apply(self.gradient(loss, w, h)))))
                .toArray(ManyWeightsModel.Walking[]::new)),
        weights(
            "weights-rise-refused",
            "a step after which the loss would be higher is not taken, or made shorter",
            "Each step goes by the slope and the learning rate, even where the loss rises: that is how"
                + " a rate that is too large shows.",
            moving(
                (self, loss, w, rate, h) -> {
                  double[] next = moved(w, rate, self.gradient(loss, w, h));
                  return rises(loss, w, next) ? w.clone() : next;
                }),
            moving(
                (self, loss, w, rate, h) -> {
                  double[] gradient = self.gradient(loss, w, h);
                  double[] next = moved(w, rate, gradient);
                  for (double less = rate / 2; rises(loss, w, next) && less > 0; less /= 2) {
                    next = moved(w, less, gradient);
                  }
                  return next;
                })),
        weights(
            "weights-steepest-only",
            "only the weight with the steepest slope moves",
            "All weights of a step move together, each by its own slope.",
            moving(
                (self, loss, w, rate, h) -> moved(w, rate, steepest(self.gradient(loss, w, h))))),
        weights(
            "weights-end-repeated",
            "the last step is not taken: the last row is the one before once more",
            "Count the rounds of your loop: three steps, three rounds.",
            (self, loss, start, rate, steps, h) -> {
              double[][] rows = ManyWeightsModel.walk(self, loss, start, rate, steps, h);
              rows[steps] = rows[Math.max(0, steps - 1)].clone();
              return rows;
            }),
        weights(
            "weights-rate-decays",
            "the learning rate becomes smaller from step to step",
            "The learning rate stays the same for the whole walk.",
            Stream.concat(
                    Stream.of(1.0).map(none -> decaying(i -> 1.0 / (1 + i))),
                    Stream.of(0.9, 0.99, 0.5, 0.95).map(share -> decaying(i -> Math.pow(share, i))))
                .toArray(ManyWeightsModel.Walking[]::new)));
  }

  private static boolean rises(ToDoubleFunction<double[]> loss, double[] from, double[] to) {
    return loss.applyAsDouble(to) > loss.applyAsDouble(from);
  }

  private static double[] eachCut(double[] gradient, double most) {
    return Arrays.stream(gradient).map(g -> Math.max(-most, Math.min(most, g))).toArray();
  }

  private static double[] shortened(double[] gradient, double most) {
    double length = Math.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());
    return length > most
        ? Arrays.stream(gradient).map(g -> g * (most / length)).toArray()
        : gradient;
  }

  /** The first of the steepest slopes, and 0 in place of all others. */
  private static double[] steepest(double[] gradient) {
    int steepest = 0;
    for (int i = 1; i < gradient.length; i++) {
      if (Math.abs(gradient[i]) > Math.abs(gradient[steepest])) {
        steepest = i;
      }
    }
    double[] alone = new double[gradient.length];
    alone[steepest] = gradient[steepest];
    return alone;
  }

  private static ManyWeightsModel.Walking decaying(IntToDoubleFunction share) {
    return (self, loss, start, rate, steps, h) ->
        loop(
            start,
            steps,
            (i, w) -> moved(w, rate * share.applyAsDouble(i), self.gradient(loss, w, h)));
  }

  /** By its length, even where that is 0. */
  private static double[] divided(double[] gradient) {
    double length = Math.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());
    return Arrays.stream(gradient).map(g -> g / length).toArray();
  }
}
