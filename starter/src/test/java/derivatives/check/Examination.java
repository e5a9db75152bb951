package derivatives.check;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All answers to all visible tests of a task, whichever of them were chosen to be run.
 *
 * <p>Only a test that fails wants to know them, so the other tests are asked then; each is asked
 * once.
 */
final class Examination {

  private static final Map<Class<?>, Map<String, Sheet>> SHEETS = new ConcurrentHashMap<>();

  private Examination() {}

  /** Keeps what a test, or one try of a property, got. */
  static void keep(Class<?> tests, String name, Sheet sheet) {
    SHEETS
        .computeIfAbsent(tests, t -> new ConcurrentHashMap<>())
        .merge(
            name, sheet, tests.getSimpleName().endsWith("Properties") ? Sheet::and : (a, b) -> b);
  }

  /** What the task is called, by the tag that every class of tests has. */
  static String task(Class<?> tests) {
    Tag tag = sibling(tests, "Test").orElse(tests).getAnnotation(Tag.class);
    return tag == null ? tests.getSimpleName() : tag.value();
  }

  /** The mistake that explains them all, and where to look. */
  static Optional<String> mistake(Class<?> tests) {
    return Diagnosis.of(answers(tests));
  }

  static boolean isWrong(Class<?> tests) {
    return Lost.contains(task(tests)) || answers(tests).stream().anyMatch(a -> !a.isRight());
  }

  /** The first task underneath that is wrong. */
  static Optional<String> wrongUnderneath(Class<?> tests, String test) {
    return underneath(tests, test).filter(Examination::isWrong).map(Examination::task).findFirst();
  }

  /** The first task underneath that never came back. */
  static Optional<String> lostUnderneath(Class<?> tests, String test) {
    return underneath(tests, test).map(Examination::task).filter(Lost::contains).findFirst();
  }

  /** Whether any argument is refused yet, in any test of the task. */
  static boolean isAnythingRefused(Class<?> tests) {
    answers(tests);
    return SHEETS.getOrDefault(tests, Map.of()).values().stream().anyMatch(Sheet::hasRefusal);
  }

  private static Stream<Class<?>> underneath(Class<?> tests, String test) {
    Stream<AnnotatedElement> own =
        Stream.<AnnotatedElement>of(tests.getDeclaredMethods())
            .filter(method -> ((Method) method).getName().equals(test));
    return Stream.concat(own, sibling(tests, "Test").stream())
        .map(element -> element.getAnnotation(BuildsOn.class))
        .filter(Objects::nonNull)
        .flatMap(lower -> Stream.of(lower.value()));
  }

  private static List<Answer> answers(Class<?> tests) {
    List<Answer> answers = new ArrayList<>();
    sibling(tests, "Test").ifPresent(Examination::askTheRest);
    for (String kind : List.of("Test", "Properties")) {
      sibling(tests, kind)
          .map(SHEETS::get)
          .ifPresent(kept -> kept.values().forEach(sheet -> answers.addAll(sheet.answers())));
    }
    return answers;
  }

  /** FTest and FProperties look at the same task. */
  private static Optional<Class<?>> sibling(Class<?> tests, String kind) {
    String name = tests.getName().replaceFirst("(Test|Properties)$", kind);
    if (name.equals(tests.getName())) {
      return Optional.of(tests);
    }
    try {
      return Optional.of(Class.forName(name, false, tests.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static void askTheRest(Class<?> tests) {
    Map<String, Sheet> kept = SHEETS.computeIfAbsent(tests, t -> new ConcurrentHashMap<>());
    Arrays.stream(tests.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .filter(method -> !kept.containsKey(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            method -> kept.put(method.getName(), StudentCode.ask(tests, () -> run(tests, method))));
  }

  private static void run(Class<?> tests, Method method) throws Throwable {
    try {
      Constructor<?> constructor = tests.getDeclaredConstructor();
      constructor.setAccessible(true);
      method.setAccessible(true);
      method.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
