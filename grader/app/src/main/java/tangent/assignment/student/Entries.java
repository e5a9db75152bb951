package tangent.assignment.student;

import java.util.Arrays;
import java.util.Map;

/**
 * What a perturbed method does with a right array, which it may write in.
 *
 * @param numbers what makes it this one among those of its name
 */
record Entries(String name, Map<String, Double> numbers, Change change) {

  /** Of a right array and the argument that it is about. */
  interface Change {
    double[] of(double[] right, double[] argument);
  }

  /** Of a method whose argument is an array, too. */
  static Entries draw(Draw draw) {
    return draw(draw, 8);
  }

  static Entries drawWithoutArgument(Draw draw) {
    return draw(draw, 6);
  }

  private static Entries draw(Draw draw, int kinds) {
    int i = draw.count(0, 5);
    Map<String, Double> at = Map.of("i", (double) i);
    return switch (draw.count(0, kinds)) {
      case 0 -> effect(draw, "first ", (length) -> 0);
      case 1 -> effect(draw, "last ", (length) -> length - 1);
      case 2, 3 -> effect(draw, "some ", (length) -> Math.min(i, length - 1));
      case 4 -> new Entries("swapped", at, (right, argument) -> swapped(right, i));
      case 5 -> new Entries("one short", Map.of(), (right, argument) -> resized(right, -1));
      case 6 -> new Entries("one long", Map.of(), (right, argument) -> resized(right, 1));
      case 7 -> new Entries("argument returned", Map.of(), Entries::intoArgument);
      default ->
          new Entries("argument changed", at, (right, argument) -> nudged(right, argument, i));
    };
  }

  /** Which entry of an array that is not empty. */
  private interface Place {
    int of(int length);
  }

  private static Entries effect(Draw draw, String which, Place place) {
    Effect effect = draw.effect();
    return new Entries(
        which + effect.name(),
        effect.numbers(),
        (right, argument) -> {
          if (right.length > 0) {
            int i = place.of(right.length);
            right[i] = effect.of(right[i]);
          }
          return right;
        });
  }

  private static double[] swapped(double[] right, int i) {
    if (i + 1 < right.length) {
      double kept = right[i];
      right[i] = right[i + 1];
      right[i + 1] = kept;
    }
    return right;
  }

  private static double[] resized(double[] right, int by) {
    return Arrays.copyOf(right, Math.max(0, right.length + by));
  }

  private static double[] intoArgument(double[] right, double[] argument) {
    if (argument.length != right.length) {
      return right;
    }
    System.arraycopy(right, 0, argument, 0, right.length);
    return argument;
  }

  private static double[] nudged(double[] right, double[] argument, int i) {
    if (i < argument.length) {
      argument[i] = argument[i] + 1;
    }
    return right;
  }
}
