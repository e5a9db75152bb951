package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;

/** What the code does instead of answering, when it goes on living. */
class FaultsTest {

  @TempDir static Path workspace;

  /**
   * The fault of {@code f(1)} in a submission whose {@code NumericalDerivative} has these members.
   */
  private static Fault faultOfF(String members) {
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Fault fault = Faults.of(() -> solution.part1().f(1));
      assertThat(solution.part2().loss(2)).as("another part is answered afterwards").isEqualTo(2);
      return fault;
    }
  }

  private static Fault faultOfBody(String body) {
    return faultOfF("public static double f(double x) { " + body + " }");
  }

  @Test
  void aToDoIsNotAttempted() {
    Fault fault = faultOfBody("throw new UnsupportedOperationException(\"TODO part1.f\");");

    assertThat(fault.kind()).isEqualTo(Kind.NOT_ATTEMPTED);
    assertThat(fault.detail()).isEqualTo("TODO part1.f");
  }

  /** What a report says of a call that did not end is the grader's own word. */
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"TIMED_OUT", "ENDED"})
  void anEndThatTheStudentsCodeDeclaresIsNotToldInItsWords(Kind kind) {
    String forged =
        """
        Class<?> fault = Class.forName("tangent.contract.Fault");
        Class<?> kinds = Class.forName("tangent.contract.Fault$Kind");
        throw (RuntimeException)
            fault
                .getConstructor(kinds, String.class, String.class)
                .newInstance(kinds.getEnumConstants()[%d], "", "All is right.");
        """;
    Fault fault =
        faultOfF(
            "public static double f(double x) throws Exception { "
                + forged.formatted(kind.ordinal())
                + " }");

    assertThat(fault.detail()).isNotEmpty().doesNotContain("All is right.");
  }

  @Test
  void anIllegalArgumentIsARejection() {
    Fault fault = faultOfBody("throw new IllegalArgumentException(\"x is \" + x);");

    assertThat(fault.kind()).isEqualTo(Kind.REJECTED);
    assertThat(fault.detail()).startsWith("x is 1.0");
  }

  @Test
  void anExceptionTellsItsLine() {
    Fault fault = faultOfBody("double[] none = {};\n\nreturn none[(int) x];");

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("ArrayIndexOutOfBoundsException");
    assertThat(fault.isDear()).isFalse();
    // Four lines stand before the members, the body returns in its third line.
    assertThat(fault.detail())
        .isEqualTo("Index 1 out of bounds for length 0 (at NumericalDerivative.java:7)");
  }

  @Test
  void anExceptionThatNeverTellsItsMessageDoesNoHarm() {
    Fault fault =
        faultOfF(
            """
            static class Evil extends RuntimeException {
              @Override public String getMessage() { for (;;) { } }
              @Override public String toString() { throw this; }
              @Override public StackTraceElement[] getStackTrace() { return null; }
              @Override public Throwable getCause() { System.exit(3); return this; }
            }
            public static double f(double x) { throw new Evil(); }
            """);

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("Evil");
    assertThat(fault.detail()).isEmpty();
  }

  @Test
  void aGiganticMessageIsCut() {
    Fault fault = faultOfBody("throw new IllegalStateException(\"ab\".repeat(10_000_000));");

    assertThat(fault.detail()).startsWith("abab").hasSizeLessThan(500);
  }

  /** The cache of whoever grades, and a folder for the time of a grade. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.getProperty(\"java.class.path\")",
        "NumericalDerivative.class.getProtectionDomain().getCodeSource().getLocation()",
        "NumericalDerivative.class.getResource(\"NumericalDerivative.class\")",
        "System.getProperty(\"java.class.path\").repeat(1000)"
      })
  void whereTheClassesLieIsNotTold(String told) {
    Fault fault = faultOfBody("throw new IllegalStateException(\"in \" + " + told + ");");

    assertThat(fault.detail()).contains("…/classes").doesNotContain(workspace.toString());
  }

  @Test
  void aTestAbortOrAnAssertionIsJustThrown() {
    assertThat(faultOfBody("throw new AssertionError(\"passed\");").kind()).isEqualTo(Kind.THREW);
  }

  @Test
  void recursionWithoutEndIsThrownAndTheNextCallGetsAnotherWorker() {
    Fault fault = faultOfBody("return f(x + 1) + 1;");

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("StackOverflowError");
    assertThat(fault.detail())
        .isEqualTo("at NumericalDerivative.java:5; calls are made on a stack of 1 MB");
  }

  @Test
  void memoryRunningOutIsThrownAndTheNextCallGetsAnotherWorker() {
    Fault fault =
        faultOfF(
            """
            static List<double[]> all = new ArrayList<>();
            public static double f(double x) { for (;;) { all.add(new double[1_000_000]); } }
            """);

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("OutOfMemoryError");
    assertThat(fault.isDear()).as("the process is replaced").isTrue();
  }

  @Test
  void aFailingInitialiserTellsItsReasonEachTime() {
    String members =
        """
        static final int LIMIT = Integer.parseInt("ten");
        public static double f(double x) { return LIMIT; }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Fault first = Faults.of(() -> solution.part1().f(1));
      Fault second = Faults.of(() -> solution.part1().f(1));

      assertThat(first.kind()).isEqualTo(Kind.THREW);
      assertThat(first.exception()).isEqualTo("NumberFormatException");
      assertThat(first.detail())
          .startsWith("while the class was being set up: For input string: \"ten\"");
      assertThat(second.detail()).isEqualTo(first.detail());
    }
  }
}
