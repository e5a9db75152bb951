package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.contract.Fault;

/** The functions that a student's code is given, put to unusual use. */
class FunctionsTest {

  @TempDir static Path workspace;

  @Test
  void manyThreadsMayAskAtOnce() {
    String body =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          return java.util.stream.IntStream.range(0, 5000).parallel()
              .mapToDouble(i -> f.applyAsDouble(i)).sum();
        }
        """;
    Noted identity = new Noted(x -> x);
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      // 0 + 1 + … + 4999
      assertThat(solution.part1().derivative(identity, 7, 1)).isEqualTo(4999 * 5000 / 2.0);
      assertThat(identity.points()).hasSize(5000).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsForeseenOfARowOfPointsIsNotedWhereItIsAsked() {
    String body =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          double sum = 0;
          for (int i = 0; i < 300; i++) {
            sum += f.applyAsDouble(x + h * i / 7);
          }
          return sum + f.applyAsDouble(x);
        }
        """;
    Noted identity = new Noted(t -> t);
    List<Double> asked = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      asked.add(2 + 0.1 * i / 7);
    }
    asked.add(2.0);
    double sum = asked.stream().reduce(0.0, Double::sum);
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      assertThat(solution.part1().derivative(identity, 2, 0.1)).isEqualTo(sum);
      assertThat(identity.points()).isEqualTo(asked);
    }
  }

  @Test
  void aFunctionIsOfNoUseAfterItsCall() {
    String body =
        """
        static DoubleUnaryOperator kept;
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          if (kept == null) {
            kept = f;
            return f.applyAsDouble(x);
          }
          return kept.applyAsDouble(x);
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      assertThat(solution.part1().derivative(x -> x, 5, 1)).isEqualTo(5);
      assertThatThrownBy(() -> solution.part1().derivative(x -> x, 6, 1))
          .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.isOfEndedCall()).isTrue())
          .hasMessageContaining("belongs to a call that has ended");
    }
  }

  @Test
  void theSameFunctionIsTheSameObjectInAnotherCall() {
    String body =
        """
        static final java.util.Map<DoubleUnaryOperator, Double> FIRST = new java.util.IdentityHashMap<>();
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          return FIRST.computeIfAbsent(f, missing -> f.applyAsDouble(x)) + f.applyAsDouble(x);
        }
        """;
    DoubleUnaryOperator one = x -> x;
    DoubleUnaryOperator other = x -> 10 * x;
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      assertThat(solution.part1().derivative(one, 5, 1)).isEqualTo(5 + 5);
      assertThat(solution.part1().derivative(other, 2, 1)).isEqualTo(20 + 20);
      assertThat(solution.part1().derivative(one, 7, 1)).isEqualTo(5 + 7);
    }
  }

  @Test
  void theSameLossIsTheSameObjectInAnotherCall() {
    String body =
        """
        static Object first;
        public static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
          first = first == null ? loss : first;
          return new double[] {first == loss ? loss.applyAsDouble(weights) : -1};
        }
        """;
    ToDoubleFunction<double[]> loss = w -> 2 * w[0];
    Submission submission = new Submission(workspace).with("part4", "PartialDerivatives", body);
    try (RemoteSolution solution = submission.solution()) {
      double[] weights = {3};
      assertThat(solution.part4().gradient(loss, weights, 1)).containsExactly(6);
      assertThat(solution.part4().gradient(w -> w[0], weights, 1)).containsExactly(-1);
      assertThat(solution.part4().gradient(loss, weights, 1)).containsExactly(6);
    }
  }

  @ParameterizedTest
  @CsvSource({"x + i, 100_001, 100_000", "x, 2_050_001, 50_000"})
  void askingForEverIsAnEndlessLoopHoweverItIsHidden(String place, String times, String noted) {
    String body =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          for (int i = 0; i < %s; i++) {
            try {
              f.applyAsDouble(%s);
            } catch (RuntimeException hidden) {
            }
          }
          return 1;
        }
        """
            .formatted(times, place);
    Noted square = new Noted(x -> x * x);
    try (RemoteSolution solution = Submission.part1(workspace, body).solution()) {
      assertThatThrownBy(() -> solution.part1().derivative(square, 1, 1))
          .isInstanceOfSatisfying(
              Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.TIMED_OUT))
          .hasMessageContaining("more than 100000 values");
      assertThat(square.points()).hasSize(Integer.parseInt(noted.replace("_", "")));
    }
  }

  /** From a half of a million values on, all of them known: 1100 · 1101 / 2. */
  @Test
  void aWalkThatStartsAnewForEachWeightIsNoEndlessLoop() {
    String body =
        """
        public static double[] descend(DoubleUnaryOperator slope, double start, double rate, int steps) {
          double[] all = new double[steps + 1];
          for (int i = 0; i <= steps; i++) {
            double w = start;
            for (int k = 0; k < i; k++) w -= rate * slope.applyAsDouble(w);
            all[i] = w;
          }
          return all;
        }
        """;
    Submission submission = new Submission(workspace).with("part2", "GradientDescent", body);
    try (RemoteSolution solution = submission.solution()) {
      assertThat(solution.part2().descend(w -> w, 1, 0.0007, 1100))
          .hasSize(1101)
          .endsWith(
              DoubleStream.iterate(1, w -> w - 0.0007 * w).skip(1100).findFirst().orElseThrow());
    }
  }

  @Test
  void aFunctionThatRefusesAPointDoesSoInTheStudentsCode() {
    String body =
        """
        public static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
          try {
            loss.applyAsDouble(new double[0]);
            return new double[] {0};
          } catch (ArrayIndexOutOfBoundsException refused) {
            return new double[] {loss.applyAsDouble(weights)};
          }
        }
        """;
    Submission submission = new Submission(workspace).with("part4", "PartialDerivatives", body);
    try (RemoteSolution solution = submission.solution()) {
      assertThat(solution.part4().gradient(w -> w[0], new double[] {3}, 1)).containsExactly(3);
    }
  }

  @Test
  void aCallWithinACallIsAMistakeOfTheGraders() {
    try (RemoteSolution solution = new Submission(workspace).solution()) {
      List<Throwable> thrown = new ArrayList<>();
      solution
          .part1()
          .derivative(
              x -> {
                try {
                  return solution.part1().f(x);
                } catch (IllegalStateException nested) {
                  thrown.add(nested);
                  return 0;
                }
              },
              1,
              1);
      assertThat(thrown).isNotEmpty();
    }
  }
}
