package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tangent.contract.Fault;

/** A real worker, killed by somebody else at any moment: between two words or within one. */
class KilledWorkerProperties {

  /** The bytes of a worker's first word: before it, none of the student's code has run. */
  private static final int READY = 6;

  /** Near the end of the calls below, of which each is answered in about twenty bytes. */
  private static final int LAST_WORD = 400;

  private static Path workspace;
  private static WorkerLauncher launcher;

  @BeforeContainer
  static void compile() throws IOException {
    workspace = Files.createTempDirectory("killed-worker");
    launcher = new Submission(workspace).launcher();
  }

  @AfterContainer
  static void sweep() throws IOException {
    try (Stream<Path> tree = Files.walk(workspace)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.FIRST)
  void aKilledWorkerCostsTheCallInHandAtMostAndIsReplaced(
      @ForAll @IntRange(min = READY, max = LAST_WORD) int bytes) throws Exception {
    List<Process> started = new ArrayList<>();
    WorkerLauncher once =
        () -> {
          Process process = launcher.start();
          started.add(process);
          return started.size() == 1 ? new MortalProcess(process, bytes) : process;
        };
    int lost = 0;
    try (RemoteSolution solution =
        new RemoteSolution(once, substitutes -> Optional.empty(), CallLimits.USUAL)) {
      for (int i = 0; i < 10; i++) {
        try {
          // x³ - 6x² + 9x + 1, and a slope by two values on either side.
          assertThat(solution.part1().f(i)).isEqualTo(i * i * i - 6 * i * i + 9 * i + 1);
          assertThat(solution.part1().derivative(x -> 3 * x, i, 0.5)).isEqualTo(3);
        } catch (Fault fault) {
          assertThat(fault.kind()).isEqualTo(Fault.Kind.ENDED);
          lost++;
        }
      }
    }
    assertThat(lost).isLessThanOrEqualTo(1);
    assertThat(started).hasSizeBetween(1, 2);
    for (Process process : started) {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }
}
