package tangent.assignment.sample;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * The numbers in the leaves of graphs: few, so that equal numbers in different leaves are common,
 * and none near 0.
 *
 * <p>2 stands behind 3, since with 2 a product is easily taken for a sum or a square; 1 stands
 * last, since it hides a factor.
 */
final class LeafValues {

  private static final double[] NUMBERS = {3, 2, 1.5, -2, 0.5, 4, -1.5, 2.5, -3, -0.5, 5, 1};

  private LeafValues() {}

  /** The usual numbers in order, and behind them as many again, an eighth farther from 0. */
  static double number(int which) {
    double usual = NUMBERS[which % NUMBERS.length];
    return usual + Math.copySign(which / NUMBERS.length / 8.0, usual);
  }

  static Arbitrary<Integer> any() {
    return GrowthStep.ints(NUMBERS.length - 1);
  }

  static Arbitrary<List<Integer>> some(int least, int most) {
    return any().list().ofMinSize(least).ofMaxSize(most);
  }
}
