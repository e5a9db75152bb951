package tangent.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Variant;
import tangent.assignment.student.Variants;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.process.PlainLauncher;
import tangent.remote.CallLimits;
import tangent.remote.RemoteSolution;
import tangent.remote.WorkerLauncher;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.worker.Adapter;
import tangent.worker.ModelMain;

/**
 * Every way to make every mistake, in the worker's process and asked over the pipe as a student's
 * code is, loses its task and no other, and is named.
 */
class EveryModelIsNamedTest {

  private static final long KIT_SEED = 42;

  @TempDir static Path folder;

  private static final Solution REFERENCE = new Adapter();
  private static final List<Solution> MODELS = ModelMain.all(REFERENCE);
  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private static RemoteSolution student;
  private static Diagnosis diagnosis;
  private static int chosen;

  @BeforeAll
  static void startTheWorker() {
    student =
        new RemoteSolution(
            worker(Set.of()), substitutes -> Optional.of(worker(substitutes)), CallLimits.USUAL);
    diagnosis = new Diagnosis(REFERENCE, RUNNER, KIT_SEED);
  }

  @AfterAll
  static void stopTheWorker() {
    student.close();
  }

  @Test
  void everyMistakeLosesItsTaskAndNoOtherAndIsNamed() throws Exception {
    Messages messages = new Messages();
    PastedCalls pasted = new PastedCalls(REFERENCE);
    List<String> wrong = new ArrayList<>();
    int model = 0;
    for (Misconception mistake : Misconceptions.of(REFERENCE)) {
      for (int way = 0; way < mistake.ways().size(); way++) {
        Map<Finding, String> named = examined(model++, mistake.task());
        if (!List.copyOf(named.values()).equals(List.of(mistake.id()))) {
          wrong.add(mistake.id() + ", way " + way + ": " + told(named));
        }
        if (way == 0) {
          named.keySet().forEach(finding -> messages.add(mistake, finding));
          named.keySet().forEach(pasted::add);
        }
      }
    }
    messages.write(Path.of("target", "messages.md"));
    assertThat(wrong).isEmpty();
    assertThat(messages.faults()).isEmpty();
    assertThat(pasted.wrong(folder, classPath())).isEmpty();
    assertThat(model).isGreaterThan(300);
  }

  @Test
  void noHonestWayIsCalledAMistake() {
    List<Variant> variants = Variants.of(REFERENCE);
    int first = MODELS.size() - variants.size();
    for (int i = 0; i < variants.size(); i++) {
      Solution solution = variants.get(i).solution();
      Part part =
          solution.part1() != REFERENCE.part1()
              ? Part.PART1
              : solution.part2() != REFERENCE.part2()
                  ? Part.PART2
                  : solution.part4() != REFERENCE.part4() ? Part.PART4 : Part.PART3;
      Task last = part.tasks().get(part.tasks().size() - 1);
      assertThat(examined(first + i, last)).as(variants.get(i).id()).isEmpty();
    }
  }

  /**
   * The tasks that a model loses up to this one, each with the mistake that is named. Tasks later
   * on, which other tests see to, build on this one and are left out.
   */
  private static Map<Finding, String> examined(int model, Task last) {
    choose(model, last.part());
    TaskRun run = new TaskRun(student, RUNNER.samples(KIT_SEED), EveryModelIsNamedTest::renewed);
    return RUNNER.upTo(last).examine(run, task -> {}).stream()
        .filter(finding -> !finding.passed())
        .collect(Collectors.toMap(finding -> finding, finding -> named(finding, run)));
  }

  /** As in a grade: what calls may cost altogether begins anew with each decision. */
  private static Finding renewed(Finding finding) {
    student.renew();
    return finding;
  }

  private static String told(Map<Finding, String> named) {
    return named.entrySet().stream()
        .map(each -> each.getKey().task().id() + " as " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String named(Finding finding, TaskRun run) {
    return run.respondent(finding)
        .flatMap(student -> diagnosis.of(finding, student))
        .map(Misconception::id)
        .orElse("?");
  }

  private static void choose(int model, Part part) {
    chosen = model;
    student.part3().loss(ModelMain.at(model));
    if (part == Part.PART3) {
      student
          .with(Set.of(Substitute.IDLE_BACKWARD))
          .orElseThrow()
          .part3()
          .loss(ModelMain.at(model));
    }
  }

  private static WorkerLauncher worker(Set<Substitute> substitutes) {
    // Half of what a process may hold: one without a limit holds whatever it has not swept up yet;
    // and the compiler and collector of a student's process.
    List<String> flags = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    return () -> {
      List<String> arguments = new ArrayList<>(flags);
      arguments.addAll(List.of("-cp", classPath(), ModelMain.class.getName(), "" + chosen));
      substitutes.forEach(each -> arguments.add(each.name()));
      return new PlainLauncher(folder).start(arguments, List.of());
    };
  }

  /** Surefire starts this JVM with a jar that only names the class path. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
