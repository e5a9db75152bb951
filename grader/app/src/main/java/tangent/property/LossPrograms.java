package tangent.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * Usual ways to build w⁴ − 4w² + w out of operations.
 *
 * <p>They tell what the solution's own operations make of the loss, where its {@code LossGradient}
 * can't be asked on values that are right.
 */
final class LossPrograms {

  private LossPrograms() {}

  /** Each of them on a leaf with the number {@code w}; its last value is the loss. */
  static List<Program.Builder> all(double w) {
    List<Program.Builder> programs = new ArrayList<>();
    for (Shape shape : shapes()) {
      for (boolean powers : new boolean[] {true, false}) {
        for (boolean factorFirst : new boolean[] {true, false}) {
          Program.Builder program = new Program.Builder();
          shape.build(new Pieces(program, program.leaf(w), powers, factorFirst));
          programs.add(program);
        }
      }
    }
    return programs;
  }

  /** Puts the pieces together; the latest value is the loss. */
  private interface Shape {
    int build(Pieces pieces);
  }

  private static List<Shape> shapes() {
    return List.of(
        p -> p.plus(p.minus(p.fourth(), p.fourSquares(4)), p.w),
        p -> p.plus(p.plus(p.fourth(), p.fourSquares(-4)), p.w),
        p -> p.plus(p.plus(p.fourth(), p.negated(p.fourSquares(4))), p.w),
        p -> p.plus(p.plus(p.fourth(), p.w), p.fourSquares(-4)),
        p -> p.minus(p.plus(p.fourth(), p.w), p.fourSquares(4)));
  }

  /**
   * The terms.
   *
   * @param powers whether by {@code pow} or by products
   * @param factorFirst whether 4 is the receiver or the argument of {@code times}
   */
  private record Pieces(Program.Builder program, int w, boolean powers, boolean factorFirst) {

    int fourth() {
      if (powers) {
        return program.pow(w, 4);
      }
      IntUnaryOperator timesW = value -> program.apply(Operation.TIMES, value, w);
      return timesW.applyAsInt(timesW.applyAsInt(timesW.applyAsInt(w)));
    }

    int fourSquares(double factor) {
      Supplier<Integer> square =
          () -> powers ? program.pow(w, 2) : program.apply(Operation.TIMES, w, w);
      int squared = square.get();
      int four = program.leaf(factor);
      return factorFirst
          ? program.apply(Operation.TIMES, four, squared)
          : program.apply(Operation.TIMES, squared, four);
    }

    int plus(int left, int right) {
      return program.apply(Operation.PLUS, left, right);
    }

    int minus(int left, int right) {
      return program.apply(Operation.MINUS, left, right);
    }

    int negated(int value) {
      return program.apply(Operation.NEGATED, value);
    }
  }
}
