package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tangent.GraderFault;
import tangent.assignment.Part;
import tangent.assignment.property.HiddenProperties;
import tangent.process.UnrealProcess;
import tangent.run.PropertyRunner;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Outgoing;

/** How a worker begins, and that a worker which can't begin is no fault of a student's. */
class StartingTest {

  @TempDir static Path workspace;

  private static RemoteSolution started(WorkerLauncher launcher) {
    return new RemoteSolution(launcher, substitutes -> Optional.empty(), CallLimits.USUAL);
  }

  private static WorkerLauncher java(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(Arrays.asList(arguments));
    return () -> new ProcessBuilder(line).start();
  }

  @Test
  void aCommandThatIsNotThereIsOurFault() {
    WorkerLauncher launcher = () -> new ProcessBuilder("/no/such/command").start();

    assertThatThrownBy(() -> started(launcher).part1().f(1))
        .isInstanceOf(GraderFault.class)
        .hasMessageContaining("/no/such/command");
  }

  @Test
  void aJvmThatRefusesItsOptionsIsOurFaultAndSaysWhy() {
    assertThatThrownBy(() -> started(java("-XX:NoSuchOption")).part1().f(1))
        .isInstanceOf(GraderFault.class)
        .hasMessageContaining("NoSuchOption");
  }

  @Test
  void aProcessThatIsNoWorkerIsOurFault() {
    assertThatThrownBy(() -> started(java("--version")).part1().f(1))
        .isInstanceOf(GraderFault.class)
        .hasMessageStartingWith("The worker did not start: no frame begins like this");
  }

  /** An update of Java under a running grader, a full table of processes: no task is lost by it. */
  @Test
  void whereNoProcessStartsNoTaskIsJudged() {
    PropertyRunner judging = new PropertyRunner(HiddenProperties.CLASSES).only(Set.of(Part.PART1));
    WorkerLauncher nothing =
        () -> {
          throw new IOException("Failed to exec spawn helper");
        };

    for (WorkerLauncher launcher : List.of(nothing, java("-XX:NoSuchOption"))) {
      assertThatThrownBy(() -> judging.examine(started(launcher), 42))
          .isInstanceOf(GraderFault.class)
          .hasMessageContaining("The worker did not start");
    }
  }

  @Test
  void theWorkerHasAnEmptyEnvironmentAnEmptyFolderAndNoneOfOurClasses() throws IOException {
    String members =
        """
        public static double f(double x) {
          int found = System.getenv().size() + new java.io.File("").getAbsoluteFile().list().length;
          for (String name : List.of("tangent.remote.Pipe", "org.junit.jupiter.api.Test",
              "net.jqwik.api.Property")) {
            try {
              Class.forName(name);
              found++;
            } catch (ClassNotFoundException absent) {
            }
          }
          return found;
        }
        """;
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      assertThat(solution.part1().f(1)).isZero();
    }
  }

  @Test
  void whatOneWorkerLeavesBehindTheNextDoesNotSee() {
    String members =
        """
        public static double f(double x) throws java.io.IOException {
          double files = new java.io.File("").getAbsoluteFile().list().length;
          new java.io.File("left").createNewFile();
          return files;
        }
        """;
    WorkerLauncher launcher = Submission.part1(workspace, members).launcher();
    for (int i = 0; i < 2; i++) {
      try (RemoteSolution solution = started(launcher)) {
        assertThat(solution.part1().f(1)).isZero();
        assertThat(solution.part1().f(1)).isEqualTo(1);
      }
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aFloodOfErrorsIsNotReadForEver() throws Exception {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new Channel(InputStream.nullInputStream(), word, 0).send(new Outgoing(FrameType.READY));
    CountDownLatch closed = new CountDownLatch(1);
    Process flooding =
        new UnrealProcess() {
          @Override
          public InputStream getInputStream() {
            return new ByteArrayInputStream(word.toByteArray());
          }

          @Override
          public InputStream getErrorStream() {
            return new Flood(closed);
          }
        };

    WorkerProcess.start(() -> flooding, CallLimits.USUAL);

    closed.await();
  }

  /** Has more to read until it is closed. */
  private static final class Flood extends InputStream {
    private final CountDownLatch closed;

    Flood(CountDownLatch closed) {
      this.closed = closed;
    }

    @Override
    public int read() {
      return '!';
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
