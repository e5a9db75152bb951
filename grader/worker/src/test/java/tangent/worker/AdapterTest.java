package tangent.worker;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;
import tangent.contract.Program;

class AdapterTest {

  private final Adapter adapter = new Adapter();
  private final double[] array = {1};

  private record Named(String name, Runnable call) {}

  @TestFactory
  Stream<DynamicTest> anUntouchedStubIsNotAttempted() {
    List<Named> calls =
        List.of(
            new Named("f", () -> adapter.part1().f(1)),
            new Named("derivative", () -> adapter.part1().derivative(x -> x, 1, 1)),
            new Named("slopes", () -> adapter.part1().slopes(x -> x, array, 1)),
            new Named("flattest", () -> adapter.part1().flattest(x -> x, array, 1)),
            new Named("turning", () -> adapter.part1().turning(x -> x, 1, 1)),
            new Named("loss", () -> adapter.part2().loss(1)),
            new Named("lossDerivative", () -> adapter.part2().lossDerivative(1)),
            new Named("step", () -> adapter.part2().step(x -> x, 1, 1)),
            new Named("descend", () -> adapter.part2().descend(x -> x, 1, 1, 1)),
            new Named("outcome", () -> adapter.part2().outcome(x -> x, array, 1)),
            new Named("run", () -> adapter.part3().run(reading())),
            new Named("lossGradient", () -> adapter.part3().lossGradient(1)),
            new Named("gradient", () -> adapter.part3().gradient(1)),
            new Named("gradient of many", () -> adapter.part4().gradient(w -> 1, array, 1)),
            new Named("descend with many", () -> adapter.part4().descend(w -> 1, array, 1, 1, 1)));
    return calls.stream().map(AdapterTest::isNotAttempted);
  }

  private static DynamicTest isNotAttempted(Named call) {
    return DynamicTest.dynamicTest(
        call.name(),
        () ->
            assertThatExceptionOfType(Fault.class)
                .isThrownBy(call.call()::run)
                .matches(fault -> fault.kind() == Kind.NOT_ATTEMPTED));
  }

  private static Program reading() {
    var program = new Program.Builder();
    return program.readData(program.leaf(1)).build();
  }
}
