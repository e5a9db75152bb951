package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;

/** What goes wrong with where many weights end their walk: too early. */
record Part4EndMisconceptions(Solution reference) implements Models {

  /** Below which slope, or move, somebody may stop. */
  private static final List<Double> NEARLY_FLAT =
      List.of(1e-3, 1e-6, 1e-4, 1e-5, 1e-2, 1e-8, 1e-10, 0.1, 1e-7, 1e-9);

  /** How much still goes on at some weights, which lead to the next ones. */
  private interface Stir {
    double at(ToDoubleFunction<double[]> loss, double[] weights, double[] next, double[] gradient);
  }

  private static final List<Stir> STIRS =
      List.of(
          (loss, weights, next, gradient) -> largest(gradient),
          (loss, weights, next, gradient) -> largest(moves(weights, next)),
          (loss, weights, next, gradient) ->
              Math.abs(loss.applyAsDouble(next) - loss.applyAsDouble(weights)),
          (loss, weights, next, gradient) -> length(gradient),
          (loss, weights, next, gradient) -> length(moves(weights, next)));

  /** What is left of a walk that has stopped after so many steps. */
  private interface Rest {
    double[][] of(double[][] rows, int taken);
  }

  List<Misconception> all() {
    return List.of(
        stopping(
            "weights-end-early",
            "the walk ends when it is nearly flat: fewer rows",
            "All the steps are taken, even where every slope is zero.",
            (rows, taken) -> Arrays.copyOf(rows, taken + 1)),
        stopping(
            "weights-end-early-with-nothing",
            "the walk ends when it is nearly flat, and the rest of the rows stays null",
            "All the steps are taken, even where every slope is zero. What do the rows hold that you"
                + " never write?",
            (rows, taken) -> {
              if (taken + 1 < rows.length) {
                throw nothingIn(taken + 1);
              }
              return rows;
            }),
        stopping(
            "weights-end-early-with-zeros",
            "the walk ends when it is nearly flat, and the rest of the rows stays 0",
            "All the steps are taken, even where every slope is zero. What do the rows hold that you"
                + " never write?",
            (rows, taken) -> filled(rows, taken, new double[rows[0].length])),
        stopping(
            "weights-freeze-early",
            "the weights do not move any more once it is nearly flat",
            "A small slope makes a small step, but still a step.",
            (rows, taken) -> filled(rows, taken, rows[taken])),
        new Misconception(
                "weights-rows-never-made",
                Task.DESCEND4,
                "some rows are null: they are never written",
                "new double[n][] holds no rows yet. Which of them does your loop write, and which"
                    + " never?",
                weights(
                    (self, loss, start, rate, steps, h) -> {
                      throw nothingIn(steps);
                    }))
            .byWrongCalls(
                (observed, right) ->
                    observed.fault() != null && observed.fault().kind() == Fault.Kind.NULL_ROW)
            .asLastResort());
  }

  private static Fault nothingIn(int row) {
    return new Fault(
        Fault.Kind.NULL_ROW, "", "descend returned an array whose row " + row + " is null");
  }

  private static double[][] filled(double[][] rows, int taken, double[] with) {
    double[][] rest = rows.clone();
    for (int i = taken + 1; i < rest.length; i++) {
      rest[i] = with.clone();
    }
    return rest;
  }

  /** Before the step that would be too small is taken, or after it. */
  private Misconception stopping(String id, String title, String hint, Rest rest) {
    List<Solution> ways =
        NEARLY_FLAT.stream()
            .flatMap(
                limit ->
                    STIRS.stream()
                        .flatMap(
                            stir -> Stream.of(1, 0).map(more -> stopping(rest, stir, limit, more))))
            .toList();
    // With the usual limit on a slope; the others differ in what is compared, and with which
    // number.
    return mistake(Task.DESCEND4, id, title, hint, ways.stream().limit(2))
        .withAnswers(Signs.known(ways));
  }

  private Solution stopping(Rest rest, Stir stir, double limit, int more) {
    return weights(
        (self, loss, start, rate, steps, h) -> {
          double[][] rows = new double[steps + 1][];
          rows[0] = start.clone();
          for (int i = 0; i < steps; i++) {
            double[] gradient = self.gradient(loss, rows[i], h);
            rows[i + 1] = ManyWeightsModel.moved(rows[i], rate, gradient);
            if (stir.at(loss, rows[i], rows[i + 1], gradient) < limit) {
              return rest.of(rows, Math.min(steps, i + more));
            }
          }
          return rows;
        });
  }

  private static double[] moves(double[] weights, double[] next) {
    double[] moves = new double[weights.length];
    Arrays.setAll(moves, j -> next[j] - weights[j]);
    return moves;
  }

  private static double largest(double[] numbers) {
    return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
  }

  private static double length(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(number -> number * number).sum());
  }
}
