package tangent.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import tangent.contract.Solution;
import tangent.examination.Observation;

/** Everything that was observed of one failed task. */
record Evidence(List<Case> cases) {

  private static final int TELLING_CALLS = 3;

  Evidence {
    cases = List.copyOf(cases);
  }

  /**
   * How badly a model explains the student's answers: the sum of the distances between them, or
   * nothing where it answers otherwise even once or is not wrong often enough.
   */
  OptionalDouble misfit(Solution model) {
    // Where all answers are right, the task was lost by where the function was asked.
    boolean byEvaluations = cases.stream().allMatch(Case::isRight);
    Set<String> telling = new HashSet<>();
    boolean ended = false;
    double misfit = 0;
    for (Case each : cases) {
      Observation modelled = each.observed().call().putTo(model);
      if (!each.agrees(modelled, byEvaluations)) {
        return OptionalDouble.empty();
      }
      misfit += Agreement.distance(each.observed(), modelled, each.observed().tolerance());
      if (each.tells(modelled, byEvaluations)) {
        telling.add(each.observed().call().text());
        ended |= each.isFinal();
      }
    }
    boolean isEnough =
        ended || telling.size() >= Math.min(TELLING_CALLS, Math.max(1, differentCalls()));
    return isEnough ? OptionalDouble.of(misfit) : OptionalDouble.empty();
  }

  private long differentCalls() {
    return cases.stream().map(each -> each.observed().call().text()).distinct().count();
  }
}
