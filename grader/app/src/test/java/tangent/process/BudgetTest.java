package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a submission has used up, by what was seen of its processes. */
class BudgetTest {

  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration DAY = Duration.ofDays(1);

  private final Budget budget =
      new Budget(Duration.ofSeconds(10), Duration.ofSeconds(3), 4, Duration.ofMinutes(1));
  private final Process worker = new UnrealProcess() {};
  private final Process compiler = new UnrealProcess() {};

  @Test
  void processorTimeOfAllProcessesCountsAndNoneOfItTwice() {
    budget.begin(worker, Duration.ZERO);
    budget.begin(compiler, Duration.ofSeconds(60));
    for (int second = 1; second <= 5; second++) {
      budget.look(worker, Duration.ofSeconds(second), false, LOOK);
      budget.look(worker, Duration.ofSeconds(second), false, LOOK);
      budget.look(compiler, Duration.ofSeconds(60 + second), false, LOOK);
    }
    assertThat(budget.isSpent()).isFalse();

    budget.look(worker, Duration.ofMillis(5_001), false, LOOK);
    assertThat(budget.spent()).contains("10 seconds of computing");
  }

  @Test
  void aProcessThatHasEndedTakesNothingBack() {
    budget.begin(worker, Duration.ZERO);
    budget.look(worker, Duration.ofSeconds(9), false, LOOK);
    budget.end(worker);
    budget.begin(compiler, Duration.ZERO);
    budget.look(compiler, Duration.ofSeconds(2), false, LOOK);
    assertThat(budget.isSpent()).isTrue();
  }

  /** A busy machine makes it wait for its turn, and wanting a turn is not sleeping. */
  @Test
  void onlySleepIsWaitingOfItsOwn() {
    budget.begin(worker, Duration.ZERO);
    for (int look = 0; look < 300; look++) {
      budget.look(worker, Duration.ZERO, false, LOOK);
    }
    assertThat(budget.isSpent()).isFalse();

    for (int look = 0; look <= 30; look++) {
      budget.look(worker, Duration.ZERO, true, LOOK);
    }
    assertThat(budget.spent()).contains("3 seconds of waiting");
  }

  @Test
  void thereIsAnEndForWhoIsAwakeAtEveryLook() {
    budget.begin(worker, Duration.ZERO);
    for (int look = 0; look <= 600; look++) {
      budget.look(worker, Duration.ZERO, false, LOOK);
    }
    assertThat(budget.spent()).contains("1 minutes");
  }

  @Test
  void processesAreCounted() {
    for (int i = 0; i < 4; i++) {
      budget.begin(new UnrealProcess() {}, Duration.ZERO);
    }
    assertThat(budget.isSpent()).isFalse();
    budget.begin(new UnrealProcess() {}, Duration.ZERO);
    assertThat(budget.spent()).contains("4 processes");
  }

  /** Who sleeps for the first task leaves the others their shares. */
  @Test
  void whatIsKeptForTasksToComeIsThereWhenTheyBegin() {
    budget.begin(worker, Duration.ZERO);
    budget.keep(Budget.SHARES / 2);
    sleep(15);
    assertThat(budget.isSpent()).isFalse();
    sleep(1);
    assertThat(budget.spent())
        .contains("this task and those before it")
        .contains("3 seconds of waiting");

    budget.keep(Budget.SHARES / 3);
    assertThat(budget.isSpent()).isFalse();
    sleep(5);
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void sharesAreKeptOfProcessorTimeOfProcessesAndOfAllTime() {
    budget.begin(worker, Duration.ZERO);
    budget.look(worker, Duration.ofMillis(5_001), false, Duration.ofMillis(30_001));
    assertThat(budget.isSpent()).isFalse();
    budget.keep(Budget.SHARES / 2);
    assertThat(budget.spent()).contains("10 seconds of computing");

    Budget waiting = new Budget(DAY, DAY, 4, Duration.ofMinutes(1));
    waiting.begin(worker, Duration.ZERO);
    waiting.look(worker, Duration.ZERO, false, Duration.ofMillis(30_001));
    waiting.keep(Budget.SHARES / 2);
    assertThat(waiting.spent()).contains("1 minutes");

    Budget starting = new Budget(DAY, DAY, 4, DAY);
    starting.keep(Budget.SHARES / 2);
    for (int i = 0; i < 3; i++) {
      assertThat(starting.isSpent()).isFalse();
      starting.begin(new UnrealProcess() {}, Duration.ZERO);
    }
    assertThat(starting.spent()).contains("4 processes");
  }

  /** What judging takes is the submission's to pay, for it decides how much there is to judge. */
  @Test
  void theGradersOwnWorkCounts() {
    AtomicReference<Duration> own = new AtomicReference<>(Duration.ofSeconds(2));
    Budget shared = new Budget(own::get, Duration.ofSeconds(10), DAY, 4, DAY);
    shared.begin(worker, Duration.ZERO);
    shared.look(worker, Duration.ofSeconds(8), false, LOOK);
    assertThat(shared.isSpent()).isFalse();
    own.set(Duration.ofMillis(2_001));
    assertThat(shared.spent()).contains("10 seconds of computing");
  }

  @Test
  void aThreadIsMeasuredFromTheMomentItAsks() {
    Supplier<Duration> used = ThreadTime.fromNow();
    assertThat(used.get()).isLessThan(Duration.ofSeconds(1));
    Duration enough = Duration.ofMillis(20);
    long counted = 0;
    while (used.get().compareTo(enough) < 0) {
      counted++;
    }
    assertThat(counted).isPositive();
  }

  private void sleep(int looks) {
    for (int look = 0; look < looks; look++) {
      budget.look(worker, Duration.ZERO, true, LOOK);
    }
  }
}
