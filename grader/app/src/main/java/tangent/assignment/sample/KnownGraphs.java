package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * Graphs that every solution meets in {@code sharedValues}, made of the operations at hand.
 *
 * @param operations in one order
 */
record KnownGraphs(List<Operation> operations) {

  /** That hide their operand: x · 0 and x⁰. */
  private static final Set<Operation> HIDING = Set.of(Operation.TIMES, Operation.POW);

  List<Graph> all() {
    List<Graph> graphs = new ArrayList<>();
    for (Operation join : Graphs.binary(operations)) {
      graphs.addAll(equalNumbers(join));
      graphs.add(usedOften(join));
      graphs.add(ladder(join, 3));
      operations.forEach(operation -> graphs.add(madeTwice(operation, join)));
      operations.forEach(operation -> graphs.addAll(ofInner(operation, join)));
      if (join == Operation.PLUS) {
        graphs.add(ladder(join, 8));
      }
      if (join == Operation.PLUS || join == Operation.MINUS) {
        graphs.add(usedLate(join));
        operations.stream()
            .filter(HIDING::contains)
            .forEach(operation -> graphs.add(withoutGradient(operation, join)));
      }
      for (Operation squared : Graphs.binary(operations)) {
        graphs.add(squaredBeside(squared, join, true));
        graphs.add(squaredBeside(squared, join, false));
      }
    }
    if (operations.containsAll(List.of(Operation.TIMES, Operation.POW))) {
      graphs.add(farFromOne());
    }
    graphs.removeIf(graph -> !isFinite(graph));
    return graphs;
  }

  /** Nothing is divided by x − x. */
  private static boolean isFinite(Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    return IntStream.rangeClosed(0, graph.root())
        .allMatch(node -> Double.isFinite(exact.value(node)));
  }

  /**
   * A value beside its operand, both with the same number: who returns the operand itself has one
   * gradient for two values.
   */
  private List<Graph> equalNumbers(Operation join) {
    List<Graph> graphs = new ArrayList<>();
    if (operations.contains(Operation.POW)) {
      graphs.add(beside(join, program -> x -> program.pow(x, 1)));
      graphs.add(beside(join, program -> x -> program.pow(program.pow(x, -1), -1)));
    }
    if (operations.contains(Operation.NEGATED)) {
      IntFrom twice =
          program -> x -> program.apply(Operation.NEGATED, program.apply(Operation.NEGATED, x));
      graphs.add(beside(join, twice));
    }
    for (Operation operation : Graphs.binary(operations)) {
      boolean product = operation == Operation.TIMES || operation == Operation.DIVIDED_BY;
      int neutral = product ? 1 : 0;
      graphs.add(beside(join, program -> x -> program.apply(operation, x, program.leaf(neutral))));
      if (operation == Operation.PLUS || operation == Operation.TIMES) {
        graphs.add(
            beside(join, program -> x -> program.apply(operation, program.leaf(neutral), x)));
      }
    }
    if (join == Operation.PLUS || join == Operation.MINUS) {
      graphs.addAll(equalToZeroOrOne(join));
    }
    return graphs;
  }

  /** Numbers that an operation gives back as they are; products with 0 would hide all gradients. */
  private List<Graph> equalToZeroOrOne(Operation join) {
    List<Graph> graphs = new ArrayList<>();
    for (Operation unary : List.of(Operation.TANH, Operation.NEGATED)) {
      if (operations.contains(unary)) {
        graphs.add(beside(0, join, program -> x -> program.apply(unary, x)));
      }
    }
    if (operations.contains(Operation.POW)) {
      graphs.add(beside(0, join, program -> x -> program.pow(x, 3)));
      graphs.add(beside(1, join, program -> x -> program.pow(x, 5)));
    }
    for (Operation product : List.of(Operation.TIMES, Operation.DIVIDED_BY)) {
      if (operations.contains(product)) {
        graphs.add(beside(0, join, program -> x -> program.apply(product, x, program.leaf(2.5))));
      }
    }
    return graphs;
  }

  /** How a value is made of another one, in a program. */
  private interface IntFrom {
    IntUnaryOperator in(Program.Builder program);
  }

  private static Graph beside(Operation join, IntFrom made) {
    return beside(join == Operation.MINUS ? -3 : 3, join, made);
  }

  private static Graph beside(double number, Operation join, IntFrom made) {
    Program.Builder program = new Program.Builder();
    int x = program.leaf(number);
    int equal = made.in(program).applyAsInt(x);
    int other = program.leaf(1.5);
    program.apply(join, program.apply(join, equal, other), x);
    return graph(program);
  }

