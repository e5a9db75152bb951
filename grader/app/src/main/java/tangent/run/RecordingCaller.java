package tangent.run;

import tangent.contract.Fault;
import tangent.contract.Solution;

/**
 * A solution that is asked one call after the other.
 *
 * <p>Whether an array was handed out before, or a function asked about, can be seen only over
 * several calls; apart from that a call is as good alone, by {@link Call#putTo}.
 */
public final class RecordingCaller {

  private final Solution solution;
  private final Functions functions = new Functions();
  private final ReturnedArrays returned = new ReturnedArrays();

  public RecordingCaller(Solution solution) {
    this.solution = solution;
  }

  /** What the solution makes of the call. */
  public Observation answer(Call call) {
    EvaluationRecorder recorder = new EvaluationRecorder(functions);
    try {
      Object answer = Faults.guard(() -> call.put(solution, recorder));
      return Observation.answered(call, answer, recorder, returned);
    } catch (Fault fault) {
      return Observation.faulted(call, fault, recorder);
    }
  }
}
