package tangent.surefire;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.ShrunkFalsifiedSample;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import tangent.run.Finding;
import tangent.run.HiddenProperty;
import tangent.run.TaskRun;

/**
 * Lets jqwik's engine find the hidden properties and tell how they ended, and the grader's own loop
 * run them: the verdicts are the command line's. jqwik finds this class by itself.
 */
public final class PropertyHooks implements AroundPropertyHook, ResolveParameterHook {

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  /** Gives the examination to whoever wants it. */
  @Override
  public Optional<ParameterSupplier> resolve(
      ParameterResolutionContext parameter, LifecycleContext context) {
    return parameter.parameter().getType() == TaskRun.class
        ? Optional.of(aTry -> SurefireSession.taskRun())
        : Optional.empty();
  }

  /** Judges a hidden property; whatever else is a property runs as ever. */
  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    return HiddenProperty.of(context.targetMethod())
        .map(hidden -> judged(hidden.judge(SurefireSession.taskRun())))
        .orElseGet(property::execute);
  }

  private static PropertyExecutionResult judged(Finding finding) {
    return switch (finding.status()) {
      case PASSED -> new Judged(PropertyExecutionResult.Status.SUCCESSFUL, null);
      case NOT_ATTEMPTED ->
          new Judged(
              PropertyExecutionResult.Status.ABORTED,
              new TestAbortedException("not started: " + finding.task().id()));
      default ->
          new Judged(PropertyExecutionResult.Status.FAILED, new AssertionError(finding.message()));
    };
  }

  /** How a hidden property ended; samples and counts are not told. */
  private record Judged(PropertyExecutionResult.Status status, @Nullable Throwable thrown)
      implements PropertyExecutionResult {

    @Override
    public Optional<Throwable> throwable() {
      return Optional.ofNullable(thrown);
    }

    @Override
    public PropertyExecutionResult mapTo(Status newStatus, @Nullable Throwable throwable) {
      return new Judged(newStatus, throwable);
    }

    @Override
    public Optional<String> seed() {
      return Optional.empty();
    }

    @Override
    public Optional<List<Object>> falsifiedParameters() {
      return Optional.empty();
    }

    @Override
    public int countChecks() {
      return 1;
    }

    @Override
    public int countTries() {
      return 1;
    }

    @Override
    public Optional<FalsifiedSample> originalSample() {
      return Optional.empty();
    }

    @Override
    public Optional<ShrunkFalsifiedSample> shrunkSample() {
      return Optional.empty();
    }
  }
}
