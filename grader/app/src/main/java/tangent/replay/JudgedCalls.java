package tangent.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.contract.Fault;
import tangent.run.Counterexample;
import tangent.run.Observation;
import tangent.run.WrongAnswer;

/**
 * Calls that were judged together.
 *
 * @param first the number of the first call, counted from 1
 */
record JudgedCalls(int first, List<Observation> calls) {

  /** Calls with the same objection that follow each other; each right call by itself. */
  static List<JudgedCalls> of(List<Observation> observations) {
    List<JudgedCalls> cases = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= observations.size(); i++) {
      Object objection = observations.get(start).objection();
      boolean goesOn =
          i < observations.size()
              && objection != null
              && objection == observations.get(i).objection();
      if (!goesOn) {
        cases.add(new JudgedCalls(start + 1, observations.subList(start, i)));
        start = i;
      }
    }
    return cases;
  }

  /** The call that the verdict is about: the ones before it led there. */
  Observation judged() {
    return calls.get(calls.size() - 1);
  }

  boolean isWrong() {
    return judged().objection() != null;
  }

  int number(Observation call) {
    return first + calls.indexOf(call);
  }

  /** Whether this is the case that the grade shows. */
  boolean is(Optional<Counterexample> shown) {
    return judged().objection() instanceof WrongAnswer wrong
        ? shown.equals(wrong.counterexample())
        : judged().objection() instanceof Fault
            && shown.isPresent()
            && shown.get().call().equals(judged().call().text());
  }
}
