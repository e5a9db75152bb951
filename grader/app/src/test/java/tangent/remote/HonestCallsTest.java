package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import derivatives.part1.Turning;
import derivatives.part2.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Solution;
import tangent.worker.Adapter;

/** The reference in a process of its own answers as it does in this one. */
class HonestCallsTest {

  @TempDir static Path workspace;

  private static RemoteSolution remote;

  private final Solution local = new Adapter();

  @BeforeAll
  static void startTheReference() {
    remote = new Submission(workspace).solution();
  }

  @AfterAll
  static void stop() {
    remote.close();
  }

  @Test
  void part1AnswersAsInProcess() {
    double[] xs = {0, 1, 2.5};

    assertThat(remote.part1().f(2.5)).isEqualTo(local.part1().f(2.5));
    assertThat(remote.part1().derivative(Math::sin, 1, 1e-3))
        .isEqualTo(local.part1().derivative(Math::sin, 1, 1e-3));
    assertThat(remote.part1().slopes(Math::sin, xs, 1e-3))
        .containsExactly(local.part1().slopes(Math::sin, xs, 1e-3));
    assertThat(remote.part1().flattest(Math::sin, xs, 1e-3)).isEqualTo(1);
    assertThat(remote.part1().turning(Math::cos, 0, 1)).isEqualTo(Turning.MAXIMUM);
    assertThat(remote.part1().turning(Math::cos, Math.PI, 1)).isEqualTo(Turning.MINIMUM);
  }

  @Test
  void part2AnswersAsInProcess() {
    assertThat(remote.part2().loss(2)).isEqualTo(2);
    assertThat(remote.part2().lossDerivative(2)).isCloseTo(17, within(1e-2));
    assertThat(remote.part2().step(w -> 2 * w, 3, 0.25)).isEqualTo(1.5);
    assertThat(remote.part2().descend(w -> 2 * w, 8, 0.25, 3)).containsExactly(8, 4, 2, 1);
    assertThat(remote.part2().outcome(w -> 2 * w, new double[] {8, 1}, 1))
        .isEqualTo(Outcome.STILL_MOVING);
  }

  @Test
  void part3RunsAProgram() {
    var program = new Program.Builder();
    int x = program.leaf(3);
    int square = program.pow(x, 2);
    int sum = program.apply(Operation.PLUS, square, x);
    program.backward(sum).readData(sum).readGrad(x).readGrad(square);

    // x² + x at 3 is 12, and its slope there is 2 · 3 + 1 = 7.
    assertThat(remote.part3().run(program.build())).containsExactly(12, 7, 1);
    assertThat(remote.part3().loss(2)).isEqualTo(2);
    assertThat(remote.part3().lossGradient(2)).isCloseTo(17, within(1e-9));
    assertThat(remote.part3().gradient(2)).isCloseTo(17, within(1e-9));
  }

  @Test
  void part3RunsAChainOfAHundredThousandOperations() {
    var program = new Program.Builder();
    int leaf = program.leaf(1);
    int sum = leaf;
    for (int i = 0; i < 100_000; i++) {
      sum = program.apply(Operation.PLUS, sum, leaf);
    }
    program.backward(sum).readData(sum).readGrad(leaf);

    assertThat(remote.part3().run(program.build())).containsExactly(100_001, 100_001);
  }

  @Test
  void part4AnswersAsInProcess() {
    // A paraboloid, whose central differences are exact but for rounding.
    NotedLoss loss = new NotedLoss(w -> w[0] * w[0] + 3 * w[1]);
    double[][] walk = remote.part4().descend(loss, new double[] {4, 0}, 0.25, 2, 1e-3);

    assertThat(remote.part4().gradient(loss, new double[] {4, 0}, 1e-3))
        .containsExactly(new double[] {8, 3}, within(1e-2));
    assertThat(walk).hasDimensions(3, 2);
    assertThat(walk[0]).containsExactly(4, 0);
    assertThat(walk[2]).containsExactly(new double[] {1, -1.5}, within(1e-2));
  }

  @Test
  void whatAClassWithoutOursAsksIsOfItsOwnClasses() {
    // The reference is on this JVM's class path too; the worker must run the submission's own.
    try (RemoteSolution other =
        Submission.part1(workspace, "public static double f(double x) { return 42; }").solution()) {
      assertThat(other.part1().f(0)).isEqualTo(42);
      assertThat(remote.part1().f(0)).isEqualTo(1);
    }
  }
}
