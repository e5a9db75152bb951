package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.loss")
class LossProperties {

  /** The even powers do not care about the sign of w: only the term w makes a difference. */
  @Property(tries = 50, seed = "1")
  void differsBetweenWAndMinusWByTwiceW(@ForAll @IntRange(min = 1, max = 100) int tenths) {
    double w = tenths / 10.0;
    Value right = LossGradient.loss(Value.of(w));
    Value left = LossGradient.loss(Value.of(-w));
    // Up to w = 10 the terms add up to 10,410 at most.
    Operation.unlessTheyAreWrong(
        () ->
            Call.saying("With w = %s, loss(w) - loss(-w)", w)
                .gives(right.data() - left.data(), 2 * w, 20_000 * Tolerance.ROUNDING));
  }
}
