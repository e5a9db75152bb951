package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Slopes of losses to walk down on, with small, nice numbers in them. */
public final class SlopeFormulas {

  private SlopeFormulas() {}

  /** factor · (x − bottom), multiplied out: the slope of a parabola with its turning at bottom. */
  static Formula line(double factor, double bottom) {
    return Formula.polynomial(-factor * bottom, factor);
  }

  /** Lines that rise, so that walks settle where the line crosses zero. */
  static Arbitrary<Formula> lines() {
    return Combinators.combine(Arbitraries.of(2, 1, 4), whole(5)).as(SlopeFormulas::line);
  }

  /**
   * Up to a·x³, with a sine on top now and then: the slope is another one at every place, so that
   * asking at the wrong place shows.
   */
  static Arbitrary<Formula> curves() {
    return Combinators.combine(nonZero(2), whole(4), whole(8), whole(5), Arbitraries.of(0, 0, 2))
        .as(
            (cube, square, line, constant, wave) ->
                Formula.polynomial(constant, line, square, cube).plusWave(wave, 3));
  }

  /**
   * Quarters between −{@code largest} and {@code largest}, as places to be at. They shrink to the
   * numbers that are easiest to follow by hand: 0, 1, −1, 2, …, then the halves, then the rest.
   */
  public static Arbitrary<Double> places(int largest) {
    List<Double> easiestFirst = new ArrayList<>(List.of(0.0));
    for (double step : new double[] {1, 0.5, 0.25}) {
      for (double place = step; place <= largest; place += step) {
        if (!easiestFirst.contains(place)) {
          easiestFirst.addAll(List.of(place, -place));
        }
      }
    }
    return Arbitraries.of(easiestFirst);
  }

  static Arbitrary<Integer> whole(int largest) {
    return Arbitraries.integers().between(-largest, largest);
  }

  static Arbitrary<Integer> nonZero(int largest) {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, largest), Arbitraries.integers().between(-largest, -1));
  }
}
