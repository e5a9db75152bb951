package tangent.grade;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.picture.Figures;
import tangent.assignment.student.Misconception;
import tangent.contract.Solution;
import tangent.diagnosis.TestToCopy;
import tangent.report.Grading;
import tangent.report.NamedMistake;
import tangent.report.OwnTest;
import tangent.run.Finding;

/**
 * What helps to understand a lost task. The points stand before any of it is looked for: where the
 * grader itself makes a mistake here, an explanation is missing, the report says so, and the grade
 * is the same.
 */
final class Explanations {

  private final Solution reference;
  private final Figures figures;

  Explanations(Solution reference) {
    this.reference = reference;
    this.figures = new Figures(reference);
  }

  void add(Judgement judged, Grading grading) {
    judged.known().named().forEach((task, known) -> grading.misconception(task, named(known)));
    judged.known().behaviour().forEach(grading::behaviour);
    judged.known().faults().forEach((id, fault) -> grading.note(sentence(id, fault)));
    for (Finding finding : judged.findings()) {
      Task task = finding.task();
      ifPossible("test of " + task.id(), grading, () -> TestToCopy.of(finding, reference))
          .map(file -> new OwnTest(file.className(), file.text()))
          .ifPresent(offered -> grading.ownTest(task, offered));
      ifPossible("picture of " + task.id(), grading, () -> figures.of(finding))
          .ifPresent(figure -> grading.figure(task, figure));
      judged.location(task).ifPresent(place -> grading.location(task, place));
    }
  }

  private static NamedMistake named(Misconception known) {
    return new NamedMistake(known.id(), known.title(), known.hint());
  }

  private static <T> Optional<T> ifPossible(
      String what, Grading grading, Supplier<Optional<T>> explanation) {
    try {
      return explanation.get();
    } catch (RuntimeException fault) {
      grading.note(sentence(what, fault));
      return Optional.empty();
    }
  }

  /** Without the exception's own words, which may hold a student's. */
  private static String sentence(String what, RuntimeException fault) {
    return "An explanation may be missing, because the grader made a mistake (%s: %s). The points are not affected. Please tell whoever maintains the kit."
        .formatted(
            what,
            Stream.concat(
                    Stream.of(fault.getClass().getSimpleName()),
                    Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("tangent."))
                        .limit(1)
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()))
                .collect(Collectors.joining(" at ")));
  }
}
