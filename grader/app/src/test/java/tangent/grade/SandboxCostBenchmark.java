package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tangent.intake.UnusableSubmission;
import tangent.sandbox.NeedsSandbox;
import tangent.sandbox.SandboxChoice;

/**
 * What the sandbox costs one grade: the same grade with and without, in turn, in one run.
 *
 * <p>It prints and asserts nothing, so no build runs it:
 *
 * <pre>
 * mvn -pl grader/app -am test -Dtest=SandboxCostBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@NeedsSandbox
class SandboxCostBenchmark {

  private static final Path REFERENCE = Path.of("../../solutions");

  /** Enough for the median to stand still. */
  private static final int PAIRS = 15;

  private static final int WARM_UPS = 3;

  /** As {@code grade} does it: sandbox tried, compiler started, all for one submission. */
  @Test
  void aGradeByItself() throws Exception {
    List<Double> ratios = new ArrayList<>();
    for (int i = -WARM_UPS; i < PAIRS; i++) {
      double with = millis(() -> gradeOnce(SandboxChoice.BUBBLEWRAP));
      double without = millis(() -> gradeOnce(SandboxChoice.NONE));
      if (i >= 0) {
        ratios.add(with / without);
      }
    }
    tell("one grade by itself", ratios);
  }

  /** As a class is graded: all that is shared is there already. */
  @Test
  void aGradeOfMany() throws Exception {
    List<Double> ratios = new ArrayList<>();
    try (Seat with = new Seat(SandboxChoice.BUBBLEWRAP);
        Seat without = new Seat(SandboxChoice.NONE)) {
      for (int i = -WARM_UPS; i < PAIRS; i++) {
        double dear = millis(with::grade);
        double cheap = millis(without::grade);
        if (i >= 0) {
          ratios.add(dear / cheap);
        }
      }
    }
    tell("one grade of many", ratios);
  }

  private static void gradeOnce(SandboxChoice choice) throws Exception {
    try (Seat seat = new Seat(choice)) {
      seat.grade();
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double millis(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void tell(String what, List<Double> ratios) {
    Collections.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "Sandbox, %s: %.2f times as long as without (median of %d pairs; quartiles %.2f and"
            + " %.2f)%n",
        what,
        ratios.get(ratios.size() / 2),
        ratios.size(),
        ratios.get(ratios.size() / 4),
        ratios.get(3 * ratios.size() / 4));
  }

  /** A grader with a folder to work in. */
  private static final class Seat implements AutoCloseable {
    private final Workspace workspace = Workspace.create();
    private final Grader grader;

    Seat(SandboxChoice choice) throws Exception {
      grader = new Grader(new StudentProcesses(choice, workspace.folder()), Kit.DEFAULT_SEED);
    }

    void grade() throws IOException, UnusableSubmission {
      grader.grade(REFERENCE, task -> {});
    }

    @Override
    public void close() throws IOException {
      grader.close();
      workspace.close();
    }
  }
}
