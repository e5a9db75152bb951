package tangent.diagnosis;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.Observation;

/** The calls that students are shown, compiled and made as if they had been pasted into a test. */
final class PastedCalls {

  /** A call as it is printed, and what the reference answered when it was put to it. */
  private record Pasted(String text, Observation right) {}

  /** A pasted formula may round in another order than ours, by a few of the last digits. */
  private static final double ROUNDING = 1e-9;

  private final Solution reference;
  private final Map<String, Map<String, Pasted>> byClass = new LinkedHashMap<>();

  PastedCalls(Solution reference) {
    this.reference = reference;
  }

  void add(Finding finding) {
    String text = finding.counterexample().orElseThrow().call();
    Observation observed =
        finding.observations().stream()
            .filter(each -> each.call().text().equals(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not a call that was made: " + text));
    byClass
        .computeIfAbsent(finding.task().className(), name -> new LinkedHashMap<>())
        .putIfAbsent(
            text, new Pasted(text, observed.call().putTo(reference).within(observed.tolerance())));
  }

  /** Compiles each class of calls into the folder, and tells those that give something else. */
  List<String> wrong(Path folder, String classPath) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Map<String, Pasted>> each : byClass.entrySet()) {
      String name = "Pasted" + each.getKey().substring(each.getKey().lastIndexOf('.') + 1);
      List<Pasted> calls = List.copyOf(each.getValue().values());
      compile(name, source(name, each.getKey(), calls), folder, classPath);
      try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
        Class<?> pasted = loader.loadClass(name);
        for (int i = 0; i < calls.size(); i++) {
          Object answer = answer(pasted.getMethod("call" + i));
          if (!isRight(answer, calls.get(i).right())) {
            wrong.add(calls.get(i).text() + " gave " + answer);
          }
        }
      }
    }
    return wrong;
  }

  private static String source(String name, String tested, List<Pasted> calls) {
    StringBuilder source = new StringBuilder();
    source.append("import derivatives.part3.*;\nimport static ").append(tested).append(".*;\n");
    source.append("public class ").append(name).append(" {\n");
    for (int i = 0; i < calls.size(); i++) {
      source.append("public static Object call").append(i).append("() {\n");
      source.append(returning(calls.get(i).text())).append("}\n");
    }
    return source.append("}\n").toString();
  }

  /** What is pasted, with the value of its last line as the result. */
  private static String returning(String text) {
    int last = text.lastIndexOf('\n') + 1;
    String end = text.endsWith(";") ? "\n" : ";\n";
    return text.substring(0, last) + "return " + text.substring(last) + end;
  }

  private static void compile(String name, String source, Path folder, String classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignored) {
            return source;
          }
        };
    List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath);
    if (!compiler.getTask(errors, null, null, options, null, List.of(file)).call()) {
      throw new AssertionError(errors + "\n" + source);
    }
  }

  private static Object answer(Method call) throws ReflectiveOperationException {
    try {
      return call.invoke(null);
    } catch (java.lang.reflect.InvocationTargetException thrown) {
      return thrown.getCause();
    }
  }

  private static boolean isRight(Object answer, Observation right) {
    if (right.fault() != null) {
      return answer.getClass().getSimpleName().equals(right.fault().exception());
    }
    Object expected =
        right.answer() instanceof double[] readings && answer instanceof Double
            ? readings[readings.length - 1]
            : right.answer();
    return expected != null && Agreement.alike(answer, expected, ROUNDING + right.tolerance());
  }
}
