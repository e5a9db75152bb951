package tangent.assignment.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.contract.Solution;
import tangent.report.GradeReport;
import tangent.report.Grading;
import tangent.report.KitInfo;
import tangent.report.NamedMistake;
import tangent.report.SandboxInfo;
import tangent.report.SubmissionInfo;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** Known misconceptions, judged by the hidden properties, and what is drawn of them. */
public final class Catalogue {

  static final Solution REFERENCE = new Adapter();
  static final Figures FIGURES = new Figures(REFERENCE);

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);
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
    return RUNNER.examine(solution, SEED);
  }

  /** A submission with every task lost, each by the first misconception known of it. */
  public static GradeReport everythingWrong() {
    Map<Task, Misconception> first = new EnumMap<>(Task.class);
    Misconceptions.of(REFERENCE).forEach(each -> first.putIfAbsent(each.task(), each));
    Grading grading =
        new Grading(
            new KitInfo("Tangent", "0.1.0", "0".repeat(64), SEED),
            new SubmissionInfo("everything-wrong", "0".repeat(64)),
            SandboxInfo.BUBBLEWRAP);
    first.forEach(
        (task, known) -> {
          Finding finding = finding(known);
          grading
              .findings(List.of(finding))
              .misconception(task, new NamedMistake(known.id(), known.title(), known.hint()));
          FIGURES.drawn(finding).ifPresent(figure -> grading.figure(task, figure));
        });
    return grading.report(5_000);
  }

  private static Finding finding(Misconception known) {
    return RUNNER.only(Set.of(known.task().part())).examine(known.solution(), SEED).stream()
        .filter(finding -> finding.task() == known.task())
        .findFirst()
        .orElseThrow();
  }
}
