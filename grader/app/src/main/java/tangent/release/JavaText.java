package tangent.release;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources of our own, looked at as text and compared without layout. */
final class JavaText {

  private JavaText() {}

  /** The text without white space. */
  static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The text without comments and white space. */
  static String bare(String text) {
    return dense(text.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", ""));
  }

  /** What stands between the braces of each method, bare. */
  static Set<String> methodBodies(String source) {
    Set<String> bodies = new TreeSet<>();
    try {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, null, nothing -> {}, List.of("-proc:none"), null, List.of(file(source)));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Bodies(unit, positions, source, bodies).scan(unit, null);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bodies;
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static final class Bodies extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String source;
    private final Set<String> bodies;

    Bodies(CompilationUnitTree unit, SourcePositions positions, String source, Set<String> bodies) {
      this.unit = unit;
      this.positions = positions;
      this.source = source;
      this.bodies = bodies;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      BlockTree body = method.getBody();
      if (body != null) {
        int start = (int) positions.getStartPosition(unit, body);
        int end = (int) positions.getEndPosition(unit, body);
        if (start >= 0 && end > start + 2) {
          bodies.add(bare(source.substring(start + 1, end - 1)));
        }
      }
      return super.visitMethod(method, nothing);
    }
  }
}
