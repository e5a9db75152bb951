package derivatives;

public class Attack extends Moves {
  private static boolean spinning;

  /** Four stacks as large as they may be, and full: what was touched stays when calls return. */
  @Override
  public void inF() throws InterruptedException {
    Thread last = null;
    for (int i = 0; i < 4; i++) {
      last = new Thread(null, Attack::fill, "full", 1 << 29);
      last.start();
    }
    last.join();
  }

  private static void fill() {
    try {
      deeper();
    } catch (StackOverflowError full) {
      stay();
    }
  }

  private static void deeper() {
    deeper();
  }

  private static void stay() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves threads behind that spin; the answers are right all the same. */
  @Override
  public void inStep() {
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
}
