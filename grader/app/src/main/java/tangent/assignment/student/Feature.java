package tangent.assignment.student;

/** A number of a call that a perturbation may look at. */
record Feature(String name, Range range) {

  /** What numbers turn up, and so which conditions on them mean something. */
  enum Range {
    /** Any sign and size. */
    REAL,
    /** Positive, of any size. */
    SIZE,
    /** Whole and small. */
    COUNT
  }

  static Feature real(String name) {
    return new Feature(name, Range.REAL);
  }

  static Feature size(String name) {
    return new Feature(name, Range.SIZE);
  }

  static Feature count(String name) {
    return new Feature(name, Range.COUNT);
  }
}
