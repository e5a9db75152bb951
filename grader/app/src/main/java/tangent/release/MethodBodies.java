package tangent.release;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What stands between the braces of each method of some sources, {@linkplain JavaText#bare bare},
 * with the path of a source that holds it. The sources are our own, so the compiler reads them
 * right here.
 */
final class MethodBodies extends TreeScanner<Void, CompilationUnitTree> {

  private final Map<String, String> found = new HashMap<>();
  private final SourcePositions positions;

  private MethodBodies(SourcePositions positions) {
    this.positions = positions;
  }

  /**
   * @param sources by path
   */
  static Map<String, String> of(Map<String, String> sources) {
    List<Source> files =
        sources.entrySet().stream()
            .map(file -> new Source(file.getKey(), file.getValue()))
            .toList();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, nothing -> {}, List.of("-proc:none"), null, files);
    MethodBodies bodies = new MethodBodies(Trees.instance(task).getSourcePositions());
    try {
      task.parse().forEach(unit -> bodies.scan(unit, unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bodies.found;
  }

  @Override
  public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
    BlockTree body = method.getBody();
    if (body != null) {
      int start = (int) positions.getStartPosition(unit, body);
      int end = (int) positions.getEndPosition(unit, body);
      String path = unit.getSourceFile().getName().replaceFirst("^/", "");
      found.putIfAbsent(JavaText.bare(text(unit).substring(start + 1, end - 1)), path);
    }
    return super.visitMethod(method, unit);
  }

  /** The compiler wraps our files, so the text is asked of what it shows. */
  private static String text(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
