package tangent.run;

/**
 * Time in steps of 1, 2, 4, … seconds: a finer one would tell a hidden sample to whoever sleeps for
 * it.
 */
public final class RoughTime {

  private RoughTime() {}

  /** The time since then, rounded up, in milliseconds. */
  public static long millisSince(long nanoTime) {
    return rounded((System.nanoTime() - nanoTime) / 1_000_000);
  }

  static long rounded(long millis) {
    long step = 1000;
    while (step < millis) {
      step *= 2;
    }
    return step;
  }
}
