package tangent.assignment.student;

import org.jspecify.annotations.Nullable;

/**
 * One call of a perturbed method, as far as a condition may look at it.
 *
 * @param numbers of the features of the method, in their order
 * @param thing the array, the function or the value that was asked about, if any
 * @param function where that is an array, the function that was asked about
 */
record Moment(double[] numbers, @Nullable Object thing, @Nullable Object function) {

  static Moment of(@Nullable Object thing, double... numbers) {
    return new Moment(numbers, thing, thing);
  }

  /** The same, where an array is asked about and a function besides. */
  Moment about(Object asked) {
    return new Moment(numbers, thing, asked);
  }
}
