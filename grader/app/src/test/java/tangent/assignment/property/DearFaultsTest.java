package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** How often a method is asked again that has failed. */
class DearFaultsTest {

  private final AtomicInteger calls = new AtomicInteger();

  /** The reference, but for an {@code f} that always ends so. */
  private Solution withF(Fault fault) {
    Solution reference = new Adapter();
    Part1 part1 = replaced(Part1.class, reference.part1(), "f", () -> asked(fault));
    return replaced(Solution.class, reference, "part1", () -> part1);
  }

  private Object asked(Fault fault) {
    calls.incrementAndGet();
    throw fault;
  }

  private interface Answer {
    Object get() throws Throwable;
  }

  private static <T> T replaced(Class<T> type, T original, String method, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) ->
                called.getName().equals(method)
                    ? answer.get()
                    : called.invoke(original, arguments)));
  }

  private int callsUntilDecided(Fault fault) {
    PropertyRunner runner = new PropertyRunner(HiddenProperties.CLASSES);
    Finding finding =
        runner.examine(withF(fault), 42).stream()
            .filter(each -> each.task() == Task.F)
            .findFirst()
            .orElseThrow();
    assertThat(finding.status()).isEqualTo(Status.CRASHED);
    return calls.get();
  }

  @Test
  void afterAnExceptionASmallCaseIsLookedFor() {
    assertThat(callsUntilDecided(thrown())).isGreaterThan(1);
  }

  /**
   * The first of the known cases; of the others one, and ten more: four hundred tries, of which
   * each counts for forty.
   */
  @Test
  void afterOneThatHasCostAProcessItIsNotLookedForLong() {
    assertThat(callsUntilDecided(thrown().dear())).isBetween(1, 12);
  }

  /** Each further call would be waited for as long as the first one. */
  @Test
  void whatDoesNotComeBackInsideItsDomainIsAskedOnceAboutArguments() {
    Solution reference = new Adapter();
    Part4 part4 =
        new Part4() {
          @Override
          public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
            return reference.part4().gradient(loss, weights, h);
          }

          @Override
          public double[][] descend(
              ToDoubleFunction<double[]> loss, double[] start, double rate, int steps, double h) {
            if (start[0] == 0.9 && rate > 0 && steps >= 0) {
              asked(new Fault(Fault.Kind.TIMED_OUT, "", "the call did not come back"));
            }
            return reference.part4().descend(loss, start, rate, steps, h);
          }
        };

    new PropertyRunner(HiddenProperties.CLASSES)
        .only(EnumSet.of(Part.PART4))
        .examine(replaced(Solution.class, reference, "part4", () -> part4), 42);

    assertThat(calls).hasValue(1);
  }

  private static Fault thrown() {
    return new Fault(Fault.Kind.THREW, "OutOfMemoryError", "Java heap space");
  }
}
