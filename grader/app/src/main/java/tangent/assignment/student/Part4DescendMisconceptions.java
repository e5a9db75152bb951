package tangent.assignment.student;

import static tangent.assignment.student.CoarseNumbers.rounded;
import static tangent.assignment.student.ManyWeightsModel.loop;
import static tangent.assignment.student.ManyWeightsModel.moved;
import static tangent.assignment.student.ManyWeightsModel.moving;
import static tangent.assignment.student.ManyWeightsModel.walk;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** What goes wrong when many weights walk; each gradient is right. */
record Part4DescendMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        weights(
            "weights-one-by-one",
            "the weights move one by one: each measures where the others have already moved to",
            "Measure the whole gradient first. Only then move the weights.",
            moving((self, loss, w, rate, h) -> oneByOne(self, loss, w, rate, h))),
        weights(
            "weights-one-array",
            "all rows are one and the same array",
            "An array is not copied when it is stored. How many arrays does your code make?",
            (self, loss, start, rate, steps, h) -> {
              double[] weights = start.clone();
              double[][] rows = new double[steps + 1][];
              rows[0] = weights;
              for (int i = 0; i < steps; i++) {
                double[] next = moved(weights, rate, self.gradient(loss, weights.clone(), h));
                System.arraycopy(next, 0, weights, 0, next.length);
                rows[i + 1] = weights;
              }
              return rows;
            }),
        weights(
            "weights-uphill",
            "uphill: the weights go with the gradient",
            "Where a slope is positive, downhill is to the left.",
            moving((self, loss, w, rate, h) -> moved(w, -rate, self.gradient(loss, w, h)))),
        weights(
            "weights-rate-forgotten",
            "the learning rate is forgotten",
            "The length of a step is the learning rate times the slope.",
            moving((self, loss, w, rate, h) -> moved(w, 1, self.gradient(loss, w, h)))),
        weights(
            "weights-rounded",
            "the weights are rounded to a few decimals on the way",
            "Round when you print, not while you calculate.",
            Stream.of(2, 3, 1, 0)
                .map(Part4DescendMisconceptions::rounding)
                .toArray(ManyWeightsModel.Walking[]::new)),
        weights(
            "weights-own-loss",
            "the lesson's loss is measured, whatever loss is given",
            "The loss is an argument: it may be any function. Which one does your loop measure?",
            (self, loss, start, rate, steps, h) ->
                walk(self, Part4DescendMisconceptions::ofTheLesson, start, rate, steps, h),
            moving((self, loss, w, rate, h) -> moved(w, rate, slopesOfTheLesson(w)))),
        weights(
                "weights-loss-never-asked",
                "the loss that is given is never asked",
                "The loss is an argument: it may be any function. Where does your loop hand it on?",
                moving((self, loss, w, rate, h) -> moved(w, 0.1, w)))
            .byPlaces(EvaluationPoints::nowhere),
        weights(
            "weights-h-for-rate",
            "h is taken for the learning rate",
            "h says how far to nudge when measuring. What says how far to go?",
            moving((self, loss, w, rate, h) -> moved(w, h, self.gradient(loss, w, rate)))),
        weights(
            "weights-end-missing",
            "the last row is missing: as many rows as steps",
            "Each step leads from one row to the next. How many rows do three steps touch?",
            (self, loss, start, rate, steps, h) ->
                Arrays.copyOf(walk(self, loss, start, rate, steps, h), steps)),
        weights(
            "weights-start-missing",
            "the start is missing: only the rows after a step",
            "The walk begins at start. Is start in your answer?",
            (self, loss, start, rate, steps, h) ->
                Arrays.copyOfRange(walk(self, loss, start, rate, steps, h), 1, steps + 1)),
        weights(
            "weights-start-stepped-over",
            "the first step is taken before the start is written down",
            "Row 0 is the start itself. Write down first, then step.",
            (self, loss, start, rate, steps, h) ->
                Arrays.copyOfRange(walk(self, loss, start, rate, steps + 1, h), 1, steps + 2)),
        weights(
            "weights-end-stays-zero",
            "the last row is never written and stays 0",
            "Which row does the last round of your loop write?",
            (self, loss, start, rate, steps, h) -> {
              double[][] rows = walk(self, loss, start, rate, steps, h);
              Arrays.fill(rows[steps], 0);
              return rows;
            }),
        weights(
                "weights-of-two",
                "two weights move, however many there are",
                "The lesson has two weights; here there may be any number. Where does your code say two?",
                (self, loss, start, rate, steps, h) ->
                    walk(self, loss, new double[] {start[0], start[1]}, rate, steps, h))
            .byWrongCalls(
                (observed, right) ->
                    EvaluationPoints.second(observed).length != 2
                        && (observed.fault() != null
                            ? observed.fault().exception().equals("ArrayIndexOutOfBoundsException")
                            : Stream.of((double[][]) observed.answer())
                                .anyMatch(row -> row.length == 2))),
        weights(
            "weights-gradient-once",
            "the gradient is measured only once, at the start",
            "After each step you stand somewhere else, where it is more or less steep.",
            (self, loss, start, rate, steps, h) -> {
              double[] gradient = self.gradient(loss, start.clone(), h);
              return loop(start, steps, (i, w) -> moved(w, rate, gradient));
            }),
        weights(
            "weights-always-from-start",
            "every step is taken from the start",
            "A step begins where the one before it ended.",
            (self, loss, start, rate, steps, h) ->
                loop(
                    start,
                    steps,
                    (i, w) -> moved(start, rate, self.gradient(loss, start.clone(), h))),
            (self, loss, start, rate, steps, h) ->
                loop(start, steps, (i, w) -> moved(start, rate, self.gradient(loss, w, h)))),
        weights(
            "weights-first-only",
            "only the first weight moves",
            "All weights move in each step. How far does your inner loop go?",
            moving(
                (self, loss, w, rate, h) -> {
                  double[] next = w.clone();
                  next[0] -= rate * self.gradient(loss, w, h)[0];
                  return next;
                })));
  }

  private static double[] oneByOne(
      Part4 self, ToDoubleFunction<double[]> loss, double[] weights, double rate, double h) {
    double[] next = weights.clone();
    for (int j = 0; j < next.length; j++) {
      next[j] -= rate * self.gradient(loss, next.clone(), h)[j];
    }
    return next;
  }

  private static ManyWeightsModel.Walking rounding(int digits) {
    return moving(
        (self, loss, w, rate, h) ->
            Arrays.stream(moved(w, rate, self.gradient(loss, w, h)))
                .map(next -> rounded(next, digits))
                .toArray());
  }

  private static double ofTheLesson(double[] w) {
    return (w[0] - 2) * (w[0] - 2) + (w[1] - 5) * (w[1] - 5);
  }

  private static double[] slopesOfTheLesson(double[] w) {
    return new double[] {2 * (w[0] - 2), 2 * (w[1] - 5)};
  }
}
