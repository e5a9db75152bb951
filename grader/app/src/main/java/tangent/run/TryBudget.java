package tangent.run;

import java.util.Optional;
import tangent.contract.Fault;

/** How many more samples of a property may be tried; counted, so that no machine decides it. */
final class TryBudget {

  /** What the smallest failing case may cost: shrinking stops after this many further samples. */
  private static final int SHRINKING_TRIES = 400;

  /** How many of them one counts for that has cost a process. */
  private static final int DEAR_TRY = 40;

  private final boolean brief;
  private int triesAfterFailure;
  private boolean failed;
  private boolean over;

  /**
   * @param brief whether the first failure is the end
   * @param over whether there is nothing to try at all
   */
  TryBudget(boolean brief, boolean over) {
    this.brief = brief;
    this.over = over;
  }

  /** Another sample is worth trying; after a failure, only to shrink it and only so often. */
  boolean takeOne() {
    return !over && (!failed || ++triesAfterFailure <= SHRINKING_TRIES);
  }

  /** Notes how a sample went; a property may survive a final fault by catching it. */
  void tried(Optional<Throwable> failure) {
    failed |= failure.isPresent();
    over |= brief && failure.isPresent();
    if (failure.orElse(null) instanceof Fault fault) {
      over |= fault.isFinal();
      triesAfterFailure += fault.isDear() ? DEAR_TRY - 1 : 0;
    }
  }
}
