package tangent.diagnosis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Signs;
import tangent.contract.Solution;
import tangent.run.Call;
import tangent.run.Observation;
import tangent.run.RecordingCaller;

/**
 * Everything that was observed of one failed task.
 *
 * @param sessions calls that were made one after the other, without others in between
 */
record Evidence(List<List<ComparedCall>> sessions) {

  private static final int TELLING_CALLS = 3;

  Evidence {
    sessions = sessions.stream().map(List::copyOf).toList();
  }

  /** How well a misconception explains it; nothing where one call contradicts. */
  Optional<Fit> fit(Misconception known) {
    return fit(known.signs());
  }

  private Optional<Fit> fit(Signs signs) {
    if (signs instanceof Signs.Places places) {
      return isShownByEach(places.shown())
          ? Optional.of(new Fit(Fit.Kind.PLACES, 0))
          : Optional.empty();
    }
    if (signs instanceof Signs.Pattern pattern) {
      return isShown(pattern)
          ? Optional.of(new Fit(asksNothing() ? Fit.Kind.ANSWERS_AND_PLACES : Fit.Kind.ANSWERS, 0))
          : Optional.empty();
    }
    if (signs instanceof Signs.WrongCalls wrong) {
      return isShownByEachWrong(wrong.shown())
          ? Optional.of(new Fit(Fit.Kind.ANSWERS, 0))
          : Optional.empty();
    }
    if (signs instanceof Signs.Otherwise otherwise) {
      return fit(otherwise.signs());
    }
    boolean placesCount = signs instanceof Signs.AnswersAndPlaces;
    Signs.Ways ways =
        signs instanceof Signs.AnswersAndPlaces both ? both.ways() : ((Signs.Answers) signs).ways();
    @Nullable Fit best = null;
    for (Solution model : ways.behind(observed()).toList()) {
      Optional<Fit> fit = fit(model, placesCount);
      if (fit.isPresent() && (best == null || fit.get().isBetterThan(best))) {
        best = fit.get();
      }
      if (best != null && best.isPerfect()) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The same without the other operations that are wrong by themselves; nothing without any. */
  Optional<Evidence> about(Call shown) {
    SoundOperations others = SoundOperations.shownBy(cases().toList()).besides(shown);
    return others.unsound().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Evidence(
                sessions.stream()
                    .map(
                        session ->
                            session.stream()
                                .filter(each -> others.areAllOf(each.observed().call()))
                                .toList())
                    .toList()));
  }

  /**
   * The same for two students who answered the last session's calls alike: those are the same for
   * everybody, unless a call before them ended the task for good.
   */
  String behaviour() {
    return Behaviour.of(sessions.get(sessions.size() - 1));
  }

  /** Whether there is no function that could be asked anywhere. */
  private boolean asksNothing() {
    return observed().stream().allMatch(each -> each.evaluations().isEmpty());
  }

  private List<Observation> observed() {
    return cases().map(ComparedCall::observed).toList();
  }

  private Stream<ComparedCall> cases() {
    return sessions.stream().flatMap(List::stream);
  }

  private Optional<Fit> fit(Solution model, boolean placesCount) {
    Comparison comparison = new Comparison(placesCount);
    for (List<ComparedCall> session : sessions) {
      RecordingCaller respondent = new RecordingCaller(model);
      for (ComparedCall each : session) {
        comparison.add(each, respondent.answer(each.observed().call()));
        if (comparison.isContradicted()) {
          return Optional.empty();
        }
      }
    }
    return isEnough(comparison.telling) || comparison.ended
        ? Optional.of(comparison.fit())
        : Optional.empty();
  }

  /** Whether every call shows it, and enough of them would not if they were right. */
  private boolean isShownByEach(Predicate<Observation> shown) {
    return observed().stream().allMatch(shown)
        && isEnough(textsOf(each -> !shown.test(each.right())));
  }

  /** Whether every wrong call shows it, and there are enough of them. */
  private boolean isShownByEachWrong(BiPredicate<Observation, Observation> shown) {
    return cases()
            .filter(each -> each.isWrong(each.observed()))
            .allMatch(each -> shown.test(each.observed(), each.right()))
        && isEnough(textsOf(each -> each.isWrong(each.observed())));
  }

  /** Whether all calls together show it, and enough of them are wrong if they must be. */
  private boolean isShown(Signs.Pattern pattern) {
    return (pattern.suffices() || isEnough(textsOf(each -> each.isWrong(each.observed()))))
        && pattern.shown().test(observed());
  }

  private Set<String> textsOf(Predicate<ComparedCall> telling) {
    return cases().filter(telling).map(ComparedCall::text).collect(Collectors.toSet());
  }

  private boolean isEnough(Set<String> telling) {
    long different = cases().map(ComparedCall::text).distinct().count();
    return telling.size() >= Math.min(TELLING_CALLS, Math.max(1, different));
  }

  /** A model's answers beside the student's, call by call. */
  private static final class Comparison {
    private final boolean placesCount;
    private final Set<String> telling = new HashSet<>();
    private boolean samePlaces = true;
    private boolean ended;
    private double misfit;

    Comparison(boolean placesCount) {
      this.placesCount = placesCount;
    }

    void add(ComparedCall each, Observation modelled) {
      double distance = each.distance(modelled);
      misfit += distance <= 1 ? distance : Double.POSITIVE_INFINITY;
      samePlaces = samePlaces && distance <= 1 && Agreement.ofPlaces(each.observed(), modelled);
      if (each.isWrong(modelled) || placesCount && !Agreement.ofPlaces(modelled, each.right())) {
        telling.add(each.text());
        ended |= each.isFinal();
      }
    }

    boolean isContradicted() {
      return Double.isInfinite(misfit) || placesCount && !samePlaces;
    }

    Fit fit() {
      return new Fit(samePlaces ? Fit.Kind.ANSWERS_AND_PLACES : Fit.Kind.ANSWERS, misfit);
    }
  }
}
