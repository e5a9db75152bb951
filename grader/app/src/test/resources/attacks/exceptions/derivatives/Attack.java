package derivatives;

public class Attack extends Moves {
  /** Every method of it does harm. */
  static class Trap extends RuntimeException {
    @Override
    public String getMessage() {
      while (true) {}
    }

    @Override
    public String getLocalizedMessage() {
      return getMessage();
    }

    @Override
    public String toString() {
      throw new Error("again");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      return new StackTraceElement[1 << 28];
    }

    @Override
    public Throwable getCause() {
      System.exit(0);
      return this;
    }

    @Override
    public int hashCode() {
      System.exit(0);
      return 0;
    }

    @Override
    public boolean equals(Object other) {
      System.exit(0);
      return true;
    }
  }

  /** It looks like a test that was not run. */
  static class TestAbortedException extends RuntimeException {
    TestAbortedException() {
      super("TODO: not counted");
    }
  }

  @Override
  public void inF() {
    throw new Trap();
  }

  @Override
  public void inTurning() {
    throw new IllegalStateException("x".repeat(30_000_000));
  }

  @Override
  public void inLoss() {
    throw new TestAbortedException();
  }

  @Override
  public void inLossDerivative() {
    throw new AssertionError("::error::\u001b[2J<script>alert(1)</script>");
  }

  @Override
  public void inStep() throws Throwable {
    throw new Throwable("a bare one");
  }
}
