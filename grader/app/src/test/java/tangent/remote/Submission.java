package tangent.remote;

import derivatives.part1.NumericalDerivative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import tangent.process.Budget;
import tangent.sandbox.Sandbox;
import tangent.sandbox.SandboxChoice;
import tangent.sandbox.SandboxUnavailableException;

/** A small submission: the reference's classes, some of them replaced by what a test writes. */
final class Submission {

  private final Path workspace;
  private final Path classes;
  private final Path workerJar;

  Submission(Path workspace) {
    try {
      this.workspace = Files.createTempDirectory(workspace, "submission");
      this.classes = Files.createDirectory(this.workspace.resolve("classes"));
      Path jar = workspace.resolve("worker.jar");
      this.workerJar = Files.exists(jar) ? jar : WorkerJar.writeTo(workspace);
      copyReference();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A submission whose {@code NumericalDerivative} has these methods and no other. */
  static Submission part1(Path workspace, String methods) {
    return new Submission(workspace).with("part1", "NumericalDerivative", methods);
  }

  /** The same with a class of a part replaced. */
  Submission with(String part, String type, String members) {
    return withSource(
        type,
        """
        package derivatives.%s;
        import java.util.*;
        import java.util.function.*;
        public final class %s {
        %s
        }
        """
            .formatted(part, type, members));
  }

  /** The same with a source file compiled over it. */
  Submission withSource(String type, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-proc:none", "-d", classes.toString(), "-cp", classes + ":" + workerJar);
    if (!compiler
        .getTask(null, null, null, options, null, List.of(new Source(type, source)))
        .call()) {
      throw new IllegalArgumentException("the test's submission does not compile");
    }
    return this;
  }

  /** The file of a class, to be removed or damaged. */
  Path classFile(String name) {
    return classes.resolve(name.replace('.', '/') + ".class");
  }

  RemoteSolution solution() {
    return solution(CallLimits.USUAL);
  }

  RemoteSolution solution(CallLimits limits) {
    return new RemoteSolution(launcher(), substitutes -> Optional.empty(), limits);
  }

  /** With the limits of every grade, for each call and decision, and this budget for all. */
  RemoteSolution solution(Budget budget) {
    return new RemoteSolution(
        launcher(), substitutes -> Optional.empty(), CallLimits.USUAL, budget);
  }

  WorkerLauncher launcher() {
    return launcher(SandboxChoice.NONE);
  }

  /** Workers that are held to the limits of the kernel, too. */
  RemoteSolution sandboxed() {
    return new RemoteSolution(
        launcher(SandboxChoice.BUBBLEWRAP), substitutes -> Optional.empty(), CallLimits.USUAL);
  }

  private WorkerLauncher launcher(SandboxChoice choice) {
    try {
      return WorkerLauncher.on(
          Sandbox.open(choice, workspace).launcher(tangent.sandbox.ProcessLimits.WORKER),
          workerJar,
          classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SandboxUnavailableException e) {
      throw new IllegalStateException(e);
    }
  }

  private void copyReference() throws IOException, URISyntaxException {
    Path reference =
        Path.of(
            NumericalDerivative.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(reference)) {
      copyReference(reference);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(reference)) {
      copyReference(jar.getPath("/"));
    }
  }

  private void copyReference(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve("derivatives"))) {
      for (Path file : all.toList()) {
        Path copy = classes.resolve(root.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///" + type + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
