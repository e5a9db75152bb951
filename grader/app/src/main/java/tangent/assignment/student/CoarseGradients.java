package tangent.assignment.student;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Engines whose gradients are made coarser, when they are read or when a share comes in. */
final class CoarseGradients {

  private CoarseGradients() {}

  static ModelValue.Engine[] rounded(int... digits) {
    return engines(
        IntStream.of(digits).mapToObj(kept -> gradient -> CoarseNumbers.rounded(gradient, kept)));
  }

  static ModelValue.Engine[] clipped(double... limits) {
    return engines(
        DoubleStream.of(limits)
            .mapToObj(most -> gradient -> Math.max(-most, Math.min(most, gradient))));
  }

  private static ModelValue.Engine[] engines(Stream<DoubleUnaryOperator> coarse) {
    return coarse
        .flatMap(
            each -> Stream.<ModelValue.Engine>of(() -> new Read(each), () -> new HandedOn(each)))
        .toArray(ModelValue.Engine[]::new);
  }

  private static final class Read extends ModelValue {
    private final DoubleUnaryOperator coarse;

    Read(DoubleUnaryOperator coarse) {
      this.coarse = coarse;
    }

    @Override
    double grad(ModelNode node) {
      return coarse.applyAsDouble(super.grad(node));
    }
  }

  private static final class HandedOn extends ModelValue {
    private final DoubleUnaryOperator coarse;

    HandedOn(DoubleUnaryOperator coarse) {
      this.coarse = coarse;
    }

    @Override
    void receive(ModelNode operand, double share) {
      super.receive(operand, share);
      operand.grad = coarse.applyAsDouble(operand.grad);
    }
  }
}
