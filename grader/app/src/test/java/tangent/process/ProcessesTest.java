package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcessesTest {

  /** The list of processes can't be read when the grader has no descriptor left. */
  @Test
  void aProcessIsEndedThoughItsChildrenCanNotBeListed() throws Exception {
    Process real = new ProcessBuilder("cat").start();
    Process shown = new Childless(real.toHandle());

    assertThat(Processes.processorTime(shown)).isGreaterThanOrEqualTo(Duration.ZERO);
    Processes.destroy(shown);

    assertThat(real.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aProcessThatIsNoneOfTheSystemsUsesNoTime() {
    Process none = new Childless(null);

    assertThat(Processes.processorTime(none)).isZero();
    Processes.destroy(none);
  }

  /** A process whose descendants can't be told. */
  private static final class Childless extends Process {
    private final @Nullable ProcessHandle handle;

    Childless(@Nullable ProcessHandle handle) {
      this.handle = handle;
    }

    @Override
    public ProcessHandle toHandle() {
      if (handle == null) {
        throw new UnsupportedOperationException("none of the system's");
      }
      return handle;
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      throw new IllegalStateException("Unable to open /proc");
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
      return 0;
    }

    @Override
    public int exitValue() {
      return 0;
    }

    @Override
    public void destroy() {}
  }
}
