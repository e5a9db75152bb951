package tangent.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one submission may cost altogether: processor time of all its processes, compilers and
 * workers alike, and of the thread that judges it; waiting for those that sleep; and how many
 * processes there are.
 *
 * <p>Each call has its own, earlier limits, and so have the calls for one decision. This one is for
 * code that stays just below all of them, everywhere. An honest submission takes a few seconds of
 * each: what a busy machine makes it wait for is no waiting of its own.
 *
 * <p>Of everything, shares are kept for the tasks that are still to come ({@link #keep}): a task
 * can use up what others have left, and not what others need.
 */
public final class Budget {

  /**
   * Three and a half minutes: the one minute that a single chain may take, three times over, and
   * the rest. Half a minute more, to four, is for what no look sees: what the grader's JVM compiles
   * and collects, and what a process uses between the last look and its end. Of the submission that
   * wastes most so, 23 seconds were not seen.
   */
  private static final Duration PROCESSOR = Duration.ofSeconds(210);

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

  /**
   * Into how many shares everything is divided: of two thirds of a second of a processor, and more
   * than half of that of waiting. A task gets one for each of its points and two more, which makes
   * 156 of them: the cheapest gets several times what an honest one takes, and half of everything
   * is left for whoever comes first.
   */
  static final int SHARES = 320;

  private final Supplier<Duration> own;
  private final Duration mostProcessor;
  private final Duration mostAsleep;
  private final int mostProcesses;
  private final Duration mostTotal;
  private final Map<Process, Duration> seen = new HashMap<>();
  private Duration processor = Duration.ZERO;
  private Duration asleep = Duration.ZERO;
  private Duration total = Duration.ZERO;
  private int processes;
  private int kept;

  public Budget(
      Duration mostProcessor, Duration mostAsleep, int mostProcesses, Duration mostTotal) {
    this(() -> Duration.ZERO, mostProcessor, mostAsleep, mostProcesses, mostTotal);
  }

  /**
   * @param own processor time of whoever judges, since it began with this submission
   */
  Budget(
      Supplier<Duration> own,
      Duration mostProcessor,
      Duration mostAsleep,
      int mostProcesses,
      Duration mostTotal) {
    this.own = own;
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

  /** The budget of every submission, which is judged by the thread that asks for it. */
  public static Budget ofSubmission() {
    return new Budget(ThreadTime.fromNow(), PROCESSOR, ASLEEP, PROCESSES, TOTAL);
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

  /** Adds what another thread of this program's than the one that judges has used for it. */
  public synchronized void charge(Duration own) {
    processor = processor.plus(own);
  }

  /** Ends counting; the process may have used some more since the last look. */
  public void end(Process process) {
    look(process, ProcessFamily.of(process).processorTime(), false, Duration.ZERO);
    forget(process);
  }

  private synchronized void forget(Process process) {
    seen.remove(process);
  }

  /** Keeps so many shares for what is still to come: until then they are as good as used. */
  public synchronized void keep(int shares) {
    kept = shares;
  }

  /** Whether nothing more may be done for this submission, or for its task under way. */
  public boolean isSpent() {
    return !spent().isEmpty();
  }

  /** What is used up, in a student's words; nothing while all may go on. */
  public synchronized String spent() {
    if (isOver(processor.plus(own.get()), mostProcessor)) {
      return told("%d seconds of computing".formatted(mostProcessor.toSeconds()));
    } else if (isOver(asleep, mostAsleep)) {
      return told("%d seconds of waiting".formatted(mostAsleep.toSeconds()));
    } else if (isOver(total, mostTotal)) {
      return told("%d minutes".formatted(mostTotal.toMinutes()));
    } else if (processes > mostProcesses - (long) mostProcesses * kept / SHARES) {
      return told("%d processes, each ruined by what ran in it".formatted(mostProcesses));
    }
    return "";
  }

  private boolean isOver(Duration used, Duration most) {
    long nanos = most.toNanos();
    return used.toNanos() > nanos - nanos * kept / SHARES;
  }

  private String told(String limit) {
    return kept == 0
        ? "the whole submission has used up what it may, "
            + limit
            + ": make the methods quicker that were asked before"
        : "this task and those before it have used up their part of what the whole submission may, "
            + limit
            + ": make their methods quicker";
  }
}
