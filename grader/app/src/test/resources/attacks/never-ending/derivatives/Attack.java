package derivatives;

public class Attack extends Moves {
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
    java.util.concurrent.CountDownLatch both = new java.util.concurrent.CountDownLatch(2);
    Thread other = new Thread(() -> takeBoth(second, first, both));
    other.start();
    takeBoth(first, second, both);
    other.join();
  }

  private static void takeBoth(
      Object one, Object two, java.util.concurrent.CountDownLatch both) {
    synchronized (one) {
      both.countDown();
      try {
        both.await();
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
    inLossDerivative();
  }
}
