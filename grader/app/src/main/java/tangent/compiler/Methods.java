package tangent.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of the top-level types of one source, as they are written. */
record Methods(int unit, CompilationUnitTree tree, SourcePositions positions) {

  private static final int LONGEST = 200;

  List<CompileReply.Method> list() {
    List<CompileReply.Method> methods = new ArrayList<>();
    for (Tree type : tree.getTypeDecls()) {
      if (type instanceof ClassTree written) {
        for (Tree member : written.getMembers()) {
          if (member instanceof MethodTree method) {
            methods.add(describe(written, method));
          }
        }
      }
    }
    return methods;
  }

  private CompileReply.Method describe(ClassTree type, MethodTree method) {
    Tree result = method.getReturnType();
    return new CompileReply.Method(
        unit,
        text(type.getSimpleName()),
        text(method.getName()),
        method.getModifiers().getFlags().stream()
            .map(Object::toString)
            .collect(Collectors.joining(" ")),
        result == null ? "" : text(result),
        method.getParameters().stream()
            .limit(CompileReply.MOST_PARAMETERS)
            .map(parameter -> text(parameter.getType()))
            .toList(),
        line(result == null ? method : result));
  }

  /** The line of the result type, since modifiers and annotations may stand on lines above. */
  private int line(Tree place) {
    long at = positions.getStartPosition(tree, place);
    return at < 0 ? 0 : (int) tree.getLineMap().getLineNumber(at);
  }

  private static String text(Object written) {
    String text = String.valueOf(written);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
