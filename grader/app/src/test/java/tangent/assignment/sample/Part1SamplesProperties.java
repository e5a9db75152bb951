package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.part1.Turning;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Samples leave no doubt about what is right. */
class Part1SamplesProperties {

  @Provide
  Arbitrary<Neighbourhood> turning() {
    return Neighbourhood.aroundTurning();
  }

  @Provide
  Arbitrary<Neighbourhood> notTurning() {
    return Arbitraries.oneOf(Neighbourhood.besideTurning(), Neighbourhood.onSaddle());
  }

  @Provide
  Arbitrary<Points> apart() {
    return Arbitraries.oneOf(Points.clearlyApart(), Points.gentle());
  }

  @Provide
  Arbitrary<Points> gentle() {
    return Points.gentle();
  }

  @Provide
  Arbitrary<Points> allFlat() {
    return Points.allFlat();
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aParabolaThatTurnsWithinReachClearlyDoes(@ForAll("turning") Neighbourhood sample) {
    assertThat(sample.isClear()).isTrue();
    assertThat(sample.turning()).isNotEqualTo(Turning.NONE);
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aCurveThatDoesNotTurnWithinReachClearlyDoesNot(@ForAll("notTurning") Neighbourhood sample) {
    assertThat(sample.isClear()).isTrue();
    assertThat(sample.turning()).isEqualTo(Turning.NONE);
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noOtherPlaceCanBeMeasuredAsFlatAsTheFlattest(@ForAll("apart") Points points) {
    double flattest = points.flattest();
    double most = highest(points, flattest);
    assertThat(points.xs()).contains(flattest);
    assertThat(points.xs()).allMatch(x -> x == flattest || lowest(points, x) > most);
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void gentleSlopesAreAlikeAsWholeNumbers(@ForAll("gentle") Points points) {
    assertThat(points.slopes()).isNotEmpty();
    for (double slope : points.slopes()) {
      assertThat(Math.abs(slope)).isLessThan(1);
    }
  }

  @Property(seed = "42", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whereAllIsFlatTheFirstOfSeveralPlacesCounts(@ForAll("allFlat") Points points) {
    assertThat(points.slopes()).containsOnly(0);
    assertThat(points.flattest()).isEqualTo(points.xs().get(0));
    assertThat(points.xs()).hasSizeGreaterThan(1).hasSameSizeAs(new HashSet<>(points.xs()));
  }

  private static double highest(Points points, double x) {
    return Math.abs(points.function().slope(x)) + doubt(points, x);
  }

  private static double lowest(Points points, double x) {
    return Math.abs(points.function().slope(x)) - doubt(points, x);
  }

  private static double doubt(Points points, double x) {
    return Points.SAFETY * points.function().differenceBound(x, points.h());
  }
}
