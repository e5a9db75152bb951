package tangent.pytorch;

import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.sample.Graph;

/** The functions of the lesson as graphs; value number 0 is the one that moves. */
final class LessonGraphs {

  private LessonGraphs() {}

  /** x². */
  static Graph parabola(double x) {
    Program.Builder program = new Program.Builder();
    program.pow(program.leaf(x), 2);
    return new Graph(program.build().instructions());
  }

  /** (w − 3)². */
  static Graph bowl(double w) {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(w);
    program.pow(program.apply(Operation.MINUS, leaf, program.leaf(3)), 2);
    return new Graph(program.build().instructions());
  }

  /** x³ − 6x² + 9x + 1 of Part 1. */
  static Graph cubic(double x) {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(x);
    int twoTerms =
        program.apply(
            Operation.MINUS, program.pow(leaf, 3), times(program, 6, program.pow(leaf, 2)));
    int threeTerms = program.apply(Operation.PLUS, twoTerms, times(program, 9, leaf));
    program.apply(Operation.PLUS, threeTerms, program.leaf(1));
    return new Graph(program.build().instructions());
  }

  /** The loss w⁴ − 4w² + w of Parts 2 and 3. */
  static Graph loss(double w) {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(w);
    int twoTerms =
        program.apply(
            Operation.MINUS, program.pow(leaf, 4), times(program, 4, program.pow(leaf, 2)));
    program.apply(Operation.PLUS, twoTerms, leaf);
    return new Graph(program.build().instructions());
  }

  private static int times(Program.Builder program, double factor, int value) {
    return program.apply(Operation.TIMES, program.leaf(factor), value);
  }
}
