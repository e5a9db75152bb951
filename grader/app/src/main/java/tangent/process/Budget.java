package tangent.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What one submission may cost altogether: processor time of all its processes, compilers and
 * workers alike, waiting for those that sleep, and how many processes there are.
 *
 * <p>Each call has its own, earlier limits, and so have the calls for one decision. This one is for
 * code that stays just below all of them, everywhere. An honest submission takes a few seconds of
 * each: what a busy machine makes it wait for is no waiting of its own.
 */
public final class Budget {

  /** Four minutes: the one minute that a single chain may take, three times over, and the rest. */
  private static final Duration PROCESSOR = Duration.ofSeconds(240);

  /** An honest submission never sleeps. */
  private static final Duration ASLEEP = Duration.ofSeconds(120);

  /**
   * Whatever was done meanwhile: for code that sleeps, but is awake whenever somebody looks. An
   * honest submission takes six seconds of a processor, and gets there with a share of 1 in 300.
   */
  private static final Duration TOTAL = Duration.ofMinutes(30);

  /**
   * A start costs a tenth of a second of processor time or two. Honest code has a process replaced
   * where threads pile up or a stack overflows, a few ten times altogether.
   */
  private static final int PROCESSES = 300;

  private final Duration mostProcessor;
  private final Duration mostAsleep;
  private final int mostProcesses;
  private final Duration mostTotal;
  private final Map<Process, Duration> seen = new HashMap<>();
  private Duration processor = Duration.ZERO;
  private Duration asleep = Duration.ZERO;
  private Duration total = Duration.ZERO;
  private int processes;

  public Budget(
      Duration mostProcessor, Duration mostAsleep, int mostProcesses, Duration mostTotal) {
    this.mostProcessor = mostProcessor;
    this.mostAsleep = mostAsleep;
    this.mostProcesses = mostProcesses;
    this.mostTotal = mostTotal;
  }

  /** No bound at all, for whoever is asked but not graded. */
  public static Budget none() {
    return new Budget(
        Duration.ofDays(1), Duration.ofDays(1), Integer.MAX_VALUE, Duration.ofDays(1));
  }

  /** The budget of every submission. */
  public static Budget ofSubmission() {
    return new Budget(PROCESSOR, ASLEEP, PROCESSES, TOTAL);
  }

  /**
   * Begins to count what a process uses.
   *
   * @param used what it has used before, for others; nothing where it is new
   */
  public synchronized void begin(Process process, Duration used) {
    processes++;
    seen.put(process, used);
  }

  /**
   * Adds what a look at a process has found, which may be more than one such look would.
   *
   * @param used processor time of the process since it started
   * @param waited since the look before
   */
  public synchronized void look(Process process, Duration used, boolean sleeps, Duration waited) {
    Duration before = seen.getOrDefault(process, Duration.ZERO);
    // A process that has ended shows no time any more.
    if (used.compareTo(before) > 0) {
      processor = processor.plus(used.minus(before));
      seen.put(process, used);
    }
    total = total.plus(waited);
    asleep = sleeps ? asleep.plus(waited) : asleep;
  }

  /** Ends counting; the process may have used some more since the last look. */
  public void end(Process process) {
    look(process, ProcessFamily.of(process).processorTime(), false, Duration.ZERO);
    forget(process);
  }

  private synchronized void forget(Process process) {
    seen.remove(process);
  }

  /** Whether nothing more may be done for this submission. */
  public boolean isSpent() {
    return !spent().isEmpty();
  }

  /** What is used up, in a student's words; nothing while all may go on. */
  public synchronized String spent() {
    if (processor.compareTo(mostProcessor) > 0) {
      return told("%d seconds of computing".formatted(mostProcessor.toSeconds()));
    } else if (asleep.compareTo(mostAsleep) > 0) {
      return told("%d seconds of waiting".formatted(mostAsleep.toSeconds()));
    } else if (total.compareTo(mostTotal) > 0) {
      return told("%d minutes".formatted(mostTotal.toMinutes()));
    } else if (processes > mostProcesses) {
      return told("%d processes, each ruined by what ran in it".formatted(mostProcesses));
    }
    return "";
  }

  private static String told(String limit) {
    return "the whole submission has used up what it may, "
        + limit
        + ": make the methods quicker that were asked before";
  }
}
