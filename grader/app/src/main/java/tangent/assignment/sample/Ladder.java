package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Numbers in a row, so that there is no range between known ones that nobody is asked about. */
public final class Ladder {

  private static final int RUNGS = 31;

  /** Both ends of a row of places. */
  private static final double FAR = 6.2;

  private Ladder() {}

  /** From −6.17 to 6.23, less than a half apart, with decimals. */
  public static List<Double> places() {
    return IntStream.range(0, RUNGS).mapToObj(Ladder::place).toList();
  }

  /** {@link #places} behind what is known already. */
  public static List<Double> after(List<Double> known) {
    List<Double> all = new ArrayList<>(known);
    all.addAll(places());
    return List.copyOf(all);
  }

  /** Three to each power of ten, both ends included. */
  static List<Double> sizes(int fromExponent, int toExponent) {
    return IntStream.rangeClosed(3 * fromExponent, 3 * toExponent)
        .mapToObj(thirds -> Math.pow(10, thirds / 3.0))
        .toList();
  }

  /** What goes with the size at an index: another place for each, up and down the row. */
  static double place(int i) {
    return -FAR + 0.03 + Math.floorMod(i, RUNGS) * 2 * FAR / (RUNGS - 1);
  }

  /** One sample for each size, with a place of its own. */
  static <T> List<T> climb(List<Double> sizes, DoubleFunction<DoubleFunction<T>> made) {
    // Seven is no part of 31, so the places come in no order.
    return IntStream.range(0, sizes.size())
        .mapToObj(i -> made.apply(sizes.get(i)).apply(place(7 * i)))
        .toList();
  }
}
