package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.sandbox.NeedsSandbox;

/** Ways to write Java that work at home: no limit of the sandbox may decide about them. */
@NeedsSandbox
class IdiomsTest {

  /** A limit that is met by chance shows itself in one run of so many. */
  private static final int RUNS = 20;

  /** Longer than what a stack of 1 MB holds: the recursion needs the stack that it asks for. */
  private static final int DEEP = 50_000;

  @TempDir Path workspace;

  /** The idiom of programming contests. The size is only reserved; a chain needs a part of it. */
  @ParameterizedTest
  @ValueSource(longs = {1L << 27, 1L << 28, 1L << 29})
  void aThreadWithALargeStackForRecursion(long stack) {
    String members =
        """
        private final List<Value> operands;
        private double grad;
        private Value(Value... operands) { this.operands = List.of(operands); }
        public static Value of(double data) { return new Value(); }
        public Value plus(Value other) { return new Value(this, other); }
        public double grad() { return grad; }
        public void backward() {
          Thread deep = new Thread(null, () -> visit(this), "deep", %dL);
          deep.start();
          try {
            deep.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
        private static void visit(Value value) {
          value.grad++;
          value.operands.stream().limit(1).forEach(Value::visit);
        }
        """
            .formatted(stack);
    try (RemoteSolution solution =
        new Submission(workspace).with("part3", "Value", members).sandboxed()) {
      for (int run = 1; run <= RUNS; run++) {
        assertThat(solution.part3().run(chain(run == 1 ? DEEP : 1, RUNS))).containsExactly(RUNS);
      }
    }
  }

  /** {@code backward()} again and again, each time on a new thread while the last one ends. */
  private static Program chain(int length, int times) {
    Program.Builder program = new Program.Builder();
    int first = program.leaf(1);
    int last = first;
    for (int i = 0; i < length; i++) {
      last = program.apply(Operation.PLUS, last, first);
    }
    for (int i = 0; i < times; i++) {
      program.backward(last);
    }
    return program.readGrad(first).build();
  }

  private void assertDerivative(String members, int calls) {
    try (RemoteSolution solution = Submission.part1(workspace, members).sandboxed()) {
      for (int i = 0; i < calls; i++) {
        assertThat(solution.part1().derivative(x -> 2 * x, i, 1)).isEqualTo(2.0 * i);
      }
    }
  }

  /** Sixty a call, as {@code slopes} makes them: 1,200, of which no two processes have any. */
  @Test
  void aPoolForEachQuestionThatIsNeverShutDown() {
    assertDerivative(
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h)
            throws Exception {
          double answer = 0;
          for (int i = 0; i < 30; i++) {
            var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
            pool.submit(() -> 0).get();
            answer = pool.submit(() -> f.applyAsDouble(x)).get();
          }
          return answer;
        }
        """,
        RUNS);
  }

  /** All of one call: more than are kept from one call to the next. */
  @Test
  void aThousandThreadsThatWaitInOneCall() {
    assertDerivative(
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h)
            throws Exception {
          for (int i = 0; i < 1000; i++) {
            new java.util.Timer(true);
          }
          return f.applyAsDouble(x);
        }
        """,
        3);
  }

  @Test
  void aPoolOfFiveHundredIsKept() {
    String members =
        """
        private static final java.util.concurrent.ExecutorService POOL = pool();
        private static java.util.concurrent.ExecutorService pool() {
          var pool =
              (java.util.concurrent.ThreadPoolExecutor)
                  java.util.concurrent.Executors.newFixedThreadPool(500);
          pool.prestartAllCoreThreads();
          return pool;
        }
        public static double derivative(DoubleUnaryOperator f, double x, double h)
            throws Exception {
          return POOL.submit(() -> f.applyAsDouble(x)).get();
        }
        private static final long BORN = System.nanoTime();
        public static double flattest(DoubleUnaryOperator f, double[] xs, double h) {
          return BORN;
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).sandboxed()) {
      double born = solution.part1().flattest(x -> x, new double[] {1}, 1);
      for (int i = 0; i < RUNS; i++) {
        assertThat(solution.part1().derivative(x -> 2 * x, i, 1)).isEqualTo(2.0 * i);
      }
      assertThat(solution.part1().flattest(x -> x, new double[] {1}, 1))
          .as("the same process")
          .isEqualTo(born);
    }
  }

  @Test
  void theCommonPoolAndParallelStreams() {
    assertDerivative(
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          double half =
              java.util.concurrent.CompletableFuture.supplyAsync(() -> f.applyAsDouble(x)).join();
          double[] both = {half, half};
          return java.util.stream.DoubleStream.of(both).parallel().map(each -> each / 2).sum();
        }
        """,
        RUNS);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void tenThousandVirtualThreads() {
    assertDerivative(
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h)
            throws Exception {
          var pool =
              (java.util.concurrent.ExecutorService)
                  java.util.concurrent.Executors.class
                      .getMethod("newVirtualThreadPerTaskExecutor")
                      .invoke(null);
          for (int i = 0; i < 10_000; i++) {
            pool.submit(() -> { Thread.sleep(Long.MAX_VALUE); return 0; });
          }
          return pool.submit(() -> f.applyAsDouble(x)).get();
        }
        """,
        3);
  }
}
