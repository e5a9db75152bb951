package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;
import tangent.contract.Program;
import tangent.remote.CallLimits.Budget;

/** Calls that do not come back. */
class OverdueTest {

  /**
   * Short enough for a test, and yet fifty times what an honest call takes of a worker that has
   * just begun.
   */
  private static final CallLimits SHORT =
      new CallLimits(
          new Budget(Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMinutes(10)),
          new Budget(Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMinutes(10)),
          10_000,
          CallLimits.USUAL.start(),
          CallLimits.USUAL.together());

  @TempDir static Path workspace;

  private static Fault faultOfF(String members, CallLimits limits) {
    try (RemoteSolution solution = Submission.part1(workspace, members).solution(limits)) {
      Fault fault = Faults.of(() -> solution.part1().f(1));
      assertThat(solution.part2().loss(2)).as("another part is answered afterwards").isEqualTo(2);
      return fault;
    }
  }

  @Test
  void aLoopWithoutEndIsTimedOut() {
    Fault fault =
        faultOfF("public static double f(double x) { while (x > 0) { } return x; }", SHORT);

    assertThat(fault.kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(fault.detail())
        .isEqualTo(
            "the call did not come back after 1 second of computing: is there a loop that never ends?");
  }

  @Test
  void aPartThatHasNotComeBackOnceIsNotWaitedForSoLongAgain() {
    Submission endless =
        Submission.part1(
            workspace, "public static double f(double x) { while (x > 0) { } return x; }");
    Budget two = new Budget(Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(10));
    CallLimits limits =
        new CallLimits(two, two, 10_000, CallLimits.USUAL.start(), CallLimits.USUAL.together());
    try (RemoteSolution solution = endless.solution(limits)) {
      assertThat(Faults.of(() -> solution.part1().f(1)).detail()).contains("after 2 seconds of");
      assertThat(solution.part1().f(-1)).isEqualTo(-1);
      assertThat(Faults.of(() -> solution.part1().f(1)).detail()).contains("after 1 second of");
    }
  }

  /** Whoever gave up in haste says so: it might have come back. */
  @Test
  void whatDecidesNoPointsIsGivenUpInHasteOnceThePartHasHung() {
    Submission endless =
        Submission.part1(
            workspace, "public static double f(double x) { while (x > 0) { } return x; }");
    try (RemoteSolution solution = endless.solution(SHORT)) {
      solution.hurry(true);
      assertThat(Faults.of(() -> solution.part1().f(1)).detail()).contains("after 1 second of");
      assertThat(solution.wasHasty()).isFalse();

      assertThat(Faults.of(() -> solution.part1().f(1)).detail()).contains("250 milliseconds");
      assertThat(solution.wasHasty()).isTrue();

      solution.hurry(false);
      assertThat(solution.wasHasty()).isTrue();
      assertThat(Faults.of(() -> solution.part1().f(1)).detail()).contains("after 1 second of");

      solution.hurry(true);
      assertThat(solution.wasHasty()).isFalse();
    }
  }

  @Test
  void aSleepWithoutEndIsTimedOut() {
    String sleep =
        """
        public static double f(double x) throws InterruptedException {
          Thread.sleep(Long.MAX_VALUE);
          return x;
        }
        """;
    Fault fault = faultOfF(sleep, SHORT);

    assertThat(fault.kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(fault.detail())
        .isEqualTo(
            "the call did not come back, and the program did nothing for 500 milliseconds: does it sleep, or wait for something?");
  }

  /** Each call takes a twentieth of a second, and all together may take half of one. */
  @Test
  void callsThatAreSlowAltogetherAreTimedOutAndTheNextDecisionBeginsAnew() {
    CallLimits limits =
        new CallLimits(
            CallLimits.USUAL.ordinary(),
            CallLimits.USUAL.longProgram(),
            10_000,
            CallLimits.USUAL.start(),
            new Budget(Duration.ofMillis(500), Duration.ofMinutes(10), Duration.ofMinutes(10)));
    String slow =
        """
        public static double f(double x) {
          var threads = java.lang.management.ManagementFactory.getThreadMXBean();
          long end = threads.getCurrentThreadCpuTime() + 50_000_000L;
          while (threads.getCurrentThreadCpuTime() < end) { }
          return x;
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, slow).solution(limits)) {
      Fault fault =
          Faults.of(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  assertThat(solution.part1().f(i)).isEqualTo(i);
                }
              });
      assertThat(fault.kind()).isEqualTo(Kind.TIMED_OUT);
      assertThat(fault.detail())
          .isEqualTo(
              "the calls before it and this one took too long altogether: make each of them quicker");

      solution.renew();

      assertThat(solution.part1().f(1)).isEqualTo(1);
    }
  }

  /** Each decision stays below its limit, and all together don't. */
  @Test
  void whatTheWholeSubmissionMayCostIsNotGivenAnewForEachDecision() {
    String sleep =
        """
        public static double f(double x) throws InterruptedException {
          Thread.sleep(300);
          return x;
        }
        """;
    var budget =
        new tangent.process.Budget(
            Duration.ofMinutes(1), Duration.ofSeconds(1), 9, Duration.ofMinutes(10));
    try (RemoteSolution solution = Submission.part1(workspace, sleep).solution(budget)) {
      Fault fault =
          Faults.of(
              () -> {
                // As often as it takes: on a busy machine few looks meet a sleeping worker.
                for (int i = 0; i < 10_000; i++) {
                  assertThat(solution.part1().f(i)).isEqualTo(i);
                  solution.renew();
                }
              });
      assertThat(fault.kind()).isEqualTo(Kind.TIMED_OUT);
      assertThat(fault.detail())
          .isEqualTo(
              "the whole submission has used up what it may, 1 seconds of waiting: make the methods"
                  + " quicker that were asked before");
      assertThat(Faults.of(() -> solution.part2().loss(2)).detail()).isEqualTo(fault.detail());
    }
  }

  @Test
  void aProcessForEachCallHasAnEnd() {
    String exit = "public static double f(double x) { System.exit(0); return x; }";
    var budget =
        new tangent.process.Budget(
            Duration.ofMinutes(1), Duration.ofMinutes(1), 2, Duration.ofMinutes(10));
    try (RemoteSolution solution = Submission.part1(workspace, exit).solution(budget)) {
      for (int i = 0; i < 2; i++) {
        assertThat(Faults.of(() -> solution.part1().f(1)).kind()).isEqualTo(Kind.ENDED);
      }
      Faults.of(() -> solution.part1().f(1));
      assertThat(Faults.of(() -> solution.part1().f(1)).detail()).contains("2 processes");
    }
  }

  @Test
  void anExitThatHangsInAHookIsTimedOut() {
    String exit =
        """
        public static double f(double x) {
          Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try { Thread.sleep(Long.MAX_VALUE); } catch (InterruptedException e) { }
          }));
          System.exit(0);
          return x;
        }
        """;

    assertThat(faultOfF(exit, SHORT).kind()).isEqualTo(Kind.TIMED_OUT);
  }

  @Test
  void aLongProgramHasTheLongerTime() {
    CallLimits limits =
        new CallLimits(
            SHORT.ordinary(),
            CallLimits.USUAL.longProgram(),
            2,
            CallLimits.USUAL.start(),
            CallLimits.USUAL.together());
    // Two seconds of processor time: over the ordinary budget, far below a long program's.
    Submission slow =
        new Submission(workspace)
            .with(
                "part3",
                "Value",
                """
                public static Value of(double data) {
                  var threads = java.lang.management.ManagementFactory.getThreadMXBean();
                  while (threads.getCurrentThreadCpuTime() < 2_000_000_000L) { }
                  return new Value();
                }
                public double data() { return 5; }
                """);
    var program = new Program.Builder();
    int leaf = program.leaf(1);
    program.readData(leaf);
    try (RemoteSolution solution = slow.solution(limits)) {
      assertThat(Faults.of(() -> solution.part3().run(program.build())).kind())
          .isEqualTo(Kind.TIMED_OUT);
      assertThat(solution.part3().run(program.readData(leaf).build())).containsExactly(5, 5);
    }
  }
}
