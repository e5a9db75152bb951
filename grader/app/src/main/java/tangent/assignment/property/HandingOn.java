package tangent.assignment.property;

import java.util.EnumSet;
import java.util.Set;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Graph;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.run.TaskRun;

/**
 * Which operations hand on what they were given, times their own slope, and to what was made of
 * others: asked of each with another one on top of it, whose slope is not 1, and on top of one.
 *
 * @param start what the root is given
 */
record HandingOn(TaskRun run, Start start) {

  /** Those that do, where there is one to be put on top of them. */
  Set<Operation> among(Set<Operation> operations) {
    Set<Operation> chained = EnumSet.copyOf(operations);
    chained.removeIf(
        operation ->
            operations.stream()
                .filter(top -> top != Operation.PLUS && top != operation)
                .findFirst()
                .map(top -> !isHandedOn(operation, top, false))
                .orElse(false));
    Set<Operation> below = EnumSet.copyOf(chained);
    chained.removeIf(
        top ->
            below.stream()
                .filter(operation -> operation != top)
                .findFirst()
                .map(
                    operation ->
                        !isHandedOn(operation, top, false) || !isHandedOn(operation, top, true))
                .orElse(false));
    return chained;
  }

  private boolean isHandedOn(Operation operation, Operation top, boolean onTheLeft) {
    Program.Builder program = new Program.Builder();
    int made = onItsOwnLeaf(program, operation, program.leaf(1.5));
    int other = program.leaf(0.75);
    // The slope of minus by what is on its right is −1.
    made =
        top.operands() == 2
            ? program.apply(top, onTheLeft ? made : other, onTheLeft ? other : made)
            : onItsOwnLeaf(program, top, made);
    Graph graph = new Graph(program.build().instructions());
    ExactGradients exact = ExactGradients.of(graph);
    try {
      double[] answers = run.solution().part3().run(Gradients.program(graph));
      return Gradients.firstWrong(exact, graph, answers, start.of(exact.value(graph.root())))
          .isEmpty();
    } catch (Fault fault) {
      return false;
    } finally {
      run.disregardLatest();
    }
  }

  private static int onItsOwnLeaf(Program.Builder program, Operation operation, int operand) {
    if (operation == Operation.POW) {
      return program.pow(operand, 3);
    }
    return operation.operands() == 1
        ? program.apply(operation, operand)
        : program.apply(operation, operand, program.leaf(2.25));
  }
}
