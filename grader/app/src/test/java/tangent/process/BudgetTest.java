package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a submission has used up, by what was seen of its processes. */
class BudgetTest {

  private static final Duration LOOK = Duration.ofMillis(100);

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
}
