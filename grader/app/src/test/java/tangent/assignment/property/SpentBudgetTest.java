package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Status;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** What is not judged, because a submission has used up what it may cost, has timed out. */
class SpentBudgetTest {

  private final Solution reference = new Adapter();
  private int left;

  /** The reference, which may be asked so often and no more. */
  private final class Tired implements Solution {
    @Override
    public Part1 part1() {
      return counted(Part1.class, reference.part1());
    }

    @Override
    public Part2 part2() {
      return counted(Part2.class, reference.part2());
    }

    @Override
    public Part3 part3() {
      return counted(Part3.class, reference.part3());
    }

    @Override
    public Part4 part4() {
      return counted(Part4.class, reference.part4());
    }

    private <T> T counted(Class<T> part, T right) {
      return part.cast(
          Proxy.newProxyInstance(
              part.getClassLoader(),
              new Class<?>[] {part},
              (proxy, asked, arguments) -> {
                if (--left < 0) {
                  throw new Fault(Fault.Kind.TIMED_OUT, "", "all is used up").last();
                }
                try {
                  return asked.invoke(right, arguments);
                } catch (InvocationTargetException thrown) {
                  throw new Fault(Fault.Kind.REJECTED, "IllegalArgumentException", "");
                }
              }));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300, 450, 700, 800, 1000, 1400, 1900})
  void everythingAfterTheEndHasTimedOutAndNothingBefore(int calls) {
    left = calls;
    List<Finding> findings = new PropertyRunner(HiddenProperties.CLASSES).examine(new Tired(), 42);
    long passed = findings.stream().filter(Finding::passed).count();
    assertThat(findings).hasSizeGreaterThan((int) passed);
    assertThat(findings)
        .filteredOn(finding -> !finding.passed())
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).as(finding.task().id()).isEqualTo(Status.TIMED_OUT);
              assertThat(finding.message()).isEqualTo("All is used up.");
            });
  }
}
