package tangent.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tangent.assignment.Status;
import tangent.compile.StarterSources;
import tangent.grade.Grader;
import tangent.grade.Kit;
import tangent.grade.StudentProcesses;
import tangent.intake.UnusableSubmission;
import tangent.report.GradeReport;
import tangent.sandbox.SandboxChoice;
import tangent.sandbox.SandboxUnavailableException;

/**
 * Whether everything that students are to write is still to be written: graded as one of theirs.
 */
final class Stubs {

  private Stubs() {}

  /**
   * @param folder the edition
   * @param workspace a folder of ours, not inside the edition
   */
  static void check(Path folder, Path workspace) throws IOException, NotReleasable {
    sameAsInGrader(folder);
    List<String> written = written(folder, workspace);
    if (!written.isEmpty()) {
      throw new NotReleasable("These tasks should be left to students, each a TODO:", written);
    }
  }

  /** The tasks that are not left to students, a line each. */
  static List<String> written(Path folder, Path workspace) throws IOException {
    return grade(folder, workspace)
        .tasks()
        .filter(task -> task.status() != Status.NOT_ATTEMPTED)
        .map(task -> task.id() + ": " + task.status().id() + ". " + task.message())
        .toList();
  }

  /** A grader that was built from another starter would compile against the wrong given types. */
  private static void sameAsInGrader(Path folder) throws IOException, NotReleasable {
    Map<String, String> known = new TreeMap<>(StarterSources.stubs());
    known.putAll(StarterSources.given());
    for (Map.Entry<String, String> file : known.entrySet()) {
      Path path = folder.resolve("src/main/java").resolve(file.getKey());
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
        throw new NotReleasable(
            "This grader was built from another "
                + file.getKey()
                + " than the one in starter. Build it anew with mvn package.");
      }
    }
  }

  /** Without a sandbox: this is code of our own, on any machine. */
  private static GradeReport grade(Path folder, Path workspace) throws IOException {
    try (Grader grader =
        new Grader(new StudentProcesses(SandboxChoice.NONE, workspace), Kit.DEFAULT_SEED)) {
      return grader.grade(folder, task -> {});
    } catch (UnusableSubmission | SandboxUnavailableException e) {
      throw new IllegalStateException(e);
    }
  }
}