  /**
   * One operation twice on the same operands: who keeps its result and gives it again has one
   * gradient for two values.
   */
  private static Graph madeTwice(Operation operation, Operation join) {
    Program.Builder program = new Program.Builder();
    int left = program.leaf(1.5);
    int right = operation.operands() == 2 ? program.leaf(0.5) : left;
    int[] made = new int[2];
    for (int i = 0; i < made.length; i++) {
      made[i] =
          operation == Operation.POW ? program.pow(left, 2) : program.apply(operation, left, right);
    }
    program.apply(join, program.apply(join, made[0], program.leaf(2.5)), made[1]);
    return graph(program);
  }

  /** One operation on a value that was made of another, on either side. */
  private static List<Graph> ofInner(Operation operation, Operation join) {
    List<Graph> graphs = new ArrayList<>();
    for (int side = 0; side < operation.operands(); side++) {
      Program.Builder program = new Program.Builder();
      int inner = program.apply(join, program.leaf(1.5), program.leaf(0.5));
      int other = operation.operands() == 2 ? program.leaf(2.5) : inner;
      if (operation == Operation.POW) {
        program.pow(inner, 3);
      } else {
        program.apply(operation, side == 0 ? inner : other, side == 0 ? other : inner);
      }
      graphs.add(graph(program));
    }
    return graphs;
  }

  /** Inner gradients of 7e-15 and 3e14: neither is too small or too large to be handed on. */
  private static Graph farFromOne() {
    Program.Builder program = new Program.Builder();
    int large = program.pow(program.leaf(3), 30);
    int product = program.apply(Operation.TIMES, large, program.pow(program.leaf(2.5), -36));
    program.apply(Operation.TIMES, product, program.leaf(1.5));
    return graph(program);
  }

  /** One value in five places, each time beside what came of it before. */
  private static Graph usedOften(Operation join) {
    Program.Builder program = new Program.Builder();
    int x = program.leaf(1.5);
    int sum = program.leaf(2);
    for (int i = 0; i < 5; i++) {
      sum = program.apply(join, sum, x);
    }
    return graph(program);
  }

  /**
   * Each value is made of the two before it, so that all of them are used twice, early ones and
   * late ones, and must hand on in an order that is not the one they were made in.
   */
  private static Graph ladder(Operation join, int rungs) {
    Program.Builder program = new Program.Builder();
    int before = program.leaf(1.5);
    int latest = program.apply(join, before, before);
    for (int i = 1; i < rungs; i++) {
      int next = program.apply(join, latest, before);
      before = latest;
      latest = next;
    }
    return graph(program);
  }

  /**
   * An inner value in two places, after a dozen others: graphs that are drawn end earlier. Of sums,
   * since in a product of so many a number that was rounded, which is another mistake, grows.
   */
  private static Graph usedLate(Operation join) {
    Program.Builder program = new Program.Builder();
    int inner = program.leaf(2);
    for (int i = 0; i < 6; i++) {
      inner = program.apply(join, inner, program.leaf(1.25 + i));
    }
    program.apply(join, program.apply(join, inner, program.leaf(0.5)), inner);
    return graph(program);
  }

  /**
   * An inner value in two places, in one of them under a value with the gradient 0: who leaves such
   * a value out waits for its share for ever, or ends the walk.
   */
  private static Graph withoutGradient(Operation hiding, Operation join) {
    Program.Builder program = new Program.Builder();
    int inner = program.apply(join, program.leaf(3), program.leaf(2));
    int without = program.apply(join, inner, program.leaf(1.5));
    int hidden =
        hiding == Operation.POW
            ? program.pow(without, 0)
            : program.apply(hiding, without, program.leaf(0));
    program.apply(join, hidden, inner);
    return graph(program);
  }

  /**
   * An inner value as both operands of one operation and, on a longer way, of another: who counts
   * users but takes off uses hands its gradient on too early, on whichever side it starts and
   * whether it goes on with the first value that is complete or with the latest.
   */
  private static Graph squaredBeside(Operation squared, Operation join, boolean squareFirst) {
    Program.Builder program = new Program.Builder();
    int inner = program.apply(join, program.leaf(3), program.leaf(2));
    int square = program.apply(squared, inner, inner);
    int way = program.apply(join, program.apply(join, inner, program.leaf(1.5)), program.leaf(2.5));
    int longer = program.apply(join, way, inner);
    program.apply(join, squareFirst ? square : longer, squareFirst ? longer : square);
    return graph(program);
  }

  private static Graph graph(Program.Builder program) {
    return new Graph(program.build().instructions());
  }
}
