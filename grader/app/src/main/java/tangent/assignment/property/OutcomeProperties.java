package tangent.assignment.property;

import derivatives.part2.Outcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.DescentEnd;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * outcome is DIVERGED if any weight is not finite; else CONVERGED if the slope at the last weight
 * is at most the tolerance away from zero; else STILL_MOVING, also where that slope is not a
 * number.
 *
 * <p>Kills: only the last weight looked at, only NaN or only infinities, large called infinite; a
 * sign forgotten, the first weight, the weights' differences or values instead of the slope, less
 * for at most, NaN taken for flat or for diverged; weights added up, squared or compared with a
 * limit, a tolerance of one's own.
 */
@Tag("part2.outcome")
class OutcomeProperties {

  private final TaskRun run;

  OutcomeProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<DescentEnd> finiteWalks() {
    return run.samples()
        .kept(
            "part2.outcome.finite",
            DescentEnd.settled(),
            DescentEnd.justSettled(),
            DescentEnd.moving(),
            DescentEnd.creeping(),
            DescentEnd.pastTheBottom(),
            DescentEnd.fromFarAway(),
            DescentEnd.ledAway(),
            DescentEnd.whereNoSlopeIs());
  }

  @Provide
  Arbitrary<DescentEnd> lostWalks() {
    return run.samples()
        .kept(
            "part2.outcome.lost",
            DescentEnd.withOneLost(),
            DescentEnd.withOneLostBetween(),
            DescentEnd.withOneLostOnTheWay(),
            DescentEnd.withAllLostAtTheEnd());
  }

  @Judged
  void looksAtTheSlopeWhereTheWalkEnded(@ForAll("finiteWalks") DescentEnd end) {
    check(end);
  }

  @Judged
  void isDivergedIfAnyWeightIsNotFinite(@ForAll("lostWalks") DescentEnd end) {
    check(end);
  }

  @JudgedOnce(rare = true)
  void judgesKnownWalks() {
    Reused arrays = new Reused();
    AllCases.andAgain(run, DescentEnd.known(), end -> check(end, arrays.holding(end.weights())));
  }

  private void check(DescentEnd end) {
    check(end, end.array());
  }

  private void check(DescentEnd end, double[] weights) {
    Outcome answer = run.solution().part2().outcome(end.slope(), weights, end.tolerance());
    if (answer != end.outcome()) {
      throw run.wrong(
          end.outcome().name(),
          answer,
          reason(end) + " So the outcome is " + end.outcome() + ", but it was " + answer + ".");
    }
  }

  private static String reason(DescentEnd end) {
    for (int i = 0; i < end.weights().size(); i++) {
      double weight = end.weights().get(i);
      if (!Double.isFinite(weight)) {
        return "The weight at index %s is %s, and one such weight is enough."
            .formatted(i, Notation.number(weight));
      }
    }
    double slope = end.slope().applyAsDouble(end.last());
    return "All weights are finite, and the slope at the last one, %s, is %s: %s."
        .formatted(
            Notation.number(end.last()),
            Notation.number(slope),
            comparison(slope, end.tolerance()));
  }

  private static String comparison(double slope, double tolerance) {
    double distance = Math.abs(slope);
    if (Double.isNaN(slope)) {
      return "that is not close to zero";
    }
    if (distance == tolerance) {
      return "exactly the tolerance away from zero, which is close enough";
    }
    return (distance < tolerance ? "closer to zero than" : "further from zero than")
        + " the tolerance "
        + tolerance;
  }
}
