package tangent.assignment.sample;

import java.util.Set;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * Values of which each is made of the one before in two ways, put together.
 *
 * <p>A step multiplies the number by a little more than 1, so that it stays in bounds and none
 * comes a second time.
 */
final class Doublings {

  /** Not 1: that times a leaf is the leaf's number again. */
  private static final double START = 1.25;

  private static final double FIRST = 0.75;

  /** 0.75 + 0.3125 and 1.375 − 0.3125 are 1.0625, whose 60th power is 38. */
  private static final double SECOND = 0.3125;

  private static final double MORE = 1.375;

  private Doublings() {}

  static Program.Builder of(Set<Operation> operations, int times) {
    if (!operations.contains(Operation.TIMES)) {
      return byOne(Graphs.binary(operations).get(0), times);
    }
    if (operations.contains(Operation.PLUS)) {
      return byTimes(Operation.PLUS, FIRST, times);
    }
    return operations.contains(Operation.MINUS)
        ? byTimes(Operation.MINUS, MORE, times)
        : byOne(Operation.TIMES, times);
  }

  /** {@code x = x.times(a).plus(x.times(b))}. */
  private static Program.Builder byTimes(Operation join, double first, int times) {
    Program.Builder program = new Program.Builder();
    int x = program.leaf(START);
    int a = program.leaf(first);
    int b = program.leaf(SECOND);
    for (int i = 0; i < times; i++) {
      int left = program.apply(Operation.TIMES, x, a);
      int right = program.apply(Operation.TIMES, x, b);
      x = program.apply(join, left, right);
    }
    return program;
  }

  /** x = (x ∘ a) ∘ (b ∘ x), with new leaves a and b each time. */
  private static Program.Builder byOne(Operation operation, int times) {
    Program.Builder program = new Program.Builder();
    double number = START;
    int x = program.leaf(number);
    for (int i = 0; i < times; i++) {
      double[] leaves = leaves(operation, number, i);
      int left = program.apply(operation, x, program.leaf(leaves[0]));
      int right = program.apply(operation, program.leaf(leaves[1]), x);
      x = program.apply(operation, left, right);
      number =
          OperationTable.value(
              operation,
              OperationTable.value(operation, number, leaves[0], 0),
              OperationTable.value(operation, leaves[1], number, 0),
              0);
    }
    return program;
  }

  /** Two numbers with which such a step multiplies by 1.03, whose 60th power is 6. */
  private static double[] leaves(Operation operation, double x, int step) {
    double a = 0.7 + 0.003 * step;
    return switch (operation) {
      case PLUS -> new double[] {-0.3 * x, -0.67 * x};
      case MINUS -> new double[] {0.3 * x, 0.67 * x};
      case TIMES -> new double[] {a, 1.03 / (a * x)};
      case DIVIDED_BY -> new double[] {a, x / (1.03 * a)};
      default -> throw new IllegalArgumentException(operation + " has one operand");
    };
  }
}
