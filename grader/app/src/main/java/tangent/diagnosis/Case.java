package tangent.diagnosis;

import tangent.contract.Fault;
import tangent.examination.Observation;

/** A call with the student's answer and the right one. */
record Case(Observation observed, Observation right) {

  boolean isRight() {
    return Agreement.between(observed, right, observed.tolerance());
  }

  /**
   * Whether a model does as the student's code did.
   *
   * @param byEvaluations whether the places where the function was asked count, too
   */
  boolean agrees(Observation modelled, boolean byEvaluations) {
    return Agreement.between(observed, modelled, observed.tolerance())
        && (!byEvaluations || Agreement.ofEvaluations(observed, modelled));
  }

  /**
   * Whether a model is wrong here: by twice the tolerance, because model and truth may each lie
   * that far from an honest answer.
   */
  boolean tells(Observation modelled, boolean byEvaluations) {
    return byEvaluations
        ? !Agreement.ofEvaluations(modelled, right)
        : !Agreement.between(modelled, right, 2 * observed.tolerance());
  }

  /** Whether it ended the task for good. */
  boolean isFinal() {
    Fault fault = observed.fault();
    return fault != null && fault.isFinal();
  }
}
