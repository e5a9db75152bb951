package derivatives;

public class Attack extends Moves {
  private static boolean spinning;

  @Override
  public void inF() {
    while (true) {}
  }

  @Override
  public void inTurning() throws InterruptedException {
    Thread.sleep(Long.MAX_VALUE);
  }

  /** Two threads, each of which holds what the other one wants. */
  @Override
  public void inLoss() throws InterruptedException {
    Object first = new Object();
    Object second = new Object();
    Thread other = new Thread(() -> takeBoth(second, first));
    other.start();
    takeBoth(first, second);
    other.join();
  }

  private static void takeBoth(Object one, Object two) {
    synchronized (one) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      synchronized (two) {
        one.notifyAll();
      }
    }
  }

  @Override
  public void inLossDerivative() {
    if (!spinning) {
      spinning = true;
      for (int i = 0; i < 2; i++) {
        new Thread(
                () -> {
                  while (true) {}
                })
            .start();
      }
    }
  }

  @Override
  public void inStep() {
    inStep();
  }
}
