package tangent.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler, told to look at nothing but what it is given. */
final class Javac {

  /**
   * {@code -proc:none} alone does not stop plugins; the empty paths do. Java 17 whatever the JDK,
   * so that the same sources compile, or do not, everywhere. Texts are joined as classes always
   * could: code that the JVM makes for it at run time costs each worker a tenth of its start.
   */
  private static final List<String> OPTIONS =
      List.of(
          "--release",
          "17",
          "-proc:none",
          "-implicit:none",
          "-XDstringConcat=inline",
          "-g",
          "-Xlint:none",
          "-Xmaxerrs",
          "10000");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  /**
   * Compiles, and puts everything that goes wrong into the reply.
   *
   * @param turnsTo told the number of each source as the compiler turns to it
   */
  CompileReply compile(CompileRequest request, IntConsumer turnsTo) {
    ErrorCollector findings = new ErrorCollector();
    LastWords words = new LastWords();
    try (StandardJavaFileManager platform =
            compiler.getStandardFileManager(findings, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(platform)) {
      JavacTask task =
          (JavacTask) compiler.getTask(words, files, findings, OPTIONS, null, sources(request));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      Observer observer = new Observer(turnsTo, positions);
      task.addTaskListener(observer);
      boolean good = task.call();
      if (!good && findings.failed().isEmpty()) {
        return crashed(words.error());
      }
      return new CompileReply(
          findings.failed(), findings.problems(), files.classes(), observer.methods(), "");
    } catch (Throwable broken) {
      // Whatever it is, a source made the compiler do it: the answer is about that source.
      return crashed(broken.getClass().getSimpleName());
    }
  }

  private static CompileReply crashed(String how) {
    return new CompileReply(List.of(), List.of(), List.of(), List.of(), how);
  }

  private static List<SourceText> sources(CompileRequest request) {
    List<SourceText> sources = new ArrayList<>();
    for (int i = 0; i < request.units().size(); i++) {
      sources.add(new SourceText(i, request.units().get(i)));
    }
    return sources;
  }
}
