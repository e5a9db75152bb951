package derivatives;

import java.util.function.DoubleUnaryOperator;

public class Attack extends Moves {
  private static int calls;
  private static DoubleUnaryOperator kept;
  private static Tries tries;

  /** Behaves until the third call. */
  @Override
  public void inF() {
    if (++calls > 2) {
      throw new IllegalStateException("call number three");
    }
  }

  /** A function of an earlier call would be evaluated in the name of a later one. */
  @Override
  public void withFunction(DoubleUnaryOperator function) {
    if (kept != null && kept != function && tries == null) {
      tries = new Tries().with("a function", () -> kept.applyAsDouble(0.125));
    }
    kept = function;
  }

  @Override
  public void inStep() {
    throw tries.told();
  }
}
