package tangent.wire;

/**
 * The largest things that cross the channel.
 *
 * <p>Each is far above anything that an honest answer needs, and small enough that the largest
 * frame costs the grader tens of megabytes and no more.
 */
public final class WireLimits {

  /** Bytes of one frame: a million doubles and room for what goes with them. */
  public static final int FRAME = 16 << 20;

  /** Numbers in one array that the grader sends. */
  public static final int NUMBERS = 1_000_000;

  /**
   * Numbers in an answer, all its rows together, and rows in it: twenty times what the longest walk
   * has. The grader keeps every answer until the submission is graded.
   */
  public static final int ANSWER = 10_000;

  /** Characters of a text. */
  public static final int TEXT = 500;

  /** Evaluations of a function in one call; the longest honest walk needs a few ten thousand. */
  public static final int EVALUATIONS = 100_000;

  /** From so many on, those whose values are known are neither noted nor counted among them. */
  public static final int NOTES = 50_000;

  /**
   * These in one call: three times the 605,550 of the longest walk, of 1,100 steps, if it starts
   * anew for each weight.
   */
  public static final int REPEATS = 2_000_000;

  /** Coordinates of all points of one call together. */
  public static final int COORDINATES = 2_000_000;

  /** Instructions of one program. */
  public static final int INSTRUCTIONS = 400_000;

  private WireLimits() {}
}
