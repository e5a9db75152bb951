package tangent.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.Resource;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileRequest;
import tangent.compiler.CompileRequest.Unit;
import tangent.compiler.RewriteRequest;
import tangent.compiler.RewriteRequest.ClassBytes;
import tangent.process.PackedProgram;
import tangent.process.TrainingLauncher;

/**
 * Has a few sources of the grader's own compiled, right ones and a wrong one, so that the JVM can
 * note what a compiler loads.
 */
final class CompilerTraining implements PackedProgram.Training {

  private static final String SOURCE = "training/Training.java";
  private static final String WRONG = "training/Wrong.java";

  @Override
  public void run(Path jar, List<String> options, Path folder) throws IOException {
    PackedProgram program = new PackedProgram(jar, Optional.empty());
    try (TrainingLauncher launcher = new TrainingLauncher(options, folder)) {
      // Ended by hanging up alone: a compiler that is killed notes nothing.
      CompilerProcess compiler = CompilerProcess.start(launcher, program, CompileLimits.STANDARD);
      CompileReply reply = compiler.ask(new CompileRequest(sources()));
      compiler.ask(new RewriteRequest(made(reply), List.of(), false, true));
      compiler.ask(
          new CompileRequest(
              List.of(new Unit(WRONG, "package training; class Wrong { int x = \"\"; y z; }"))));
    } catch (CompilerFault fault) {
      throw new IOException(fault);
    }
  }

  private static List<Unit> sources() {
    List<Unit> units =
        new ArrayList<>(
            List.of(new Unit(SOURCE, Resource.text(CompilerTraining.class, "Training.txt"))));
    StarterSources.given().forEach((path, text) -> units.add(new Unit(path, text)));
    StarterSources.stubs().forEach((path, text) -> units.add(new Unit(path, text)));
    return units;
  }

  private static List<ClassBytes> made(CompileReply reply) {
    return reply.classes().stream().map(each -> new ClassBytes(each.name(), each.bytes())).toList();
  }
}
