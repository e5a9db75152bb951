package derivatives;

public class Attack extends Moves {
  @Override
  public void inF() {
    System.exit(0);
  }

  @Override
  public void inTurning() {
    Runtime.getRuntime().halt(0);
  }

  @Override
  public void inLoss() {
    ProcessHandle self = ProcessHandle.current();
    Tries tries =
        new Tries()
            .with("kill itself", () -> ended(self))
            .with("kill its parent", () -> ended(self.parent().orElseThrow()))
            .with("kill number 1", () -> ended(ProcessHandle.of(1).orElseThrow()));
    ProcessHandle.allProcesses()
        .filter(process -> !process.equals(self))
        .forEach(process -> tries.with("kill " + process.pid(), () -> ended(process)));
    throw tries.told();
  }

  private static Object ended(ProcessHandle process) {
    if (!process.destroyForcibly()) {
      throw new IllegalStateException("it lives on");
    }
    return process.pid();
  }

  @Override
  public void inLossDerivative() throws InterruptedException {
    Thread other = new Thread(() -> System.exit(0));
    other.start();
    other.join();
  }

  /** The exit waits for a hook that never ends. */
  @Override
  public void inStep() {
    Runtime.getRuntime().addShutdownHook(new Thread(Attack::sleepForEver));
    System.exit(0);
  }

  private static void sleepForEver() {
    while (true) {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        // It sleeps on.
      }
    }
  }
}
