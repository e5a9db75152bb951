package derivatives;

public class Attack extends Moves {
  static class Fails {
    static int ratio = 1 / Integer.parseInt("0");
  }

  static class Exits {
    static int status = exit();

    static int exit() {
      System.exit(0);
      return 0;
    }
  }

  static class Loops {
    static int endless = loop();

    static int loop() {
      while (true) {}
    }
  }

  static class Fills {
    static long[][] heap = fill();

    static long[][] fill() {
      long[][] rows = new long[1 << 16][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = new long[1 << 16];
      }
      return rows;
    }
  }

  @Override
  public void inF() {
    Fails.ratio++;
  }

  @Override
  public void inTurning() {
    Exits.status++;
  }

  @Override
  public void inLoss() {
    Loops.endless++;
  }

  @Override
  public void inLossDerivative() {
    Fills.heap = null;
  }
}
