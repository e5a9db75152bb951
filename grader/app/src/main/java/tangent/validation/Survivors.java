package tangent.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.Resource;
import tangent.assignment.student.Perturbation;

/** The explanations of what survives the search, {@code survivors.txt} beside this class. */
record Survivors(List<Explanation> explanations) {

  Survivors {
    explanations = List.copyOf(explanations);
  }

  /** As they are checked in. */
  static Survivors known() {
    return of(Resource.text(Survivors.class, "survivors.txt").lines());
  }

  /** A line each; empty ones and those that begin with # say nothing. */
  static Survivors of(Stream<String> lines) {
    return new Survivors(
        lines
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Explanation::of)
            .toList());
  }

  /** The first that covers it. */
  Optional<Explanation> of(Perturbation survivor) {
    return explanations.stream().filter(each -> each.covers(survivor)).findFirst();
  }
}
