package tangent.pytorch;

import tangent.assignment.sample.Graph;
import tangent.contract.Operation;
import tangent.contract.Program;

/** The functions of the lesson as graphs; value number 0 is the one that moves. */
final class LessonGraphs {

  private LessonGraphs() {}

  /** (w − 3)², in the steps of the lesson. */
  static Graph bowl(double w) {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(w);
    program.pow(program.apply(Operation.MINUS, leaf, program.leaf(3)), 2);
    return new Graph(program.build().instructions());
  }

  /** x². */
  static Graph parabola(double x) {
    return polynomial(x, 0, 0, 1);
  }

  /** x³ − 6x² + 9x + 1 of Part 1. */
  static Graph cubic(double x) {
    return polynomial(x, 1, 9, -6, 1);
  }

  /** The loss w⁴ − 4w² + w of Parts 2 and 3. */
  static Graph loss(double w) {
    return polynomial(w, 0, 1, -4, 0, 1);
  }

  /** c₀ + c₁·x + c₂·x² + …, with a factor and a power for each term. */
  private static Graph polynomial(double x, double... coefficients) {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(x);
    int sum = program.leaf(0);
    for (int power = 0; power < coefficients.length; power++) {
      int factor = program.leaf(coefficients[power]);
      int term = program.apply(Operation.TIMES, factor, program.pow(leaf, power));
      sum = program.apply(Operation.PLUS, sum, term);
    }
    return new Graph(program.build().instructions());
  }
}
