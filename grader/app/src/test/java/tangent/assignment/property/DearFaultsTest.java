package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Part1;
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

  private static Fault thrown() {
    return new Fault(Fault.Kind.THREW, "OutOfMemoryError", "Java heap space");
  }
}
