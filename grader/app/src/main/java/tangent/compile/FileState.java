package tangent.compile;

/** What became of a file that the assignment names. */
public enum FileState {
  /** The student's file is compiled. */
  COMPILED,
  /** The student's file does not compile; the starter's stub stands in for it. */
  STOOD_IN,
  /** The student has no such file; the starter's stub is there instead. */
  ABSENT
}
