package tangent.diagnosis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import tangent.assignment.student.Misconception;

/** Compares, whatever the signs of a misconception throw: that one fits nothing, and is noted. */
final class GuardedComparison implements BiFunction<Evidence, Misconception, Optional<Fit>> {

  private final Map<String, RuntimeException> faults = new TreeMap<>();

  @Override
  public Optional<Fit> apply(Evidence evidence, Misconception known) {
    try {
      return evidence.fit(known);
    } catch (RuntimeException fault) {
      faults.put(known.id(), fault);
      return Optional.empty();
    }
  }

  Map<String, RuntimeException> faults() {
    return faults;
  }
}
