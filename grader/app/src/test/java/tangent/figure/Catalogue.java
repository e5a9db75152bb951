package tangent.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tangent.contract.Solution;
import tangent.examination.Examiner;
import tangent.examination.Finding;
import tangent.model.Misconception;
import tangent.model.Misconceptions;
import tangent.property.HiddenProperties;
import tangent.report.Diagnosis;
import tangent.report.GradeReport;
import tangent.report.Grading;
import tangent.report.Isolation;
import tangent.report.Kit;
import tangent.report.Submission;
import tangent.task.Task;
import tangent.worker.Adapter;

/** Known misconceptions, judged by the hidden properties, and what is drawn of them. */
public final class Catalogue {

  static final Solution REFERENCE = new Adapter();
  static final Figures FIGURES = new Figures(REFERENCE);

  private static final Examiner EXAMINER = new Examiner(HiddenProperties.CLASSES);
  private static final long SEED = 42;

  /** Enough of a task's mistakes to see every kind of picture, in a time that a build can spare. */
  private static final int SOME = 3;

  private Catalogue() {}

  /** How some misconceptions of each task lose it, by their ids. */
  static Map<String, Finding> findings() {
    Map<Task, List<Misconception>> known =
        Misconceptions.of(REFERENCE).stream().collect(Collectors.groupingBy(Misconception::task));
    return known.values().stream()
        .flatMap(all -> all.stream().limit(SOME))
        .collect(Collectors.toMap(Misconception::id, Catalogue::finding));
  }

  /** How every task ends for a solution. */
  static List<Finding> findings(Solution solution) {
    return EXAMINER.examine(solution, SEED);
  }

  /** A submission with every task lost, each by the first misconception known of it. */
  public static GradeReport everythingWrong() {
    Map<Task, Misconception> first = new EnumMap<>(Task.class);
    Misconceptions.of(REFERENCE).forEach(each -> first.putIfAbsent(each.task(), each));
    Grading grading =
        new Grading(
            new Kit("Tangent", "0.1.0", "0".repeat(64), SEED),
            new Submission("everything-wrong", "0".repeat(64)),
            Isolation.BUBBLEWRAP);
    first.forEach(
        (task, known) -> {
          Finding finding = finding(known);
          grading
              .findings(List.of(finding))
              .misconception(task, new Diagnosis(known.id(), known.title(), known.hint()));
          FIGURES.drawn(finding).ifPresent(figure -> grading.figure(task, figure));
        });
    return grading.report(5_000);
  }

  private static Finding finding(Misconception known) {
    return EXAMINER.only(Set.of(known.task().part())).examine(known.solution(), SEED).stream()
        .filter(finding -> finding.task() == known.task())
        .findFirst()
        .orElseThrow();
  }
}
