package derivatives.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method as the assignment declares it: hidden tests call it by just these types, while those
 * here, which are compiled beside the student's code, may get along with others.
 *
 * @param declaration all but {@code public}
 */
public record Declared(String className, String declaration) {

  /** What to do where it is declared in another way. */
  public static final String MUST_STAY =
      "The tests call this method, so it must stay as the assignment has it:";

  /** All that are to be written. */
  public static final List<Declared> ALL =
      Stream.of(
              of(
                  "part1.NumericalDerivative",
                  "static double f(double x)",
                  "static double derivative(DoubleUnaryOperator function, double x, double h)",
                  "static double[] slopes(DoubleUnaryOperator function, double[] xs, double h)",
                  "static double flattest(DoubleUnaryOperator function, double[] xs, double h)",
                  "static Turning turning(DoubleUnaryOperator function, double x, double reach)"),
              of(
                  "part2.GradientDescent",
                  "static double loss(double w)",
                  "static double lossDerivative(double w)",
                  "static double step(DoubleUnaryOperator slope, double w, double learningRate)",
                  "static double[] descend(DoubleUnaryOperator slope, double start, double"
                      + " learningRate, int steps)",
                  "static Outcome outcome(DoubleUnaryOperator slope, double[] weights, double"
                      + " tolerance)"),
              of(
                  "part3.Value",
                  "static Value of(double data)",
                  "Value plus(Value other)",
                  "Value minus(Value other)",
                  "Value times(Value other)",
                  "Value dividedBy(Value other)",
                  "Value negated()",
                  "Value exp()",
                  "Value tanh()",
                  "Value pow(int exponent)",
                  "double data()",
                  "double grad()",
                  "void backward()"),
              of(
                  "part3.LossGradient",
                  "static Value loss(Value w)",
                  "static double gradient(double w)"),
              of(
                  "part4.PartialDerivatives",
                  "static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights,"
                      + " double h)",
                  "static double[][] descend(ToDoubleFunction<double[]> loss, double[] start,"
                      + " double learningRate, int steps, double h)"))
          .flatMap(List::stream)
          .toList();

  private static final Set<String> WALK = Set.of("grad", "backward");

  /** The first of each task that is declared in another way: looked for once. */
  private static final Map<String, Optional<Declared>> OTHERWISE = new ConcurrentHashMap<>();

  private static List<Declared> of(String type, String... declarations) {
    return Stream.of(declarations).map(each -> new Declared("derivatives." + type, each)).toList();
  }

  /**
   * Looks at the methods that a task is about.
   *
   * @throws AssertionError if one is declared in another way
   */
  static void check(String task) {
    OTHERWISE
        .computeIfAbsent(
            task, t -> ALL.stream().filter(each -> each.isOf(t) && !each.stands()).findFirst())
        .ifPresent(
            each -> {
              throw new AssertionError(MUST_STAY + "\n" + each);
            });
  }

  private boolean isOf(String task) {
    if (!className.endsWith(".Value")) {
      return task.startsWith(className.split("[.]")[1] + ".") && task.endsWith("." + name());
    }
    return task.matches("part3[.](?!loss|gradient).*")
        && WALK.contains(name()) != task.equals("part3.forward");
  }

  /** What it is called. */
  private String name() {
    return declaration.replaceFirst("[(].*", "").replaceFirst(".* ", "");
  }

  private boolean stands() {
    try {
      Class<?> type = Class.forName(className, false, Declared.class.getClassLoader());
      // In Java's own words: no names of parameters, no types in angle brackets.
      String words = declaration.replaceAll("<.*?>", "").replaceAll("(\\S+) \\w+(?=[,)])", "$1");
      return Stream.of(type.getMethods()).map(Declared::words).anyMatch(words::equals);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String words(Method method) {
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + method.getReturnType().getSimpleName()
        + " "
        + method.getName()
        + Stream.of(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String toString() {
    return "public " + declaration;
  }
}
