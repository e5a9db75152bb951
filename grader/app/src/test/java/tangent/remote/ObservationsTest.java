package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;

/** Where a student's code asks the functions that it is given is seen, point by point. */
class ObservationsTest {

  @TempDir static Path workspace;

  @Test
  void thePointsAreNotedInTheOrderOfAskingWhetherForeseenOrNot() {
    String body =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          double a = f.applyAsDouble(x + 0.3 * h);
          double b = f.applyAsDouble(x - h);
          double c = f.applyAsDouble(x + h);
          double d = f.applyAsDouble(x - 0.7 * h);
          return a + 10 * b + 100 * c + 1000 * d;
        }
        """;
    Noted square = new Noted(x -> x);
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      assertThat(solution.part1().derivative(square, 0, 1)).isEqualTo(0.3 - 10 + 100 - 700);
      assertThat(square.points()).containsExactly(0.3, -1.0, 1.0, -0.7);
    }
  }

  @Test
  void lookingAheadIsNoEvaluation() {
    String body =
        "public static double derivative(DoubleUnaryOperator f, double x, double h) { return 1; }";
    Noted square = new Noted(x -> x * x);
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      solution.part1().derivative(square, 0, 1);
      assertThat(square.points()).isEmpty();
    }
  }

  @Test
  void aFunctionThatCanNotBeForeseenIsAskedWhenItIsNeeded() {
    List<Double> asked = new ArrayList<>();
    String body =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          return f.applyAsDouble(x + h) - f.applyAsDouble(f.applyAsDouble(x));
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      double answer =
          solution
              .part1()
              .derivative(
                  x -> {
                    asked.add(x);
                    return 10 * x;
                  },
                  2,
                  1);
      assertThat(answer).isEqualTo(30 - 200);
      assertThat(asked).containsExactly(3.0, 2.0, 20.0);
    }
  }

  @Test
  void evaluationsBeforeAnExceptionAreNoted() {
    String body =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          f.applyAsDouble(x);
          throw new IllegalStateException();
        }
        """;
    Noted square = new Noted(x -> x * x);
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      assertThatThrownBy(() -> solution.part1().derivative(square, 4, 1)).isInstanceOf(Fault.class);
      assertThat(square.points()).containsExactly(4.0);
    }
  }

  @Test
  void theWeightsOfALossAreNotedAsTheyWereWhenItWasAsked() {
    String body =
        """
        public static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
          double[] probe = weights.clone();
          loss.applyAsDouble(probe);
          probe[1] += 0.25;
          loss.applyAsDouble(probe);
          probe[1] += h - 0.25;
          loss.applyAsDouble(probe);
          return probe;
        }
        """;
    NotedLoss loss = new NotedLoss(w -> w[0]);
    Submission submission = new Submission(workspace).with("part4", "PartialDerivatives", body);
    try (RemoteSolution solution = submission.solution()) {
      solution.part4().gradient(loss, new double[] {1, 2}, 1);
      assertThat(loss.points()).containsExactly(new double[][] {{1, 2}, {1, 2.25}, {1, 3}});
    }
  }

  @Test
  void aWalkIsForeseenStepByStep() {
    Noted slope = new Noted(w -> 2 * w);
    try (RemoteSolution solution = new Submission(workspace).solution()) {
      solution.part2().descend(slope, 16, 0.25, 4);
      assertThat(slope.points()).containsExactly(16.0, 8.0, 4.0, 2.0);
    }
  }
}
