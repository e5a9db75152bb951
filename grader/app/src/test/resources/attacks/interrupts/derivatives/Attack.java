package derivatives;

public class Attack extends Moves {
  private static int interrupted;

  /** Interrupts every thread but its own. */
  @Override
  public void inF() {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(0));
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread != Thread.currentThread()) {
        thread.interrupt();
        interrupted++;
      }
    }
  }

  /** A later call of the same thread begins with an interrupt. */
  @Override
  public void inLoss() {
    Thread.currentThread().interrupt();
  }

  @Override
  public void inStep() {
    throw new Tries().with("some threads", () -> interrupted > 0).told();
  }
}
