package tangent.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tangent.compile.CompileService;
import tangent.intake.Intake;
import tangent.process.Budget;
import tangent.process.ProcessFamily;
import tangent.sandbox.SandboxChoice;

/**
 * The least that a class can cost: its sources compiled by one warm compiler, and as many workers
 * started in the sandbox as grading starts, which are asked nothing.
 */
final class SpeedFloor {

  private SpeedFloor() {}

  /**
   * Prints the processor seconds of this process itself, which are no part of the floor.
   *
   * @param arguments the class, the number of workers
   */
  public static void main(String[] arguments) throws Exception {
    int workers = Integer.parseInt(arguments[1]);
    try (Workspace workspace = Workspace.create();
        Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      List<Path> submissions = all.sorted().toList();
      StudentProcesses isolation =
          new StudentProcesses(SandboxChoice.BUBBLEWRAP, workspace.folder());
      Path classes = workspace.folder().resolve("classes.jar");
      try (CompileService compiler =
          new CompileService(isolation.compilers(), workspace.folder())) {
        for (Path each : submissions) {
          compiler.compile(Intake.of(each), Budget.none()).writeTo(classes);
        }
      }
      for (int i = 0; i < workers; i++) {
        Process worker = isolation.worker(classes).start();
        worker.getInputStream().read();
        ProcessFamily.destroy(worker);
        worker.waitFor();
      }
    }
    long nanos = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    System.out.println("own " + nanos / 1e9);
  }
}
