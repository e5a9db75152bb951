package derivatives.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Reporter;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.opentest4j.TestAbortedException;

/**
 * Runs every try of every jqwik property by {@link StudentCode}; jqwik finds it in
 * META-INF/services.
 *
 * <p>A method that is not written, or never comes back, ends the property at once: more samples, or
 * smaller ones, would tell nothing new.
 */
public final class StudentCodeHook implements AroundTryHook, AroundPropertyHook {

  /**
   * The message of the smallest sample that fails says it all; jqwik's own report about it is for
   * experts.
   */
  private static final Reporter SILENT =
      new Reporter() {
        @Override
        public void publishValue(String key, String value) {}

        @Override
        public void publishReport(String key, Object object) {}

        @Override
        public void publishReports(String key, Map<String, Object> objects) {}
      };

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters)
      throws InterruptedException {
    try {
      StudentCode.attempt(
          context.containerClass(),
          context.targetMethod().getName(),
          () -> throwFailure(aTry.execute(parameters)));
      return TryExecutionResult.satisfied();
    } catch (TestAbortedException | NeverCameBack e) {
      end().get().set(e);
      return TryExecutionResult.satisfied(true);
    } catch (AssertionError e) {
      return TryExecutionResult.falsified(e);
    }
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    context.wrapReporter(reporter -> SILENT);
    PropertyExecutionResult result = property.execute();
    Throwable end = end().get().get();
    if (end == null) {
      return result
          .throwable()
          .filter(AssertionError.class::isInstance)
          .map(
              thrown ->
                  result.mapToFailed(
                      StudentCode.told(
                          context.containerClass(),
                          StudentCode.named(context.containerClass(), thrown))))
          .orElse(result);
    }
    return end instanceof NeverCameBack ? result.mapToFailed(end) : result.mapToAborted(end);
  }

  /** As close to the test as can be, so that nothing of jqwik's own runs on the other thread. */
  @Override
  public int aroundTryProximity() {
    return 1000;
  }

  private static void throwFailure(TryExecutionResult result) throws Throwable {
    if (result.throwable().isPresent()) {
      throw result.throwable().get();
    }
  }

  private static Store<AtomicReference<Throwable>> end() {
    return Store.getOrCreate(StudentCodeHook.class, Lifespan.PROPERTY, AtomicReference::new);
  }
}
