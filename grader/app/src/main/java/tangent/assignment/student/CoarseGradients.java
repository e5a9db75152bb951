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
        .flatMap(each -> Stream.<ModelValue.Engine>of(() -> read(each), () -> handedOn(each)))
        .toArray(ModelValue.Engine[]::new);
  }

  private static ModelValue read(DoubleUnaryOperator coarse) {
    return new ModelValue() {
      @Override
      double grad(ModelNode node) {
        return coarse.applyAsDouble(super.grad(node));
      }
    };
  }

  private static ModelValue handedOn(DoubleUnaryOperator coarse) {
    return new ModelValue() {
      @Override
      void receive(ModelNode operand, double share) {
        super.receive(operand, share);
        operand.grad = coarse.applyAsDouble(operand.grad);
      }
    };
  }
}
