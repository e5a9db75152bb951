package derivatives;

/** Each call comes back in time; all together would take the night. */
public class Attack extends Moves {
  @Override
  public void inF() throws InterruptedException {
    Thread.sleep(1000);
  }

  @Override
  public void inLoss() {
    long end = System.nanoTime() + 500_000_000;
    while (System.nanoTime() < end) {}
  }
}
