package tangent.run;

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
 * @param returnedArgument whether the answer, or a row of it, was one of the array arguments itself
 * @param returnedBefore whether it was no argument, but an array that was returned before
 * @param tolerance how far honest answers to this call may lie apart, as the property judged it; 0
 *     where it did not say
 * @param objection the {@link WrongAnswer} or the {@link Fault} by which the property lost on this
 *     call, or on a later one of the same case; null where nothing was wrong
 */
public record Observation(
    Call call,
    @Nullable Object answer,
    @Nullable Fault fault,
    List<double[]> evaluations,
    List<double[]> arraysAfter,
    boolean returnedArgument,
    boolean returnedBefore,
    double tolerance,
    @Nullable Throwable objection) {

  /**
   * How many numbers are kept for one property, and as many for its diagnosis. What honest
   * solutions answer and evaluate is below a hundredth of that, but for one of 100,000 evaluations,
   * which is below a half; 23 tasks of twice 8 MB fit into the heap of a small machine.
   */
  public static final int MOST_NUMBERS = 1_000_000;

  public Observation {
    evaluations = List.copyOf(evaluations);
    arraysAfter = List.copyOf(arraysAfter);
  }

  static Observation answered(
      Call call, @Nullable Object answer, EvaluationRecorder recorder, ReturnedArrays returned) {
    boolean lent = recorder.isLent(answer);
    return new Observation(
        call,
        copy(answer),
        null,
        recorder.evaluations(),
        recorder.lent(),
        lent,
        !lent && returned.again(answer),
        0,
        null);
  }

  static Observation faulted(Call call, Fault fault, EvaluationRecorder recorder) {
    return new Observation(
        call, null, fault, recorder.evaluations(), recorder.lent(), false, false, 0, null);
  }

  /** The same, with what honest answers may differ by. */
  public Observation within(double known) {
    return with(known, objection);
  }

  /** The same, with what the property has against it. */
  Observation objected(@Nullable Throwable known) {
    return with(tolerance, known);
  }

  private Observation with(double room, @Nullable Throwable against) {
    return new Observation(
        call,
        answer,
        fault,
        evaluations,
        arraysAfter,
        returnedArgument,
        returnedBefore,
        room,
        against);
  }

  /** Whether an array argument was changed by the call. */
  public boolean hasChanged() {
    int next = 0;
    for (Object argument : call.arguments()) {
      if (argument instanceof double[] before
          && (next == arraysAfter.size() || !Arrays.equals(before, arraysAfter.get(next++)))) {
        return true;
      }
    }
    return next != arraysAfter.size();
  }

  /** What the array arguments held before the call. */
  public double[][] arraysBefore() {
    return call.arguments().stream()
        .filter(double[].class::isInstance)
        .map(double[].class::cast)
        .toArray(double[][]::new);
  }

  /**
   * Whether an argument was changed, or an array handed out that was no new one. Nothing can be
   * written into an empty array, so that one may be the argument.
   */
  public boolean takesLiberty() {
    return hasChanged() || returnedArgument && length(arraysAfter) > 0 || returnedBefore;
  }

  /** How many numbers it takes to hold this; an evaluation counts as four, for its array. */
  public long numbers() {
    long answered = length(Arrays.asList(ReturnedArrays.arraysOf(answer)));
    return answered + length(evaluations) + 3L * evaluations.size() + length(arraysAfter);
  }

  private static long length(List<double[]> arrays) {
    long length = 0;
    for (double[] array : arrays) {
      length += array.length;
    }
    return length;
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
