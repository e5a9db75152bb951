package tangent.remote;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;
import tangent.process.ProcessFamily;
import tangent.process.ThreadTime;
import tangent.process.WaitingThread;

/**
 * One wait for a worker, and what it has cost so far; when that is too much, the process is killed
 * and the reason kept.
 */
final class CallWatch implements AutoCloseable {

  /** A sleeping JVM uses about a thousandth of a processor. */
  static final int IDLE_SHARE = 100;

  private final Process process;
  private final CallLimits.Budget budget;
  private final TimeBudget account;
  private final Consumer<CallWatch> end;
  private final WaitingThread waiting;

  private @Nullable Duration usedBefore;
  private Duration usedAtBusy = Duration.ZERO;
  private Duration waited = Duration.ZERO;
  private Duration asleep = Duration.ZERO;

  /** What the look before took: a tenth of a second where there are thousands of threads. */
  private Duration looking = Duration.ZERO;

  private volatile boolean turn;

  /** Counted by the waiting thread alone. */
  private volatile int turns;

  private volatile @Nullable Fault overdue;

  /** Is made by the thread that waits. */
  CallWatch(
      Process process, CallLimits.Budget budget, TimeBudget account, Consumer<CallWatch> end) {
    this.process = process;
    this.budget = budget;
    this.account = account;
    this.waiting = account.waiting();
    this.end = end;
  }

  /** Why the process was killed, in a student's words, if it was. */
  @Nullable Fault overdue() {
    return overdue;
  }

  /** Says whether the process is waited for, or waits for the grader. */
  void isItsTurn(boolean its) {
    turn = its;
    turns = turns + 1;
  }

  /** Ends the watching. */
  @Override
  public void close() {
    end.accept(this);
  }

  /** Takes the measure; the first look only notes where the process stands. */
  void look() {
    Supplier<Duration> spent = ThreadTime.fromNow();
    Duration passed = Watchdog.LOOK.plus(looking);
    waited = waited.plus(passed);
    ProcessFamily family = ProcessFamily.of(process);
    Duration used = family.processorTime();
    if (usedBefore == null) {
      usedBefore = used;
      usedAtBusy = used;
    }
    boolean sleeps = sleeps(family);
    account.look(process, used, sleeps, passed);
    asleep = sleeps ? asleep.plus(passed) : asleep;
    if (used.minus(usedAtBusy).compareTo(budget.idle().dividedBy(IDLE_SHARE)) > 0) {
      usedAtBusy = used;
      asleep = Duration.ZERO;
    }
    judge(used.minus(usedBefore), family.residentBytes());
    looking = spent.get();
    account.charge(looking);
  }

  /**
   * Both sides sleep, and nothing was said meanwhile. With one question after the other a process
   * sleeps most of the time until this program, on a busy machine, gets to read the question.
   */
  private boolean sleeps(ProcessFamily family) {
    int before = turns;
    return turn && family.isAsleep() && waiting.isAsleep() && turns == before;
  }

  /**
   * Memory speaks first: who fills it meets that limit sooner or later, and time only by chance.
   */
  private void judge(Duration used, long resident) {
    if (resident > CallLimits.RESIDENT_BYTES) {
      kill(
          Fault.Kind.ENDED,
          "the program was ended because it used more than %d megabytes of memory altogether"
              .formatted(CallLimits.RESIDENT_BYTES >> 20));
    } else if (used.compareTo(budget.processor()) > 0) {
      kill(
          "the call did not come back after %s of computing: is there a loop that never ends?"
              .formatted(words(budget.processor())));
    } else if (asleep.compareTo(budget.idle()) > 0) {
      kill(
          "the call did not come back, and the program did nothing for %s: does it sleep, or wait for something?"
              .formatted(words(budget.idle())));
    } else if (waited.compareTo(budget.total()) > 0) {
      kill("the call did not come back within %s".formatted(words(budget.total())));
    } else {
      account.overdrawn().ifPresent(this::kill);
    }
  }

  private void kill(String why) {
    kill(Fault.Kind.TIMED_OUT, why);
  }

  private void kill(Fault.Kind kind, String why) {
    if (overdue == null) {
      Fault fault = new Fault(kind, "", why);
      overdue = account.isSpent() ? fault.last() : fault;
      ProcessFamily.destroy(process);
    }
  }

  private static String words(Duration duration) {
    if (duration.toMillis() % 1000 != 0) {
      return duration.toMillis() + " milliseconds";
    }
    return duration.toSeconds() + (duration.toSeconds() == 1 ? " second" : " seconds");
  }
}
