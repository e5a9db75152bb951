package derivatives.scoreboard;

import derivatives.check.NotStarted;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Listens to the tests and prints the scoreboard after the last one; JUnit finds it in
 * META-INF/services.
 */
public final class ScoreboardListener implements TestExecutionListener {

  private final Map<Task, Standing> standings = new EnumMap<>(Task.class);

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    standings.clear();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      task(test).ifPresent(task -> note(standing(task), test, result));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    task(test).ifPresent(task -> standing(task).skip(""));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (!standings.isEmpty()) {
      System.out.print(new Scoreboard(standings).text());
      System.out.flush();
    }
  }

  private static void note(Standing standing, TestIdentifier test, TestExecutionResult result) {
    Optional<Throwable> thrown = result.getThrowable();
    switch (result.getStatus()) {
      case SUCCESSFUL -> standing.pass();
      case ABORTED ->
          standing.skip(
              thrown
                  .filter(NotStarted.class::isInstance)
                  .map(e -> ((NotStarted) e).task())
                  .orElse(""));
      case FAILED -> standing.fail(name(test), thrown.map(Throwable::getMessage).orElse(""));
    }
  }

  private Standing standing(Task task) {
    return standings.computeIfAbsent(task, t -> new Standing());
  }

  private static Optional<Task> task(TestIdentifier test) {
    return test.getTags().stream()
        .map(TestTag::getName)
        .map(Task::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String name(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(source -> source.getJavaClass().getSimpleName() + "." + source.getMethodName())
        .orElse(test.getDisplayName());
  }
}
