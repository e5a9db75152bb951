package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;

/** A process that ends, whoever ends it, and that this costs the call in hand alone. */
class EndedTest {

  @TempDir static Path workspace;

  private static Fault faultOfBody(String body) {
    return faultOfF("public static double f(double x) { " + body + " }");
  }

  private static Fault faultOfF(String members) {
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Fault fault = Faults.of(() -> solution.part1().f(1));
      assertThat(solution.part2().loss(2)).as("another part is answered afterwards").isEqualTo(2);
      return fault;
    }
  }

  @Test
  void anExitEndsTheCall() {
    Fault fault = faultOfBody("System.exit(0); return 1;");

    assertThat(fault.kind()).isEqualTo(Kind.ENDED);
    assertThat(fault.detail())
        .isEqualTo(
            "the program ended before it answered: does it call System.exit, or use up all memory?");
  }

  @Test
  void aHaltEndsTheCall() {
    assertThat(faultOfBody("Runtime.getRuntime().halt(0); return 1;").kind()).isEqualTo(Kind.ENDED);
  }

  @Test
  void anExitThatComesLateCostsNoOtherCall() {
    // The thread ends the process at some time after the answer: whichever call meets that is made
    // again.
    String members =
        """
        public static double f(double x) {
          new Thread(() -> System.exit(0)).start();
          return 1;
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      for (int i = 0; i < 5; i++) {
        try {
          assertThat(solution.part1().f(1)).isEqualTo(1);
        } catch (Fault early) {
          assertThat(early.kind()).isEqualTo(Kind.ENDED);
        }
        assertThat(solution.part2().loss(2)).isEqualTo(2);
      }
    }
  }

  @Test
  void aFrameThatIsCutIsTheEnd() {
    String members =
        Forgery.MEMBERS
            + """
              public static double f(double x) {
                send(Arrays.copyOf(answer(1), 12));
                Runtime.getRuntime().halt(0);
                return 42;
              }
              """;

    assertThat(faultOfF(members).kind()).isEqualTo(Kind.ENDED);
  }

  @Test
  void closingTheChannelIsTheEnd() {
    String members =
        Forgery.MEMBERS
            + """
              public static double f(double x) throws Exception {
                new java.io.FileOutputStream(java.io.FileDescriptor.out).close();
                return 42;
              }
              """;
    Fault fault = faultOfF(members);

    assertThat(fault.kind()).isEqualTo(Kind.ENDED);
  }

  @Test
  void aWorkerThatIsKilledDuringACallEndsTheCall() {
    String members =
        """
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          return f.applyAsDouble(ProcessHandle.current().pid()) + f.applyAsDouble(x);
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Fault fault =
          Faults.of(() -> solution.part1().derivative(EndedTest::killProcess, Math.PI, 1));

      assertThat(fault.kind()).isEqualTo(Kind.ENDED);
      assertThat(solution.part2().loss(2)).isEqualTo(2);
    }
  }

  @Test
  void aWorkerThatIsKilledBetweenCallsCostsNothing() {
    String members = "public static double f(double x) { return ProcessHandle.current().pid(); }";
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      double first = solution.part1().f(1);
      killProcess(first);

      assertThat(solution.part1().f(1)).isNotEqualTo(first);
    }
  }

  @Test
  void closingKillsTheProcess() {
    String members = "public static double f(double x) { return ProcessHandle.current().pid(); }";
    long pid;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      pid = (long) solution.part1().f(1);
      assertThat(ProcessHandle.of(pid)).isPresent();
    }
    ProcessHandle.of(pid).ifPresent(handle -> handle.onExit().join());
    assertThat(ProcessHandle.of(pid)).isEmpty();
  }

  @Test
  void runningOutOfStackInTheMiddleOfAQuestionSpoilsNoLaterCall() {
    // Each level asks for a value with what is left of the stack, and hides that it ran out.
    String members =
        """
        static double deep(DoubleUnaryOperator f, double x) {
          try {
            return f.applyAsDouble(x) + deep(f, x + 1);
          } catch (StackOverflowError hidden) {
            return f.applyAsDouble(-1);
          }
        }
        public static double derivative(DoubleUnaryOperator f, double x, double h) {
          return deep(f, x);
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      for (int i = 0; i < 5; i++) {
        try {
          assertThat(solution.part1().derivative(x -> 1, i, 1)).isPositive();
        } catch (Fault spoilt) {
          assertThat(spoilt.kind()).isEqualTo(Kind.THREW);
        }
        assertThat(solution.part2().loss(2)).isEqualTo(2);
      }
    }
  }

  /** Kills the process with this number, if it is a child of this one. */
  private static double killProcess(double pid) {
    ProcessHandle.current()
        .children()
        .filter(child -> child.pid() == pid)
        .forEach(ProcessHandle::destroyForcibly);
    return 0;
  }
}
