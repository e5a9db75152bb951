package tangent.assignment.property;

import java.util.EnumSet;
import java.util.Set;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.LongGraphs;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * What the walk over a graph is judged on: the operations that are right by themselves, and what
 * the root is given.
 *
 * <p>Where there are none to make graphs of, the task waits: it is lost until there are.
 */
final class WalkGround {

  private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);

  private static final Set<Operation> STEADY =
      EnumSet.of(Operation.PLUS, Operation.MINUS, Operation.NEGATED);

  private final TaskRun run;
  private final Set<Operation> operations;
  private final Start start;

  private WalkGround(TaskRun run, Set<Operation> operations, Start start) {
    this.run = run;
    this.operations = operations;
    this.start = start;
  }

  static WalkGround of(TaskRun run) {
    RightOperations right = RightOperations.of(run);
    return run.once("part3.walkGround", () -> new WalkGround(run, right.all(), right.start()));
  }

  /**
   * The same for tasks behind {@code sharedValues}: an operation that does not multiply its slope
   * by the gradient of its result has cost that one. Where none does, all are judged.
   */
  static WalkGround behindSharedValues(TaskRun run) {
    return run.once(
        "part3.walkGround.behindSharedValues",
        () -> {
          WalkGround ground = of(run);
          Set<Operation> chained =
              run.lost(Task.SHARED_VALUES)
                  ? new HandingOn(run, ground.start).among(ground.operations)
                  : Set.of();
          return chained.isEmpty() ? ground : new WalkGround(run, chained, ground.start);
        });
  }

  /** What the root is given. */
  Start start() {
    return start;
  }

  /** Whether a call on a leaf gives it what every root is given. */
  boolean beginsAtLeaves() {
    return RightOperations.of(run).beginsAtLeaves();
  }

  /** The operations that are right; where none is, all, for samples that nobody is asked. */
  Set<Operation> operations() {
    return operations.isEmpty() ? ALL : operations;
  }

  /**
   * What very large graphs are made of: where numbers are wrong, of what has slopes that do not
   * depend on them, if that is right. A number that is off by a little, as rounded ones are, is off
   * by much after many operations, and has cost {@code forward} already.
   */
  Set<Operation> ofLongGraphs() {
    Set<Operation> steady = EnumSet.copyOf(operations());
    steady.retainAll(STEADY);
    boolean narrow = run.status(Task.FORWARD) != Status.PASSED && LongGraphs.canDouble(steady);
    return narrow ? steady : operations();
  }

  /** Those that are right, where there is one on two operands, without which nothing is shared. */
  Set<Operation> joining() {
    return canJoin() ? operations : ALL;
  }

  boolean isEmpty() {
    return operations.isEmpty();
  }

  boolean canJoin() {
    return LongGraphs.canDouble(operations);
  }

  /** Loses the task where no operation is right. */
  void needsAny() {
    if (operations.isEmpty()) {
      throw waiting("None of the operations");
    }
  }

  /** Loses the task where no operation on two values is right. */
  void needsJoining() {
    if (!canJoin()) {
      throw waiting("None of plus, minus, times and dividedBy");
    }
  }

  /** Loses the task where the right ones don't make a long chain. */
  void needsChain() {
    if (!LongGraphs.canChain(operations)) {
      throw waiting("None of the operations (of exp alone no long chain can be made)");
    }
  }

  /**
   * The verdict, unless the solution says itself why there is none: by a stub, a hang or an
   * exception.
   */
  private WrongAnswer waiting(String which) {
    if (run.status(Task.FORWARD) == Status.NOT_ATTEMPTED
        || run.status(Task.LOCAL_GRADIENTS) == Status.NOT_ATTEMPTED) {
      throw new Fault(Fault.Kind.NOT_ATTEMPTED, "", "TODO");
    }
    Graph graph = OneOperation.of(Operation.TIMES, 3, 2).graph();
    Program program = graph.program().backward(graph.root()).readGrad(0).build();
    run.solution().part3().run(program);
    run.disregardLatest();
    boolean numbers = run.status(Task.LOCAL_GRADIENTS) == Status.PASSED;
    Task first = numbers ? Task.FORWARD : Task.LOCAL_GRADIENTS;
    return run.waits(
        ("%s has both its number and its gradients right, and a walk over a graph can be "
                + "judged only on operations that have. So %s comes first: with that mended, this is "
                + "judged.")
            .formatted(which, first.id()));
  }
}
