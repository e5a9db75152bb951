package tangent.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.sample.Exact.Slope;

/**
 * Graphs whose only difficulty is their size. In each, value number 0 is the leaf to look at.
 *
 * <p>They are made once and kept: a long one takes longer to make than to differentiate.
 */
public final class LongGraphs {

  private static final Map<Key, LongGraph> KEPT = new ConcurrentHashMap<>();

  private record Key(boolean doubling, Set<Operation> operations, int length) {}

  /**
   * A graph as a program that ends with reading the gradient of the leaf to look at.
   *
   * @param slope the right gradient of that leaf
   */
  public record LongGraph(Program program, Slope slope) {}

  private LongGraphs() {}

  /**
   * A value put together with itself, again and again, so that the number of paths doubles each
   * time.
   *
   * <p>{@code x.plus(x)} where that may be used; otherwise another way whose numbers stay in
   * bounds.
   */
  public static LongGraph doublings(Set<Operation> operations, int times) {
    return KEPT.computeIfAbsent(
        new Key(true, Set.copyOf(operations), times),
        key -> finished(makeDoublings(key.operations(), times)));
  }

  private static Program.Builder makeDoublings(Set<Operation> operations, int times) {
    Program.Builder program = new Program.Builder();
    int latest = program.leaf(1);
    for (int i = 0; i < times; i++) {
      latest = doubled(program, latest, operations);
    }
    return program;
  }

  private static int doubled(Program.Builder program, int x, Set<Operation> operations) {
    if (operations.contains(Operation.PLUS)) {
      return program.apply(Operation.PLUS, x, x);
    }
    if (operations.contains(Operation.TIMES)) {
      return program.apply(Operation.TIMES, x, x);
    }
    if (operations.contains(Operation.MINUS) && operations.contains(Operation.NEGATED)) {
      return program.apply(Operation.MINUS, x, program.apply(Operation.NEGATED, x));
    }
    if (operations.contains(Operation.DIVIDED_BY) && operations.contains(Operation.POW)) {
      return program.apply(Operation.DIVIDED_BY, x, program.pow(x, -1));
    }
    if (operations.contains(Operation.DIVIDED_BY)) {
      return program.apply(Operation.DIVIDED_BY, x, x);
    }
    return operations.contains(Operation.MINUS)
        ? program.apply(Operation.MINUS, x, x)
        : program.apply(Operation.PLUS, x, x);
  }

  /**
   * One operation on the other's result, taking turns, so that the numbers stay in bounds and the
   * gradient stays clear of 0.
   *
   * <p>{@code exp} has no part in it, since a few in a row overflow, and {@code tanh} only where
   * nothing else may be used, since it flattens.
   */
  public static LongGraph chain(Set<Operation> operations, int length) {
    return KEPT.computeIfAbsent(
        new Key(false, Set.copyOf(operations), length),
        key -> finished(makeChain(key.operations(), length)));
  }

  private static Program.Builder makeChain(Set<Operation> operations, int length) {
    List<Operation> turns = new ArrayList<>(operations);
    turns.removeAll(List.of(Operation.EXP, Operation.TANH));
    if (turns.isEmpty()) {
      turns.add(operations.contains(Operation.TANH) ? Operation.TANH : Operation.PLUS);
    }
    turns.sort(null);
    Program.Builder program = new Program.Builder();
    Links links = new Links(program);
    int latest = links.start;
    for (int i = 0; i < length; i++) {
      boolean odd = i / turns.size() % 2 == 1;
      latest = links.link(latest, turns.get(i % turns.size()), odd);
    }
    return program;
  }

  private static LongGraph finished(Program.Builder program) {
    Graph graph = new Graph(program.build().instructions());
    return new LongGraph(
        program.backward(graph.root()).readGrad(0).build(), Exact.of(graph).slope(graph.root(), 0));
  }

  /** The pieces of a chain: what one link does is undone by a later one. */
  private static final class Links {
    private final Program.Builder program;
    private final int start;
    private final int two;
    private final int half;
    private final int minusHalf;

    Links(Program.Builder program) {
      this.program = program;
      this.start = program.leaf(1.5);
      this.two = program.leaf(2);
      this.half = program.leaf(0.5);
      this.minusHalf = program.leaf(-0.5);
    }

    int link(int latest, Operation operation, boolean odd) {
      return switch (operation) {
        case PLUS, MINUS -> program.apply(operation, latest, odd ? minusHalf : half);
        case TIMES, DIVIDED_BY -> program.apply(operation, latest, odd ? half : two);
        case NEGATED, EXP, TANH -> program.apply(operation, latest);
        case POW -> program.pow(latest, 1);
      };
    }
  }
}
