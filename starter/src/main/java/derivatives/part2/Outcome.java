package derivatives.part2;

/** How a walk downhill ended. Given: leave it as it is. */
public enum Outcome {
  /** The walk came to rest: where it ended, the slope is (almost) zero. */
  CONVERGED,
  /** The walk is on its way: where it ended, there is still a slope to go down. */
  STILL_MOVING,
  /** The walk ran away: a weight became infinite, or not a number. */
  DIVERGED
}
