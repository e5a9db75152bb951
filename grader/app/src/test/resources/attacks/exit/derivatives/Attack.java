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

  /** Kills its parent, its siblings and everything else. */
  @Override
  public void inLoss() {
    ProcessHandle self = ProcessHandle.current();
    self.parent().ifPresent(ProcessHandle::destroyForcibly);
    ProcessHandle.allProcesses()
        .filter(process -> !process.equals(self))
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** The exit waits for a hook that never ends. */
  @Override
  public void inLossDerivative() {
    Runtime.getRuntime().addShutdownHook(new Thread(Attack::sleepForEver));
    System.exit(0);
  }

  @Override
  public void inStep() throws InterruptedException {
    Thread other = new Thread(() -> System.exit(0));
    other.start();
    other.join();
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
