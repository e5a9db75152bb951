package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.part2.Outcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every kind of walk's end is what its name says. */
class DescentEndProperties {

  @Provide
  Arbitrary<DescentEnd> settled() {
    return DescentEnd.settled();
  }

  @Provide
  Arbitrary<DescentEnd> justSettled() {
    return DescentEnd.justSettled();
  }

  @Provide
  Arbitrary<DescentEnd> creeping() {
    return DescentEnd.creeping();
  }

  @Provide
  Arbitrary<DescentEnd> pastTheBottom() {
    return DescentEnd.pastTheBottom();
  }

  @Provide
  Arbitrary<DescentEnd> withoutSlope() {
    return DescentEnd.whereNoSlopeIs();
  }

  @Provide
  Arbitrary<DescentEnd> lostBetween() {
    return DescentEnd.withOneLostBetween();
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void settledIsClearlyConverged(@ForAll("settled") DescentEnd end) {
    assertThat(end.outcome()).isEqualTo(Outcome.CONVERGED);
    assertThat(2 * Math.abs(end.slope().applyAsDouble(end.last())))
        .isLessThanOrEqualTo(end.tolerance());
    assertThat(end.weights().stream().limit(end.weights().size() - 1L))
        .as("elsewhere it is steep")
        .allMatch(w -> Math.abs(end.slope().applyAsDouble(w)) > end.tolerance());
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void justSettledIsExactlyAtTheTolerance(@ForAll("justSettled") DescentEnd end) {
    assertThat(end.outcome()).isEqualTo(Outcome.CONVERGED);
    assertThat(Math.abs(end.slope().applyAsDouble(end.last()))).isEqualTo(end.tolerance());
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void creepingIsStillMovingThoughTheLastWeightsAreClose(@ForAll("creeping") DescentEnd end) {
    assertThat(end.outcome()).isEqualTo(Outcome.STILL_MOVING);
    double before = end.weights().get(end.weights().size() - 2);
    assertThat(Math.abs(end.last() - before)).isLessThan(end.tolerance());
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void pastTheBottomItIsStillMoving(@ForAll("pastTheBottom") DescentEnd end) {
    assertThat(end.outcome()).isEqualTo(Outcome.STILL_MOVING);
    assertThat(end.slope().applyAsDouble(end.weights().get(0))).isZero();
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void withoutASlopeItIsStillMoving(@ForAll("withoutSlope") DescentEnd end) {
    assertThat(end.outcome()).isEqualTo(Outcome.STILL_MOVING);
    assertThat(end.slope().applyAsDouble(end.last())).isNotFinite();
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void lostBetweenEndsAtAFlatPlace(@ForAll("lostBetween") DescentEnd end) {
    assertThat(end.outcome()).isEqualTo(Outcome.DIVERGED);
    assertThat(end.weights().get(0)).isFinite();
    assertThat(Math.abs(end.slope().applyAsDouble(end.last())))
        .isLessThanOrEqualTo(end.tolerance());
  }
}
