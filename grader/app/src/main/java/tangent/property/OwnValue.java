package tangent.property;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.examination.Examination;
import tangent.sample.Exact;
import tangent.sample.Graph;
import tangent.sample.OneOperation;
import tangent.task.Status;
import tangent.task.Task;

/**
 * What the solution's own {@code Value} can do, one operation at a time.
 *
 * <p>A mistake in one operation costs {@code forward} or {@code localGradients}. The tasks about
 * whole graphs then use the other operations, or, where that can't be, what the solution's own
 * operations give.
 */
final class OwnValue {

  private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);

  private final Examination examination;

  OwnValue(Examination examination) {
    this.examination = examination;
  }

  /** The operations whose own numbers and gradients are right; none, perhaps. */
  Set<Operation> sound() {
    return examination.once("part3.soundOperations", this::findSound);
  }

  /** The operations of which graphs may be made: the sound ones, or all if there is none. */
  Set<Operation> usable() {
    return sound().isEmpty() ? ALL : sound();
  }

  /** The same with at least one operation on two operands, without which nothing is shared. */
  Set<Operation> joining() {
    return sound().stream().anyMatch(operation -> operation.operands() == 2) ? sound() : ALL;
  }

  /** For the name of samples: they differ with the operations. */
  static String named(String name, Collection<Operation> operations) {
    return operations.size() == ALL.size() ? name : name + "." + new TreeSet<>(operations);
  }

  /**
   * Whether its gradients of single operations depend on the operation: otherwise it does nothing.
   */
  boolean varies() {
    return examination.once("part3.ownGradientsVary", this::findVariation);
  }

  /** Notes that an error is carried forward from the first of these tasks that is lost. */
  void carryFirstLost(Task... tasks) {
    Arrays.stream(tasks)
        .filter(task -> examination.lost(task))
        .findFirst()
        .ifPresent(examination::carry);
  }

  private Set<Operation> findSound() {
    if (examination.status(Task.FORWARD) == Status.PASSED
        && examination.status(Task.LOCAL_GRADIENTS) == Status.PASSED) {
      return ALL;
    }
    Set<Operation> sound = EnumSet.copyOf(ALL);
    for (OneOperation one : OneOperation.KNOWN) {
      if (sound.contains(one.operation()) && !isRight(one)) {
        sound.remove(one.operation());
      }
    }
    return sound;
  }

  private boolean isRight(OneOperation one) {
    Graph graph = one.graph();
    Exact exact = Exact.of(graph);
    try {
      double[] data = ask(readingData(graph));
      double[] gradients = ask(Gradients.program(graph));
      for (int value = 0; value <= graph.root(); value++) {
        if (!(Math.abs(data[value] - exact.value(value)) <= exact.valueTolerance(value))) {
          return false;
        }
      }
      return Gradients.firstWrong(exact, graph, gradients, 1).isEmpty()
          || Gradients.rightInProportion(exact, graph, gradients);
    } catch (Fault fault) {
      return false;
    }
  }

  private boolean findVariation() {
    Set<Double> gradients = new TreeSet<>();
    for (OneOperation one :
        List.of(
            OneOperation.of(Operation.TIMES, 3, 2),
            OneOperation.of(Operation.PLUS, 3, 2),
            OneOperation.of(Operation.EXP, 2))) {
      try {
        gradients.add(ask(Gradients.program(one.graph()))[0]);
      } catch (Fault fault) {
        gradients.add(Double.NaN);
      }
    }
    return gradients.size() > 1;
  }

  private double[] ask(Program program) {
    return examination.aside().part3().run(program);
  }

  /** Its own numbers of every value of a graph. */
  double[] data(Graph graph) {
    return ask(readingData(graph));
  }

  /** Its own gradients of every value of a graph, after one call on the root. */
  double[] gradients(Graph graph) {
    return ask(Gradients.program(graph));
  }

  private static Program readingData(Graph graph) {
    Program.Builder program = graph.program();
    for (int value = 0; value <= graph.root(); value++) {
      program.readData(value);
    }
    return program.build();
  }
}
