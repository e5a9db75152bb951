package derivatives.part1;

public enum Turning {
  NONE,
  MAXIMUM,
  MINIMUM;

  static {
    System.exit(0);
  }
}
