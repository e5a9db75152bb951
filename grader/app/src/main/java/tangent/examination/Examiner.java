package tangent.examination;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tangent.contract.Solution;
import tangent.task.Part;
import tangent.task.Task;

/** Runs hidden properties on a solution through the JUnit Platform. */
public final class Examiner {

  /**
   * Told to be quiet: it notes on every run that its database is off, as asked for. Held, or the
   * level would be lost.
   */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  static {
    JQWIK.setLevel(Level.WARNING);
  }

  private final List<Class<?>> properties;

  /**
   * @param properties in an order in which each task comes after those that it builds on
   */
  public Examiner(List<Class<?>> properties) {
    this.properties = List.copyOf(properties);
  }

  /** The same for the tasks of some parts only; no part's tasks build on another part's. */
  public Examiner only(Set<Part> parts) {
    return new Examiner(
        properties.stream().filter(each -> parts.contains(Judge.task(each).part())).toList());
  }

  /** The same for these tasks only, for {@linkplain Examination#brief brief} examinations. */
  public Examiner judging(Collection<Task> tasks) {
    return new Examiner(
        properties.stream().filter(each -> tasks.contains(Judge.task(each))).toList());
  }

  /**
   * The same for one task and those of its part that come before it: all that it may build on, and
   * no more.
   */
  public Examiner upTo(Task task) {
    List<Class<?>> needed =
        properties.stream()
            .filter(each -> Judge.task(each).part() == task.part())
            .filter(each -> Judge.task(each).compareTo(task) <= 0)
            .toList();
    return new Examiner(needed);
  }

  /** Called as each task begins, for whoever shows progress. */
  public interface Progress {
    void begins(Task task);
  }

  /**
   * Decides every task, and returns how each ended, in the order of the assignment.
   *
   * @throws GraderFault where a task could not be judged, whoever's code it met: never zero points
   */
  public List<Finding> examine(Examination examination, Progress progress) {
    Trouble trouble = new Trouble(progress);
    examination.enter();
    try {
      launcher().execute(request(), trouble);
    } finally {
      Examination.leave();
    }
    trouble.throwIfAny();
    for (Class<?> each : properties) {
      Task task = Judge.task(each);
      examination
          .known(task)
          .orElseThrow(() -> new GraderFault(task.id() + " was not judged", null));
    }
    return List.copyOf(examination.findings());
  }

  /** How each task ends for a solution that hides nothing behind its answers. */
  public List<Finding> examine(Solution solution, long kitSeed) {
    return examine(new Examination(solution, kitSeed), task -> {});
  }

  /** jqwik and nothing else: what lies on the class path must not change a grade. */
  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JqwikTestEngine())
            .build());
  }

  private LauncherDiscoveryRequest request() {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(properties.stream().map(each -> selectClass(each)).toList())
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .build();
  }

  /** Collects what went wrong on the grader's side. */
  private static final class Trouble implements TestExecutionListener {
    private final Progress progress;
    private final List<GraderFault> faults = new ArrayList<>();

    Trouble(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
      if (identifier.isContainer()) {
        identifier.getTags().stream()
            .flatMap(tag -> Task.of(tag.getName()).stream())
            .forEach(progress::begins);
      }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      result
          .getThrowable()
          .filter(thrown -> !isSolutionsDoing(thrown))
          .ifPresent(
              thrown ->
                  faults.add(new GraderFault(identifier.getDisplayName() + ": " + thrown, thrown)));
    }

    private static boolean isSolutionsDoing(Throwable thrown) {
      return List.of(
              WrongAnswer.class,
              tangent.contract.Fault.class,
              org.opentest4j.TestAbortedException.class)
          .contains(thrown.getClass());
    }

    void throwIfAny() {
      if (!faults.isEmpty()) {
        GraderFault first = faults.get(0);
        faults.stream().skip(1).forEach(first::addSuppressed);
        throw first;
      }
    }
  }
}
