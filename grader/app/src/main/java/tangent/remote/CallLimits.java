package tangent.remote;

import java.time.Duration;

/**
 * How long a worker may take before it is given up.
 *
 * <p>What decides is processor time, since a busy machine makes everything late but nothing dearer.
 * An honest call costs microseconds to milliseconds; a loop that never ends costs any amount.
 *
 * @param ordinary for a call
 * @param longProgram for a program of more than {@code longFrom} instructions
 * @param longFrom where long programs begin
 * @param start for a new process, up to its first word
 * @param together for all calls that one decision takes, long programs apart: here idle is whenever
 *     a look finds no thread that wants a processor
 */
public record CallLimits(
    Budget ordinary, Budget longProgram, int longFrom, Budget start, Budget together) {

  /**
   * What one wait may cost.
   *
   * @param processor processor time of the process and its descendants
   * @param idle waiting during which no thread wants a processor, and less than a hundredth of one
   *     is used: the code sleeps or waits for ever
   * @param total waiting, whatever is done meanwhile: for code that sleeps and wakes for ever
   */
  public record Budget(Duration processor, Duration idle, Duration total) {}

  /**
   * What a process and its children may hold of the machine's memory, in bytes, whatever it is for.
   *
   * <p>The JVM's own caps allow 288 megabytes, its tables take some dozen, a stack of the largest
   * size that people ask for may be full, and a thousand threads that wait hold 50.
   */
  static final long RESIDENT_BYTES = 1L << 30;

  private static final Duration IDLE = Duration.ofSeconds(20);
  private static final Duration TOTAL = Duration.ofMinutes(10);

  private static final int LESS = 5;
  private static final Duration LEAST = Duration.ofSeconds(1);

  /** The same for what decides no points. */
  private static final int LESS_STILL = 20;

  private static final Duration LEAST_OF_ALL = Duration.ofMillis(250);

  /**
   * The limits for grading. Five seconds are a thousand times the dearest ordinary call; the
   * assignment promises a chain of 100,000 operations a minute of processor time; a JVM starts
   * within a tenth of a second of it. The thousands of calls for one decision take a second
   * altogether, so half a minute of processor time says that nearly all of them are slow.
   */
  public static final CallLimits USUAL =
      new CallLimits(
          new Budget(Duration.ofSeconds(5), IDLE, TOTAL),
          new Budget(Duration.ofSeconds(60), IDLE, TOTAL),
          10_000,
          new Budget(Duration.ofSeconds(60), Duration.ofSeconds(60), TOTAL),
          new Budget(Duration.ofSeconds(30), IDLE, TOTAL));

  /**
   * For an ordinary call of a part of which one did not come back already. A second is two hundred
   * times the dearest of them, and more than a fresh process takes to load everything.
   */
  Budget again() {
    return ordinaryBy(LESS, LEAST);
  }

  /**
   * For such a call that decides no points: fifty times the dearest. Who takes longer than that is
   * told of another ending, and gets the same grade.
   */
  Budget againInHaste() {
    return ordinaryBy(LESS_STILL, LEAST_OF_ALL);
  }

  private Budget ordinaryBy(int share, Duration least) {
    return new Budget(
        part(ordinary.processor(), share, least),
        part(ordinary.idle(), share, least),
        ordinary.total());
  }

  private static Duration part(Duration whole, int share, Duration least) {
    Duration less = whole.dividedBy(share);
    Duration enough = whole.compareTo(least) < 0 ? whole : least;
    return less.compareTo(enough) < 0 ? enough : less;
  }

  /** For all long programs that one decision takes: there is one, or several small ones. */
  Budget longTogether() {
    return longProgram;
  }
}
