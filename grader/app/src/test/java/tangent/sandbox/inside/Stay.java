package tangent.sandbox.inside;

import java.util.concurrent.CountDownLatch;

/** Says that it is there and never ends by itself, whatever becomes of its pipes. */
public final class Stay {

  private Stay() {}

  /** Stays. */
  public static void main(String[] arguments) throws InterruptedException {
    System.out.println("here");
    System.out.flush();
    new CountDownLatch(1).await();
  }
}
