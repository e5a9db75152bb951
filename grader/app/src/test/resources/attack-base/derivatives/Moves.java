package derivatives;

/** What an attack does before one of the five methods gives its right answer. */
public class Moves {
  private static final Moves ATTACK = new Attack();

  public void inF() throws Throwable {}

  public void inTurning() throws Throwable {}

  public void inLoss() throws Throwable {}

  public void inLossDerivative() throws Throwable {}

  public void inStep() throws Throwable {}

  private interface Move {
    void make() throws Throwable;
  }

  public static void f() {
    make(ATTACK::inF);
  }

  public static void turning() {
    make(ATTACK::inTurning);
  }

  public static void loss() {
    make(ATTACK::inLoss);
  }

  public static void lossDerivative() {
    make(ATTACK::inLossDerivative);
  }

  public static void step() {
    make(ATTACK::inStep);
  }

  private static void make(Move move) {
    try {
      move.make();
    } catch (Throwable e) {
      throwAsItIs(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void throwAsItIs(Throwable e) throws E {
    throw (E) e;
  }
}
