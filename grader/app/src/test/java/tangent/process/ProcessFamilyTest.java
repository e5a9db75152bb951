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
  void whatAProcessHasStartedIsLookedAtAndEndedWithIt() throws Exception {
    Process shell = new ProcessBuilder("sh", "-c", "exec 3<&0; cat <&3 & echo begun; wait").start();
    shell.inputReader().readLine();

    ProcessFamily family = ProcessFamily.of(shell);
    ProcessFamily.destroy(shell);

    assertThat(family.handles()).hasSize(2).first().isEqualTo(shell.toHandle());
    ProcessHandle child = family.handles().get(1);
    child.onExit().get(1, TimeUnit.MINUTES);
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void memoryIsSeenWhateverBytesAProcessIsNamedBy() throws Exception {
    String rename = "printf '\\377' >/proc/$$/comm; echo renamed; read end";
    Process shell = new ProcessBuilder("sh", "-c", rename).start();
    shell.inputReader().readLine();

    long held = ProcessFamily.of(shell).residentBytes();
    ProcessFamily.destroy(shell);

    assertThat(held).isPositive();
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
