package tangent.model;

import org.jspecify.annotations.Nullable;

/**
 * One call of a perturbed method, as far as a condition may look at it.
 *
 * @param numbers of the features of the method, in their order
 * @param thing the array, the function or the value that was asked about, if any
 */
record Moment(double[] numbers, @Nullable Object thing) {

  static Moment of(@Nullable Object thing, double... numbers) {
    return new Moment(numbers, thing);
  }
}
