package derivatives.scoreboard;

import derivatives.check.NotStarted;
import derivatives.check.WrongAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Listens to the tests and leaves the scoreboard after the last one; JUnit finds it in
 * META-INF/services.
 *
 * <p>Under Maven it writes a file, which {@link LastWords} shows when Maven has said everything. An
 * editor has it printed.
 */
public final class ScoreboardListener implements TestExecutionListener {

  private final Map<Task, Standing> standings = new EnumMap<>(Task.class);
  private final List<Standing.Failure> ownTests = new ArrayList<>();

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    standings.clear();
    ownTests.clear();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      Optional<Task> task = task(test);
      task.ifPresent(each -> note(each, test, result));
      if (task.isEmpty() && result.getStatus() == TestExecutionResult.Status.FAILED) {
        ownTests.add(failure(test, result));
      }
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    task(test).ifPresent(task -> standing(task).skip());
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    String watch = System.getProperty("scoreboard.watch", "");
    if (!watch.isEmpty()) {
      TestRun.write(Path.of(watch), new TestRun(new TreeMap<>(standings), List.copyOf(ownTests)));
      return;
    }
    if (standings.isEmpty()) {
      return;
    }
    String file = System.getProperty("scoreboard.file", "");
    if (file.isEmpty()) {
      print(text((one, other) -> 0));
      return;
    }
    OwnTests.write(Path.of(""), standings);
    String text = text(WorkLog.update(Path.of("")).latestFirst());
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException e) {
      print(text);
    }
  }

  private String text(Comparator<Task> latestFirst) {
    // Surefire hands the user's -Dtest=… down to this JVM.
    boolean whole = System.getProperty("test", "").isEmpty();
    return new Scoreboard(standings, ownTests, whole, latestFirst).text();
  }

  private static void print(String text) {
    System.out.print(System.lineSeparator() + text);
    System.out.flush();
  }

  private void note(Task task, TestIdentifier test, TestExecutionResult result) {
    Standing standing = standing(task);
    switch (result.getStatus()) {
      case SUCCESSFUL -> standing.pass();
      case ABORTED -> noteAborted(task, standing, result.getThrowable().orElse(null));
      case FAILED -> standing.fail(failure(test, result));
    }
  }

  private static void noteAborted(Task task, Standing standing, Throwable why) {
    if (!(why instanceof NotStarted unwritten)) {
      standing.skip();
    } else if (task.owns(unwritten.task())) {
      standing.skipUnwritten(unwritten.method());
    } else {
      standing.skipWaiting(unwritten.task());
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

  private static Standing.Failure failure(TestIdentifier test, TestExecutionResult result) {
    String name =
        test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(MethodSource.class::cast)
            .map(source -> shortly(source.getClassName()) + "." + source.getMethodName())
            .orElse(test.getDisplayName());
    String message =
        result.getThrowable().map(thrown -> String.valueOf(thrown.getMessage())).orElse("");
    String ownTest =
        result
            .getThrowable()
            .filter(WrongAnswer.class::isInstance)
            .map(thrown -> ((WrongAnswer) thrown).ownTest())
            .orElse("");
    // The board says itself which task it is.
    return new Standing.Failure(name, message.replaceFirst("^part\\d\\.\\w+: ", ""), ownTest);
  }

  /** {@code part1.DerivativeTest}: the same simple name stands in several parts. */
  private static String shortly(String className) {
    return className.startsWith("derivatives.")
        ? className.substring("derivatives.".length())
        : className;
  }
}
