package tangent.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tangent.contract.Fault;

/**
 * The calls of a property so far, and what it has against them: cases of one or more calls, one or
 * more of which make a try.
 */
final class Notebook {

  private final List<Observation> observations = new ArrayList<>();
  private final ReturnedArrays returned = new ReturnedArrays();

  /** The functions that forgotten calls were about, by identity. */
  private final Set<Object> forgotten = Collections.newSetFromMap(new IdentityHashMap<>());

  private int tryStart;
  private int caseStart;
  private long numbers;

  void clear() {
    observations.clear();
    returned.forget();
    forgotten.clear();
    numbers = 0;
    beginTry();
  }

  void beginTry() {
    tryStart = observations.size();
    beginCase();
  }

  void beginCase() {
    caseStart = observations.size();
  }

  void answered(Call call, Object answer, EvaluationRecorder recorder) {
    add(Observation.answered(call, answer, recorder, returned));
  }

  void faulted(Call call, Fault fault, EvaluationRecorder recorder) {
    add(Observation.faulted(call, fault, recorder));
  }

  void recall(Observation observed) {
    add(observed.objected(null));
  }

  /**
   * Where the function of the latest call was evaluated, by all calls about it; nothing where one
   * of them is forgotten.
   */
  Optional<List<double[]>> evaluationsSoFar() {
    Object function = function(latest());
    return forgotten.contains(function)
        ? Optional.empty()
        : Optional.of(
            observations.stream()
                .filter(each -> function(each) == function)
                .flatMap(each -> each.evaluations().stream())
                .toList());
  }

  /** What a call is about: its first argument. */
  private static Object function(Observation observed) {
    return observed.call().arguments().get(0);
  }

  Observation latest() {
    return observations.get(observations.size() - 1);
  }

  void replaceLatest(Observation known) {
    observations.set(observations.size() - 1, known);
  }

  /** Takes the latest call out, and all that was known of returned arrays. */
  void disregardLatest() {
    returned.forget();
    numbers -= observations.remove(observations.size() - 1).numbers();
    tryStart = Math.min(tryStart, observations.size());
    caseStart = Math.min(caseStart, observations.size());
  }

  /** Notes what a property has against the calls of the case under way. */
  void object(Throwable objection) {
    observations
        .subList(caseStart, observations.size())
        .replaceAll(each -> each.objection() == null ? each.objected(objection) : each);
  }

  /** A property may have looked for something wrong in this try, and then have forgiven it. */
  void forgiveTry() {
    observations.subList(tryStart, observations.size()).replaceAll(each -> each.objected(null));
  }

  List<Observation> observations() {
    return observations;
  }

  private void add(Observation observed) {
    observations.add(observed);
    numbers += observed.numbers();
    if (numbers > Observation.MOST_NUMBERS) {
      forgetSome();
    }
  }

  /**
   * Of the cases before this one, first what nothing was wrong with, then all but the latest that
   * something was wrong with.
   */
  private void forgetSome() {
    returned.forget();
    forget(each -> each.objection() == null);
    if (numbers > Observation.MOST_NUMBERS && caseStart > 0) {
      Throwable latest = observations.get(caseStart - 1).objection();
      forget(each -> each.objection() != latest);
    }
  }

  private void forget(Predicate<Observation> which) {
    tryStart -= (int) observations.subList(0, tryStart).stream().filter(which).count();
    List<Observation> earlier = observations.subList(0, caseStart);
    earlier.stream().filter(which).forEach(each -> forgotten.add(function(each)));
    earlier.removeIf(which);
    caseStart = earlier.size();
    numbers = observations.stream().mapToLong(Observation::numbers).sum();
  }
}
