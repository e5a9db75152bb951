package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tangent.process.Budget;
import tangent.process.ProcessFamily;

/** Looks at a process that sleeps: whether it counts depends on what the grader does meanwhile. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CallWatchTest {

  /** Ten looks. */
  private static final CallLimits.Budget LIMITS =
      new CallLimits.Budget(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofHours(1));

  private final AtomicBoolean hasToRead = new AtomicBoolean(true);
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicLong rounds = new AtomicLong();
  private Process process;

  @BeforeEach
  void start() throws Exception {
    process = new ProcessBuilder("sleep", "100000").start();
    while (!ProcessFamily.of(process).isAsleep()) {
      Thread.onSpinWait();
    }
  }

  @AfterEach
  void end() {
    isOver.set(true);
    process.destroyForcibly();
  }

  @Test
  void whoIsNotReadBecauseTheGraderGetsNoProcessorDoesNotSleep() {
    CallWatch watch = watchOfAThread();

    for (int look = 0; look < 20; look++) {
      // Looks are a tenth of a second apart. Twenty at once may all fall into the end of a stop of
      // the JVM, when the one thread runs already and the other is not yet woken.
      awaitARound();
      watch.look();
    }

    assertThat(watch.overdue()).isNull();
  }

  @Test
  void whoSaysNothingWhileTheGraderWaitsSleeps() {
    CallWatch watch = watchOfAThread();
    hasToRead.set(false);

    while (watch.overdue() == null) {
      watch.look();
    }

    assertThat(watch.overdue().detail()).contains("did nothing for 1 second:");
  }

  /** A look at a process of two thousand threads takes a tenth of a second. */
  @Test
  void whatLookingTakesIsForTheSubmissionToPay() {
    Duration day = Duration.ofDays(1);
    Budget submission = new Budget(Duration.ofMillis(100), day, 1, day);
    submission.begin(process, ProcessFamily.of(process).processorTime());
    CallWatch watch =
        new CallWatch(process, LIMITS, new TimeBudget(LIMITS, submission), each -> {});

    for (int look = 0; look < 100_000 && !submission.isSpent(); look++) {
      watch.look();
    }

    assertThat(submission.spent()).contains("of computing");
  }

  /** Waits until the thread has run again. */
  private void awaitARound() {
    long before = rounds.get();
    while (rounds.get() == before) {
      Thread.onSpinWait();
    }
  }

  /** Of one that runs, or would if it were its turn, as long as it has something to read. */
  private CallWatch watchOfAThread() {
    CompletableFuture<CallWatch> made = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              CallWatch watch =
                  new CallWatch(process, LIMITS, new TimeBudget(LIMITS, Budget.none()), each -> {});
              watch.isItsTurn(true);
              made.complete(watch);
              while (!isOver.get()) {
                if (hasToRead.get()) {
                  rounds.incrementAndGet();
                } else {
                  LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    return made.join();
  }
}
