package tangent.property;

import derivatives.part2.Outcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.JudgedOnce;
import tangent.examination.Notation;
import tangent.sample.WalkEnd;

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

  private final Examination examination;

  OutcomeProperties(Examination examination) {
    this.examination = examination;
  }

  @Provide
  Arbitrary<WalkEnd> finiteWalks() {
    return examination.kept(
        "part2.outcome.finite",
        WalkEnd.settled(),
        WalkEnd.justSettled(),
        WalkEnd.moving(),
        WalkEnd.creeping(),
        WalkEnd.pastTheBottom(),
        WalkEnd.fromFarAway(),
        WalkEnd.ledAway(),
        WalkEnd.whereNoSlopeIs());
  }

  @Provide
  Arbitrary<WalkEnd> lostWalks() {
    return examination.kept(
        "part2.outcome.lost",
        WalkEnd.withOneLost(),
        WalkEnd.withOneLostBetween(),
        WalkEnd.withOneLostOnTheWay(),
        WalkEnd.withAllLostAtTheEnd());
  }

  @Judged
  void looksAtTheSlopeWhereTheWalkEnded(@ForAll("finiteWalks") WalkEnd end) {
    check(end);
  }

  @Judged
  void isDivergedIfAnyWeightIsNotFinite(@ForAll("lostWalks") WalkEnd end) {
    check(end);
  }

  @JudgedOnce(rare = true)
  void judgesKnownWalks() {
    Reused arrays = new Reused();
    EachCase.andAgain(
        examination, WalkEnd.known(), end -> check(end, arrays.holding(end.weights())));
  }

  private void check(WalkEnd end) {
    check(end, end.array());
  }

  private void check(WalkEnd end, double[] weights) {
    Outcome answer = examination.solution().part2().outcome(end.slope(), weights, end.tolerance());
    if (answer != end.outcome()) {
      throw examination.wrong(
          end.outcome().name(),
          answer,
          reason(end) + " So the outcome is " + end.outcome() + ", but it was " + answer + ".");
    }
  }

  private static String reason(WalkEnd end) {
    for (int i = 0; i < end.weights().size(); i++) {
      double weight = end.weights().get(i);
      if (!Double.isFinite(weight)) {
        return "The weight at index "
            + i
            + " is "
            + Notation.number(weight)
            + ", and one such weight is enough.";
      }
    }
    double slope = end.slope().applyAsDouble(end.last());
    return "All weights are finite, and the slope at the last one, "
        + Notation.number(end.last())
        + ", is "
        + Notation.number(slope)
        + ": "
        + comparison(slope, end.tolerance())
        + ".";
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
