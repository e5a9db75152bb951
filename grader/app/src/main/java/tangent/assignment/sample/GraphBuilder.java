package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import tangent.contract.Operation;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

/**
 * A graph under construction that evaluates as it grows, and takes only nodes with which it stays
 * well behaved.
 */
final class GraphBuilder {

  /** More paths than this below a value, and an honest but exponential solution would be slow. */
  private static final long MOST_PATHS = 200;

  /** Sums may cancel up to this factor: three of some sixteen digits. */
  static final double CONDITION = 64;

  private static final double LARGEST = 1000;

  private final List<Instruction> nodes = new ArrayList<>();
  private final List<Long> paths = new ArrayList<>();
  private final long mostPaths;
  private final boolean distinct;

  GraphBuilder() {
    this(MOST_PATHS);
  }

  /** With another bound on the paths below a value, where nobody walks them one by one. */
  GraphBuilder(long mostPaths) {
    this(mostPaths, false);
  }

  private GraphBuilder(long mostPaths, boolean distinct) {
    this.mostPaths = mostPaths;
    this.distinct = distinct;
  }

  /**
   * One that takes no number a second time and no value as both operands: those are the business of
   * {@code sharedValues} alone.
   */
  static GraphBuilder ofDistinctNumbers() {
    return new GraphBuilder(MOST_PATHS, true);
  }

  int size() {
    return nodes.size();
  }

  int latest() {
    return nodes.size() - 1;
  }

  /** A leaf with one of the usual numbers; with the next that is free where none may come twice. */
  int usualLeaf(int which) {
    int free = which;
    while (distinct && holds(LeafValues.number(free))) {
      free++;
    }
    return leaf(LeafValues.number(free));
  }

  int leaf(double data) {
    nodes.add(new Leaf(data));
    paths.add(1L);
    return latest();
  }

  /** Whether a value holds this number, or one that rounding makes of it, or may in between. */
  private boolean holds(double number) {
    return isAmong(numbers(ExactGradients.of(graph())), number);
  }

  private double[] numbers(ExactGradients exact) {
    DoubleStream.Builder numbers = DoubleStream.builder().add(OperationTable.TURNING);
    for (int node = 0; node < size(); node++) {
      numbers.add(exact.value(node));
      if (nodes.get(node) instanceof Apply apply) {
        between(apply, exact).forEach(numbers);
      }
    }
    return numbers.build().toArray();
  }

  private static DoubleStream between(Apply apply, ExactGradients exact) {
    return OperationTable.between(apply.operation(), exact.value(apply.right()));
  }

  private static boolean isAmong(double[] numbers, double number) {
    return DoubleStream.of(numbers)
        .anyMatch(
            each ->
                Math.abs(each - number)
                    <= ExactGradients.TOLERANCE * Math.max(1, Math.abs(number)));
  }

  /** Whether it brings in a number that is there already. */
  private boolean repeats(Apply apply) {
    ExactGradients exact = ExactGradients.of(graph());
    double[] there = numbers(exact);
    double number =
        OperationTable.value(
            apply.operation(),
            exact.value(apply.left()),
            exact.value(apply.right()),
            apply.exponent());
    return isAmong(there, number)
        || between(apply, exact)
            .anyMatch(each -> isAmong(new double[] {each}, number) || isAmong(there, each));
  }

  /** Whether the operation was taken; it then is the latest node. */
  boolean apply(Operation operation, int left, int right, int exponent) {
    boolean binary = operation.operands() == 2;
    Apply apply =
        new Apply(
            operation, left, binary ? right : left, operation == Operation.POW ? exponent : 0);
    if (distinct && (binary && left == right || repeats(apply))) {
      return false;
    }
    long ways = paths.get(left) + (binary ? paths.get(right) : 0);
    nodes.add(apply);
    if (ways > mostPaths || !behaves(apply)) {
      nodes.remove(latest());
      return false;
    }
    paths.add(ways);
    return true;
  }

  private boolean behaves(Apply apply) {
    ExactGradients exact = ExactGradients.of(graph());
    double x = exact.value(apply.left());
    double y = exact.value(apply.right());
    boolean inDomain =
        switch (apply.operation()) {
          case PLUS, MINUS, TIMES, NEGATED -> true;
          case DIVIDED_BY -> Math.abs(y) >= 0.25;
          case EXP -> Math.abs(x) <= 3;
          case TANH -> Math.abs(x) <= 2;
          case POW -> Math.abs(x) >= 0.25;
        };
    double value = exact.value(latest());
    // A value minus itself is 0 without any rounding.
    boolean nothing = apply.operation() == Operation.MINUS && apply.left() == apply.right();
    return inDomain
        && Math.abs(value) <= LARGEST
        && (nothing || Math.abs(value) * CONDITION >= exact.scale(latest()));
  }

  /** Makes everything below a node once more, out of other leaves that hold the same numbers. */
  int twin(int node) {
    List<Instruction> originals = graph().below(node).nodes();
    int[] number = new int[originals.size()];
    for (int i = 0; i < number.length; i++) {
      Instruction copy = Graph.renumbered(originals.get(i), number);
      long ways = copy instanceof Apply apply ? waysBelow(apply) : 1;
      nodes.add(copy);
      paths.add(ways);
      number[i] = latest();
    }
    return latest();
  }

  private long waysBelow(Apply apply) {
    return paths.get(apply.left())
        + (apply.operation().operands() == 2 ? paths.get(apply.right()) : 0);
  }

  Graph graph() {
    return new Graph(nodes);
  }
}
