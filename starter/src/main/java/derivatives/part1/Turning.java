package derivatives.part1;

/** What a curve does at a point where it is flat. Given: leave it as it is. */
public enum Turning {
  /** A valley: the curve falls before the point and rises after it. */
  MINIMUM,
  /** A hilltop: the curve rises before the point and falls after it. */
  MAXIMUM,
  /** Neither: the curve does the same on both sides, or is flat on a side. */
  NONE
}
