package derivatives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Attack extends Moves {
  private static final List<double[]> KEPT = new ArrayList<>();
  private static int changed;

  /** What was handed in and what was handed out in earlier calls is changed in every later one. */
  @Override
  public void withArrays(double[] xs, double[] slopes) {
    for (double[] array : KEPT) {
      Arrays.fill(array, 42);
      changed++;
    }
    KEPT.clear();
    KEPT.add(xs);
    KEPT.add(slopes);
  }

  @Override
  public void inStep() {
    throw new Tries().with("some arrays", () -> changed > 0).told();
  }
}
