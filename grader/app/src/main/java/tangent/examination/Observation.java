package tangent.examination;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;

/**
 * A call and what came of it.
 *
 * @param answer a copy of what came back, or null where {@code fault} tells why nothing did
 * @param evaluations where the function of the call was evaluated, in order: one-element arrays for
 *     a function of one number
 * @param arraysAfter what the array arguments held after the call
 * @param returnedArgument whether the answer was one of the array arguments itself
 * @param tolerance how far honest answers to this call may lie apart, as the property judged it; 0
 *     where it did not say
 */
public record Observation(
    Call call,
    @Nullable Object answer,
    @Nullable Fault fault,
    List<double[]> evaluations,
    List<double[]> arraysAfter,
    boolean returnedArgument,
    double tolerance) {

  public Observation {
    evaluations = List.copyOf(evaluations);
    arraysAfter = List.copyOf(arraysAfter);
  }

  static Observation answered(Call call, @Nullable Object answer, Watch watch) {
    return new Observation(
        call, copy(answer), null, watch.evaluations(), watch.lent(), watch.isLent(answer), 0);
  }

  static Observation faulted(Call call, Fault fault, Watch watch) {
    return new Observation(call, null, fault, watch.evaluations(), watch.lent(), false, 0);
  }

  /** The same, with what honest answers may differ by. */
  public Observation within(double known) {
    return new Observation(call, answer, fault, evaluations, arraysAfter, returnedArgument, known);
  }

  private static @Nullable Object copy(@Nullable Object answer) {
    if (answer instanceof double[] array) {
      return array.clone();
    }
    if (answer instanceof double[][] rows) {
      return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
    return answer;
  }
}
