package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * Several calls of {@code backward()} on one graph, which grows only when a call needs it.
 *
 * <p>No two values hold the same number, and none is both operands of an operation.
 *
 * @param calls the values on which it is called, in order
 */
public record RepeatedBackward(Graph graph, List<Integer> calls) {

  /** What a second graph shares with the first. */
  public enum Kinship {
    /** Nothing: two graphs that do not know each other. */
    UNRELATED,
    /** A leaf. */
    LEAF,
    /** It is built on top of the first. */
    ROOT
  }

  /** Of two roots, 0 and 1, which are called in which order. */
  private static final List<List<Integer>> ORDERS =
      List.of(List.of(0, 1), List.of(1, 0), List.of(0, 1, 0), List.of(0, 0, 1), List.of(1, 0, 1));

  public RepeatedBackward {
    calls = List.copyOf(calls);
  }

  /** The same root two or three times. */
  public static Arbitrary<RepeatedBackward> again(Set<Operation> operations) {
    return Combinators.combine(GraphTree.any(), Arbitraries.integers().between(2, 3))
        .as(
            (tree, times) -> {
              GraphBuilder growth = GraphBuilder.ofDistinctNumbers();
              int root = tree.grow(growth, Graphs.sorted(operations));
              return new RepeatedBackward(growth.graph(), Collections.nCopies(times, root));
            });
  }

  /** Two roots, which are called in any order. */
  public static Arbitrary<RepeatedBackward> pair(Set<Operation> operations, Kinship kinship) {
    return Combinators.combine(GraphTree.any(), GraphTree.any(), GrowthStep.ints(ORDERS.size() - 1))
        .as(
            (first, second, order) -> {
              GraphBuilder growth = GraphBuilder.ofDistinctNumbers();
              int one = first.grow(growth, Graphs.sorted(operations));
              int other =
                  switch (kinship) {
                    case UNRELATED -> second.grow(growth, Graphs.sorted(operations));
                    case LEAF -> second.grow(growth, Graphs.sorted(operations), 0);
                    case ROOT -> second.grow(growth, Graphs.sorted(operations), one);
                  };
              return new RepeatedBackward(
                  growth.graph(),
                  ORDERS.get(order).stream().map(root -> root == 0 ? one : other).toList());
            });
  }

  /** Whether a value is a leaf on which it is never called. */
  public boolean isOperandOnly(int value) {
    return graph.operands(value).isEmpty() && !calls.contains(value);
  }

  /** For each value on which it is called, a simpler scene: that value's graph and two calls. */
  public List<RepeatedBackward> repetitions() {
    if (calls.size() == 2 && calls.get(0).equals(calls.get(1))) {
      return List.of();
    }
    return calls.stream()
        .distinct()
        .sorted()
        .map(graph::below)
        .map(RepeatedBackward::twice)
        .toList();
  }

  private static RepeatedBackward twice(Graph graph) {
    return new RepeatedBackward(graph, List.of(graph.root(), graph.root()));
  }

  /**
   * A gradient to be read, and when.
   *
   * @param afterMaking whether new values have been made since the latest call
   */
  public record Reading(int value, int callsBefore, boolean afterMaking) {}

  /** What to do, and what the numbers that come back stand for. */
  public record Script(Program program, List<Reading> readings) {}

  /**
   * Makes no more than a call needs; reads every gradient there is after each making and each call.
   */
  public Script script() {
    Program.Builder program = new Program.Builder();
    List<Reading> readings = new ArrayList<>();
    for (int call = 0; call < calls.size(); call++) {
      int fresh = program.values();
      graph.make(program, Math.max(fresh, calls.get(call) + 1));
      if (program.values() > fresh) {
        read(program, readings, call, true);
      }
      program.backward(calls.get(call));
      read(program, readings, call + 1, false);
    }
    return new Script(program.build(), readings);
  }

  /** The same, but nothing is read before the last call, which leaves no value unreached. */
  public Script scriptOfItsEnd() {
    Program.Builder program = afterCalls(calls.size());
    List<Reading> readings = new ArrayList<>();
    read(program, readings, calls.size(), false);
    return new Script(program.build(), readings);
  }

  private Program.Builder afterCalls(int count) {
    Program.Builder program = new Program.Builder();
    for (int call : calls.subList(0, count)) {
      graph.make(program, Math.max(program.values(), call + 1));
      program.backward(call);
    }
    return program;
  }

  private static void read(
      Program.Builder program, List<Reading> readings, int callsBefore, boolean afterMaking) {
    for (int value = 0; value < program.values(); value++) {
      program.readGrad(value);
      readings.add(new Reading(value, callsBefore, afterMaking));
    }
  }

  /** The same up to one reading, and nothing else read: for telling it. */
  public Program upTo(Reading reading) {
    Program.Builder program = afterCalls(reading.callsBefore());
    if (reading.afterMaking()) {
      graph.make(program, Math.max(program.values(), calls.get(reading.callsBefore()) + 1));
    }
    return program.readGrad(reading.value()).build();
  }
}
