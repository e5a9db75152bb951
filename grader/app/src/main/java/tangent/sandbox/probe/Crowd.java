package tangent.sandbox.probe;

import java.util.concurrent.CountDownLatch;

/** More threads at a time than a sandboxed process may have. */
final class Crowd {

  /** The limit is 64 with the JVM's own. */
  private static final int SIZE = 100;

  private Crowd() {}

  static boolean gathers() {
    CountDownLatch end = new CountDownLatch(1);
    try {
      for (int i = 0; i < SIZE; i++) {
        Thread thread = new Thread(() -> waitFor(end));
        thread.setDaemon(true);
        thread.start();
      }
      return true;
    } finally {
      end.countDown();
    }
  }

  private static void waitFor(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
