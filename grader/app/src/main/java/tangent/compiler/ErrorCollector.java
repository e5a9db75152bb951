package tangent.compiler;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Collects the compiler's errors: which sources have any, and the first few of each in words. */
final class ErrorCollector implements DiagnosticListener<JavaFileObject> {

  private static final int MOST_PER_UNIT = 10;

  private final SortedSet<Integer> failed = new TreeSet<>();
  private final Map<Integer, Integer> told = new HashMap<>();
  private final Set<CompileReply.Problem> problems = new LinkedHashSet<>();

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return;
    }
    int unit = SourceText.number(diagnostic.getSource());
    int line = (int) Math.max(0, diagnostic.getLineNumber());
    failed.add(unit);
    if (told.getOrDefault(unit, 0) < MOST_PER_UNIT
        && problems.size() < CompileReply.MOST_PROBLEMS) {
      String message = oneLine(diagnostic.getMessage(Locale.ROOT));
      if (problems.add(new CompileReply.Problem(unit, line, message))) {
        told.merge(unit, 1, Integer::sum);
      }
    }
  }

  /** The compiler's message without its line breaks: "cannot find symbol, symbol: …". */
  private static String oneLine(String message) {
    String line =
        message
            .lines()
            .map(part -> part.strip().replaceAll("\\s+", " "))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "))
            .replace(", (", " (");
    return line.length() <= CompileReply.LONGEST_TEXT
        ? line
        : line.substring(0, CompileReply.LONGEST_TEXT);
  }

  List<Integer> failed() {
    return List.copyOf(failed);
  }

  List<CompileReply.Problem> problems() {
    return List.copyOf(problems);
  }
}
