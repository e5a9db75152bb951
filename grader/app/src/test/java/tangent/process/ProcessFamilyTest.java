package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessFamilyTest {

  /** The list of processes can't be read when the grader has no descriptor left. */
  @Test
  void aProcessIsEndedThoughItsChildrenCanNotBeListed() throws Exception {
    Process real = new ProcessBuilder("cat").start();
    Process shown = new Childless(real.toHandle());

    assertThat(ProcessFamily.of(shown).processorTime()).isGreaterThanOrEqualTo(Duration.ZERO);
    ProcessFamily.destroy(shown);

    assertThat(real.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aProcessThatIsNoneOfTheSystemsUsesNoTime() {
    Process none = new UnrealProcess();

    assertThat(ProcessFamily.of(none).processorTime()).isZero();
    ProcessFamily.destroy(none);
  }

  /** A process whose descendants can't be told. */
  private static final class Childless extends UnrealProcess {
    private final ProcessHandle handle;

    Childless(ProcessHandle handle) {
      this.handle = handle;
    }

    @Override
    public ProcessHandle toHandle() {
      return handle;
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      throw new IllegalStateException("Unable to open /proc");
    }
  }
}
