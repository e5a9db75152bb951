package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part2.loss")
class LossProperties {

  /** The even powers do not care about the sign of w: only the term w makes a difference. */
  @Property(tries = 50, seed = "1")
  void differsBetweenWAndMinusWByTwiceW(@ForAll @IntRange(min = 1, max = 100) int tenths) {
    double w = tenths / 10.0;
    double difference = GradientDescent.loss(w) - GradientDescent.loss(-w);

    // Up to w = 10 the terms add up to 10,410 at most.
    Call.saying("With w = %s, loss(w) - loss(-w)", w)
        .gives(difference, 2 * w, 20_000 * Tolerance.ROUNDING);
  }
}
