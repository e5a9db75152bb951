package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.process.JavaLauncher;
import tangent.process.ProgramJar;
import tangent.sandbox.inside.Echo;
import tangent.sandbox.inside.Stay;

@NeedsSandbox
class LifeTest {

  /** Until then the kernel has ended a process, however busy the machine is. */
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path workspace;

  @Test
  void aProcessOutlivesTheThreadThatAskedForIt() throws Exception {
    JavaLauncher launcher =
        Sandbox.open(SandboxChoice.BUBBLEWRAP, workspace).launcher(ProcessLimits.WORKER);
    CompletableFuture<Process> asked = new CompletableFuture<>();
    Thread passing = new Thread(() -> asked.complete(start(launcher, Echo.class)));
    passing.start();
    passing.join();

    Process process = asked.get();
    process.getOutputStream().write("still here\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();

    assertThat(process.getInputStream().readAllBytes()).asString().isEqualTo("still here\n");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void nothingIsLeftWhenTheProcessIsDestroyed() throws Exception {
    JavaLauncher launcher =
        Sandbox.open(SandboxChoice.BUBBLEWRAP, workspace).launcher(ProcessLimits.WORKER);
    Process process = start(launcher, Stay.class);
    assertThat(process.inputReader().readLine()).isEqualTo("here");
    List<ProcessHandle> family = family(process.toHandle());
    assertThat(family).hasSizeGreaterThan(1);

    process.destroyForcibly();

    assertEnded(family);
  }

  @Test
  void nothingIsLeftWhenTheGraderIsKilled() throws Exception {
    Process grader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                GraderStandIn.class.getName(),
                workspace.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told = grader.inputReader()) {
      long sandboxed = Long.parseLong(told.readLine());
      List<ProcessHandle> family = family(ProcessHandle.of(sandboxed).orElseThrow());
      assertThat(family).hasSizeGreaterThan(1);

      grader.destroyForcibly();

      assertEnded(family);
    }
  }

  /** The grader of the test above: starts a program, tells its number, and waits to be killed. */
  static final class GraderStandIn {

    private GraderStandIn() {}

    public static void main(String[] arguments) throws Exception {
      Path workspace = Path.of(arguments[0]);
      Sandbox sandbox = Sandbox.open(SandboxChoice.BUBBLEWRAP, workspace);
      Process process = start(workspace, sandbox.launcher(ProcessLimits.WORKER), Stay.class);
      process.inputReader().readLine();
      System.out.println(process.pid());
      process.waitFor();
    }
  }

  private Process start(JavaLauncher launcher, Class<?> program) {
    return start(workspace, launcher, program);
  }

  private static Process start(Path workspace, JavaLauncher launcher, Class<?> program) {
    try {
      Path jar = Files.createTempDirectory(workspace, "program").resolve("program.jar");
      ProgramJar.write(jar, program);
      return launcher.start(List.of("-cp", jar.toString(), program.getName()), List.of(jar));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<ProcessHandle> family(ProcessHandle process) {
    List<ProcessHandle> family = new ArrayList<>(List.of(process));
    process.descendants().forEach(family::add);
    return family;
  }

  private static void assertEnded(List<ProcessHandle> family) throws Exception {
    for (ProcessHandle handle : family) {
      assertThat(handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }
}
