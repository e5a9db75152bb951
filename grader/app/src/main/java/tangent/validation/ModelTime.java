package tangent.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How long it took to grade a model and to find its name: whoever's task is lost waits for it too,
 * when it is compared with the models.
 */
record ModelTime(String id, long nanos) {

  /** What nobody minds. */
  private static final long SHORT = TimeUnit.SECONDS.toNanos(5);

  /** Walks without an end, and the longest arrays, take up to 75 times what half of them do. */
  private static final int TIMES_THE_MEDIAN = 100;

  /** A sentence about the slowest, where it takes far longer than most. */
  static Optional<String> standingOut(List<ModelTime> times) {
    List<ModelTime> sorted =
        times.stream().sorted(Comparator.comparingLong(ModelTime::nanos)).toList();
    ModelTime slowest = sorted.get(sorted.size() - 1);
    long median = sorted.get(sorted.size() / 2).nanos();
    return slowest.nanos() >= SHORT && slowest.nanos() / TIMES_THE_MEDIAN >= median
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "The slowest model, %s, took %.1f s, and half of them %.3f s or less. Whoever loses"
                    + " its task waits for it, too: can it be faster?",
                slowest.id(),
                slowest.nanos() / 1e9,
                median / 1e9))
        : Optional.empty();
  }
}
