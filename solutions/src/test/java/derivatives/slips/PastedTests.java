package derivatives.slips;

import derivatives.scoreboard.Pasted;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tests that are offered to students who made a mistake, compiled as if they had been copied,
 * and run.
 */
final class PastedTests {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, Map<String, byte[]>> wrong = new HashMap<>();
  private final List<String> without = new ArrayList<>();

  /** Those that this submission was offered. */
  void add(Map<String, byte[]> submission, List<Said> said) {
    said.stream()
        .filter(Said::failed)
        .collect(Collectors.groupingBy(Said::task))
        .forEach((task, failed) -> add(submission, task, failed));
  }

  private void add(Map<String, byte[]> submission, String task, List<Said> failed) {
    failed.stream()
        .filter(each -> each.ownTest().isEmpty())
        .map(Said::toString)
        .forEach(without::add);
    String name = "Copied" + sources.size() + "Test";
    List<Pasted.Failure> failures =
        failed.stream()
            .map(each -> new Pasted.Failure(each.test().replaceAll("\\W", ""), each.ownTest()))
            .toList();
    String text = Pasted.text(task, failures, name);
    if (!text.isEmpty()) {
      sources.put("derivatives." + name, text);
      wrong.put("derivatives." + name, submission);
    }
  }

  /** Tests that failed and can't be copied. */
  List<String> without() {
    return without;
  }

  int count() {
    return sources.size();
  }

  /**
   * Those that say something else than they should: no to the mistake, and yes to the reference.
   */
  List<String> misled() throws Exception {
    Map<String, byte[]> compiled = Submission.compileTogether(sources);
    Submission reference = new Submission(compiled);
    List<String> misled = new ArrayList<>();
    for (String name : sources.keySet()) {
      Map<String, byte[]> classes = new HashMap<>(wrong.get(name));
      classes.putAll(compiled);
      for (Method test : tests(new Submission(classes), name)) {
        if (passes(test)) {
          misled.add("passes with the mistake: " + test.getName() + " of\n" + sources.get(name));
        }
      }
      for (Method test : tests(reference, name)) {
        if (!passes(test)) {
          misled.add("fails without a mistake: " + test.getName() + " of\n" + sources.get(name));
        }
      }
    }
    return misled;
  }

  private static List<Method> tests(Submission submission, String name) throws Exception {
    List<Method> tests = new ArrayList<>();
    for (Method method : submission.loadClass(name).getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        tests.add(method);
      }
    }
    return tests;
  }

  private static boolean passes(Method test) throws Exception {
    Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    test.setAccessible(true);
    try {
      test.invoke(constructor.newInstance());
      return true;
    } catch (InvocationTargetException e) {
      return false;
    }
  }
}
