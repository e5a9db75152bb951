package tangent.assignment.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One array for each length, filled anew for each call: who takes the same array for the same
 * question is wrong the second time.
 */
final class Reused {

  private final Map<Integer, double[]> arrays = new HashMap<>();

  /** The array of that length, now with these numbers in it. */
  double[] holding(List<Double> numbers) {
    double[] array = arrays.computeIfAbsent(numbers.size(), double[]::new);
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }
}
