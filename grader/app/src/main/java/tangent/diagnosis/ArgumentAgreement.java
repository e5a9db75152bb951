package tangent.diagnosis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;
import tangent.run.Observation;

/**
 * Whether two solutions treat their arguments and arrays alike.
 *
 * <p>This is all that counts in an {@code arguments} task: whether the answers to calls inside the
 * domain are right is decided, and diagnosed, elsewhere.
 */
final class ArgumentAgreement {

  /**
   * What changed numbers may differ by: they may be measured, with steps of up to a hundredth, in
   * another way than the model's.
   */
  private static final double MEASURED = 0.1;

  private ArgumentAgreement() {}

  /**
   * @param right what should come of the call
   */
  static boolean agree(Observation first, Observation second, Observation right) {
    Fault fault = first.fault();
    Fault other = second.fault();
    if (fault != null || other != null) {
      return fault != null && other != null && Agreement.same(fault, other);
    }
    boolean sameAnswer =
        right.fault() == null || isNumber(first.answer()) == isNumber(second.answer());
    return sameAnswer
        && first.returnedArgument() == second.returnedArgument()
        && first.returnedBefore() == second.returnedBefore()
        && leaveAlike(first, second);
  }

  private static boolean isNumber(@Nullable Object answer) {
    return !(answer instanceof Double number && Double.isNaN(number));
  }

  private static boolean leaveAlike(Observation first, Observation second) {
    double[][] before = first.arraysBefore();
    boolean alike = true;
    for (int i = 0; alike && i < before.length; i++) {
      double[] one = first.arraysAfter().get(i);
      double[] other = second.arraysAfter().get(i);
      alike =
          Arrays.equals(before[i], one) == Arrays.equals(before[i], other)
              && Agreement.ofArrays(one, other, MEASURED) <= 1;
    }
    return alike;
  }
}
