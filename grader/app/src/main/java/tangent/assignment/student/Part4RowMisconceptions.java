package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.loop;
import static tangent.assignment.student.ManyWeightsModel.moved;
import static tangent.assignment.student.ManyWeightsModel.moving;
import static tangent.assignment.student.ManyWeightsModel.walk;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/**
 * What goes wrong with the rows that many weights leave behind, and with how far each step goes.
 */
record Part4RowMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        weights(
            "weights-own-rate",
            "a learning rate of your own instead of the one that was given",
            "The caller chooses the learning rate. Where does your loop use it?",
            Stream.of(0.1, 0.01, 0.001, 0.05, 0.5, 0.02, 0.2).map(Part4RowMisconceptions::byOwn)),
        weights(
            "weights-never-move",
            "every row is the start",
            "What changes from one row to the next? Where does your loop write it?",
            moving((self, loss, w, rate, h) -> moved(w, 0, self.gradient(loss, w, h)))),
        weights(
                "weights-rows-for-columns",
                "rows and columns are exchanged",
                "A row holds all weights at one time. How many rows are there, and how long is each?",
                (self, loss, start, rate, steps, h) ->
                    WrongEntriesMisconceptions.turned(walk(self, loss, start, rate, steps, h)))
            .byWrongCalls(WrongEntriesMisconceptions::isTurned),
        weights(
            "weights-changes",
            "the changes instead of the weights",
            "The answer holds where the weights are, not how far they went.",
            (self, loss, start, rate, steps, h) -> {
              double[][] rows = walk(self, loss, start, rate, steps, h);
              double[][] changes = rows.clone();
              for (int i = 1; i < rows.length; i++) {
                double[] before = rows[i - 1];
                double[] after = rows[i];
                changes[i] = new double[after.length];
                Arrays.setAll(changes[i], j -> after[j] - before[j]);
              }
              return changes;
            },
            moving(
                (self, loss, w, rate, h) ->
                    moved(new double[w.length], rate, self.gradient(loss, w, h)))),
        weights(
            "weights-slopes",
            "the slopes instead of the weights",
            "The answer holds the weights. The slopes only say where to go next.",
            (self, loss, start, rate, steps, h) ->
                Stream.of(walk(self, loss, start, rate, steps, h))
                    .map(row -> self.gradient(loss, row, h))
                    .toArray(double[][]::new),
            (self, loss, start, rate, steps, h) -> {
              double[][] rows = walk(self, loss, start, rate, steps, h);
              for (int i = rows.length - 1; i > 0; i--) {
                rows[i] = self.gradient(loss, rows[i - 1], h);
              }
              return rows;
            }),
        weights(
            "weights-from-zero",
            "the walk begins at 0 instead of at start",
            "What does your first row hold before the first step?",
            (self, loss, start, rate, steps, h) ->
                walk(self, loss, new double[start.length], rate, steps, h)),
        weights(
            "weights-first-row-moves",
            "the first row holds the end of the walk: it is the array that moves on",
            "A list keeps the array that you put into it, not a copy. Which of your rows are copies?",
            (self, loss, start, rate, steps, h) -> {
              double[][] rows = walk(self, loss, start, rate, steps, h);
              rows[0] = rows[steps].clone();
              return rows;
            }),
        weights(
            "weights-last-still",
            "the last weight never moves, or the first",
            "All weights move in each step. Where does your inner loop begin, and how far does it go?",
            still(weights -> weights - 1),
            still(weights -> 0)),
        weights(
            "weights-by-the-first-slope",
            "every weight moves by the slope of the first one",
            "Each weight has a slope of its own. Which entry of the gradient belongs to weight j?",
            moving(
                (self, loss, w, rate, h) -> {
                  double[] gradient = self.gradient(loss, w, h);
                  return moved(w, rate, Arrays.stream(gradient).map(g -> gradient[0]).toArray());
                })),
        weights(
            "weights-by-the-step",
            "the slope with the number of the step is taken, not that with the number of the weight",
            "Two loops count here, one the steps and one the weights. Which entry of the gradient belongs"
                + " to weight j?",
            byOneSlope((step, length) -> step % length),
            byOneSlope((step, length) -> step)),
        weights(
            "weights-by-the-sum",
            "every weight moves by the sum of all slopes",
            "Each weight has a slope of its own. Which entry of the gradient belongs to weight j?",
            moving(
                (self, loss, w, rate, h) -> {
                  double sum = Arrays.stream(self.gradient(loss, w, h)).sum();
                  return moved(w, rate, Arrays.stream(w).map(each -> sum).toArray());
                })),
        byFloat(),
        weights(
            "weights-momentum",
            "a part of the step before is added: momentum",
            "Momentum is another method. Here a step depends only on the place where it begins.",
            Stream.of(0.9, 0.5, 0.8).map(Part4RowMisconceptions::withMomentum)));
  }

  /**
   * Told by where the loss is asked: what is rounded away is less than a measured slope may be off.
   */
  private Misconception byFloat() {
    ManyWeightsModel.Walking rounded =
        moving(
            (self, loss, w, rate, h) ->
                Arrays.stream(moved(w, rate, self.gradient(loss, w, h)))
                    .map(next -> (float) next)
                    .toArray());
    return mistake(
            Task.DESCEND4,
            "weights-float",
            "the weights are kept as float: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            Part4GradientMisconceptions.HONEST.stream()
                .map(measure -> part4(new ManyWeightsModel().partial(measure).walking(rounded))))
        .withPlaces();
  }

  private static ManyWeightsModel.Walking byOwn(double rate) {
    return (self, loss, start, given, steps, h) -> walk(self, loss, start, rate, steps, h);
  }

  private static ManyWeightsModel.Walking byOneSlope(IntBinaryOperator which) {
    return (self, loss, start, rate, steps, h) ->
        loop(
            start,
            steps,
            (i, w) -> {
              double[] gradient = self.gradient(loss, w, h);
              return moved(
                  w,
                  rate,
                  Arrays.stream(w).map(j -> gradient[which.applyAsInt(i, w.length)]).toArray());
            });
  }

  private static ManyWeightsModel.Walking withMomentum(double share) {
    return (self, loss, start, rate, steps, h) -> {
      double[] speed = new double[start.length];
      return loop(
          start,
          steps,
          (i, w) -> {
            double[] gradient = self.gradient(loss, w, h);
            Arrays.setAll(speed, j -> share * speed[j] - rate * gradient[j]);
            return moved(w, -1, speed);
          });
    };
  }

  /** One weight stays where it is: which one depends on how many there are. */
  private static ManyWeightsModel.Walking still(IntUnaryOperator which) {
    return moving(
        (self, loss, w, rate, h) -> {
          double[] next = moved(w, rate, self.gradient(loss, w, h));
          int one = which.applyAsInt(w.length);
          next[one] = w[one];
          return next;
        });
  }
}
