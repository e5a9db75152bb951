package tangent.course.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What lateness costs.
 *
 * @param rate percent for each unit
 * @param cap percent at most
 * @param close after it nothing counts
 */
public record LateRules(
    LateUnit unit, BigDecimal rate, PenaltyBase of, BigDecimal cap, Optional<Instant> close) {

  /** Lateness is noticed, and costs nothing. */
  static final LateRules NONE =
      new LateRules(
          LateUnit.DAY,
          BigDecimal.ZERO,
          PenaltyBase.SCORE,
          BigDecimal.valueOf(100),
          Optional.empty());

  /** Percent for so many units. */
  BigDecimal percent(long units) {
    return rate.multiply(BigDecimal.valueOf(units)).min(cap);
  }
}
