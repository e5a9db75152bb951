package tangent.assignment.student;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Solution;
import tangent.run.Observation;

/** An operation of a call about {@code Value}, and the numbers that it was carried out on. */
record BlamedOperation(Operation operation, double left, double right, int exponent) {

  /** What two ways of writing the same number may differ by, relative to it. */
  private static final double ROUNDING = 1e-9;

  static BlamedOperation of(ModelNode.Result result) {
    return new BlamedOperation(
        result.operation, result.left.data, result.right.data, result.exponent);
  }

  static BlamedOperation of(Apply apply, double[] numbers) {
    return new BlamedOperation(
        apply.operation(), numbers[apply.left()], numbers[apply.right()], apply.exponent());
  }

  boolean isPower(boolean wanted) {
    return operation == Operation.POW && wanted;
  }

  /** Those that are behind wrong calls of a task; null for a call where that can't be told. */
  static List<@Nullable BlamedOperation> behind(
      Task task, List<Observation> observed, Solution reference) {
    List<@Nullable BlamedOperation> wrong = new ArrayList<>();
    for (Observation each : observed) {
      Program program = (Program) each.call().arguments().get(0);
      double[] right = (double[]) each.call().putTo(reference).answer();
      int first = firstWrong(each, right);
      if (first >= 0) {
        wrong.add(behind(program, task == Task.FORWARD ? first : -1));
      }
    }
    return wrong;
  }

  /** Which number that was read is the first wrong one, or -1. */
  static int firstWrong(Observation observed, double[] right) {
    double[] answer = observed.answer() instanceof double[] numbers ? numbers : new double[0];
    for (int i = 0; i < right.length; i++) {
      double room = 2 * observed.tolerance() + ROUNDING * Math.abs(right[i]);
      if (i == answer.length
          || Double.compare(answer[i], right[i]) != 0
              && !(Math.abs(answer[i] - right[i]) <= room)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The operation that has made what was read there; where gradients were read, the only one.
   *
   * @param reading which of the numbers that were read, from 0; or -1
   */
  private static @Nullable BlamedOperation behind(Program program, int reading) {
    List<Program.Instruction> made = made(program);
    List<Integer> read =
        program.instructions().stream()
            .filter(ReadData.class::isInstance)
            .map(each -> ((ReadData) each).value())
            .toList();
    int last = made.size() - 1;
    int value = reading < 0 || reading >= read.size() ? last : read.get(reading);
    return made.get(value) instanceof Apply apply ? BlamedOperation.of(apply, numbers(made)) : null;
  }

  /** What makes values, in order. */
  static List<Program.Instruction> made(Program program) {
    return program.instructions().stream()
        .filter(each -> each instanceof Leaf || each instanceof Apply)
        .toList();
  }

  static double[] numbers(List<Program.Instruction> made) {
    ModelValue engine = new ModelValue();
    double[] numbers = new double[made.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          made.get(i) instanceof Apply apply
              ? engine.value(
                  apply.operation(),
                  numbers[apply.left()],
                  numbers[apply.right()],
                  apply.exponent())
              : ((Leaf) made.get(i)).data();
    }
    return numbers;
  }
}
