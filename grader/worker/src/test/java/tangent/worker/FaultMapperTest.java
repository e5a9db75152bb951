package tangent.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;

class FaultMapperTest {

  private static final MethodSignature METHOD =
      new MethodSignature("Thing", "static double f(double x)");

  @Test
  void aToDoIsNotAttempted() {
    Fault fault = FaultMapper.by(new UnsupportedOperationException("TODO part1.f"), METHOD);

    assertThat(fault.kind()).isEqualTo(Kind.NOT_ATTEMPTED);
    assertThat(fault.detail()).isEqualTo("TODO part1.f");
  }

  @Test
  void anotherUnsupportedOperationIsThrown() {
    Fault fault = FaultMapper.by(new UnsupportedOperationException(), METHOD);

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("UnsupportedOperationException");
  }

  @Test
  @SuppressWarnings("serial")
  void anExceptionIsCalledByTheNameThatTheStudentGaveIt() {
    class Oops extends IllegalStateException {}

    assertThat(exception(new Oops$())).isEqualTo("Oops$");
    assertThat(exception(new Oops())).isEqualTo("Oops");
    assertThat(exception(new IllegalStateException() {})).isEqualTo("IllegalStateException");
  }

  private static String exception(Throwable thrown) {
    return FaultMapper.by(thrown, METHOD).exception();
  }

  @SuppressWarnings("serial")
  private static final class Oops$ extends IllegalStateException {}

  @Test
  void anIllegalArgumentAndItsKindsAreRejections() {
    assertThat(FaultMapper.by(new IllegalArgumentException("no"), METHOD).kind())
        .isEqualTo(Kind.REJECTED);
    assertThat(FaultMapper.by(new NumberFormatException("no"), METHOD).kind())
        .isEqualTo(Kind.REJECTED);
  }

  @Test
  void aFaultOfTheFunctionUnderTestPassesThrough() {
    Fault fault = new Fault(Kind.ENDED, "", "gone");

    assertThat(FaultMapper.by(fault, METHOD)).isSameAs(fault);
  }

  @Test
  void aLongMessageIsCut() {
    Fault fault = FaultMapper.by(new IllegalStateException("x".repeat(1_000_000)), METHOD);

    assertThat(fault.detail()).hasSizeLessThan(500).startsWith("xxx");
  }

  @Test
  void aLongMessageIsCutAtTheSamePlaceHoweverLongItsHashesAre() {
    Fault one = FaultMapper.by(new IllegalStateException("Value@7, ".repeat(900) + "end"), METHOD);
    Fault other =
        FaultMapper.by(new IllegalStateException("Value@758a92e7, ".repeat(900) + "end"), METHOD);

    assertThat(one.detail()).isEqualTo(other.detail()).startsWith("Value@…, Value@…");
  }

  /** Not one of these methods may be called: each would never come back. */
  private static final class Trap extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      return String.valueOf(forever());
    }

    @Override
    public String toString() {
      return getMessage();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      return new StackTraceElement[forever()];
    }

    @Override
    public synchronized Throwable getCause() {
      return new Trap(forever());
    }

    Trap(int unused) {}

    private static int forever() {
      for (; ; ) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void noMethodOfAStudentsExceptionIsCalled() {
    Fault fault = FaultMapper.by(new Trap(0), METHOD);

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("Trap");
    assertThat(fault.detail()).isEmpty();
  }

  @Test
  void theLineIsThatOfTheStudentsFrame() {
    IllegalStateException thrown = new IllegalStateException("boom");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "get", "List.java", 7),
          new StackTraceElement("derivatives.part1.Thing", "f", "Thing.java", 21)
        });

    assertThat(FaultMapper.by(thrown, METHOD).detail()).isEqualTo("boom (at Thing.java:21)");
  }

  @Test
  void aForgedFileNameIsNotShown() {
    IllegalStateException thrown = new IllegalStateException("boom");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("derivatives.part1.Thing", "f", "<script>", 21)
        });

    assertThat(FaultMapper.by(thrown, METHOD).detail()).isEqualTo("boom");
  }

  @Test
  void aLinkThatOurOwnCallDidNotFindIsAMissingMethod() {
    Fault fault = FaultMapper.by(new NoSuchMethodError("double f(double)"), METHOD);

    assertThat(fault.kind()).isEqualTo(Kind.MISSING);
    assertThat(fault.detail())
        .isEqualTo(
            "Thing needs the method \"public static double f(double x)\": "
                + "it is missing, not public, not static, or declared with other types");
  }

  @Test
  void aLinkThatTheStudentsCodeDidNotFindIsThrown() {
    NoSuchMethodError error = new NoSuchMethodError("void other()");
    error.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("derivatives.part1.Thing", "f", "Thing.java", 21)
        });

    Fault fault = FaultMapper.by(error, METHOD);

    assertThat(fault.kind()).isEqualTo(Kind.THREW);
    assertThat(fault.exception()).isEqualTo("NoSuchMethodError");
  }

  @Test
  void aFailingInitialiserIsThrownAndTellsItsReasonEachTime() {
    MethodSignature other = new MethodSignature("Failing", "double f()");
    Fault first =
        FaultMapper.by(
            new ExceptionInInitializerError(new ArithmeticException("/ by zero")), other);
    Fault second =
        FaultMapper.by(
            new NoClassDefFoundError("Could not initialize class derivatives.Failing"), other);

    assertThat(first.kind()).isEqualTo(Kind.THREW);
    assertThat(first.exception()).isEqualTo("ArithmeticException");
    assertThat(first.detail()).isEqualTo("while the class was being set up: / by zero");
    assertThat(second).isSameAs(first);
  }
}
