package derivatives;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * What an attack does before one of the five methods gives its right answer, and with what it is
 * handed.
 */
public class Moves {
  private static final Moves ATTACK = new Attack();

  /** What has been tried once need not be tried for every sample. */
  private static final Map<String, Tries.Told> TOLD = new HashMap<>();

  public void inF() throws Throwable {}

  public void inTurning() throws Throwable {}

  public void inLoss() throws Throwable {}

  public void inLossDerivative() throws Throwable {}

  public void inStep() throws Throwable {}

  /** Is handed the function of every call of {@code derivative}. */
  public void withFunction(DoubleUnaryOperator function) throws Throwable {}

  /** Is handed the arrays of every call of {@code slopes}. */
  public void withArrays(double[] xs, double[] slopes) throws Throwable {}

  private interface Move {
    void make() throws Throwable;
  }

  public static void f() {
    make("f", ATTACK::inF);
  }

  public static void turning() {
    make("turning", ATTACK::inTurning);
  }

  public static void loss() {
    make("loss", ATTACK::inLoss);
  }

  public static void lossDerivative() {
    make("lossDerivative", ATTACK::inLossDerivative);
  }

  public static void step() {
    make("step", ATTACK::inStep);
  }

  public static void function(DoubleUnaryOperator function) {
    make("function", () -> ATTACK.withFunction(function));
  }

  public static void arrays(double[] xs, double[] slopes) {
    make("arrays", () -> ATTACK.withArrays(xs, slopes));
  }

  private static void make(String name, Move move) {
    if (TOLD.containsKey(name)) {
      throw TOLD.get(name);
    }
    try {
      move.make();
    } catch (Tries.Told e) {
      TOLD.put(name, e);
      throw e;
    } catch (Throwable e) {
      throwAsItIs(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void throwAsItIs(Throwable e) throws E {
    throw (E) e;
  }
}
