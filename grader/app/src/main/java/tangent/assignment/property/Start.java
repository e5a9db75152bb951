package tangent.assignment.property;

/**
 * What {@code backward()} gives the root it is called on: 1, or something wrong.
 *
 * @param constant what every root is given, unless it is given its own number
 */
record Start(double constant, boolean isItsNumber) {

  static final Start ONE = new Start(1, false);

  static final Start ITS_NUMBER = new Start(1, true);

  /** What a root that holds {@code number} is given. */
  double of(double number) {
    return isItsNumber ? number : constant;
  }
}
