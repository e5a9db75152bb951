package derivatives.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The methods that the tests call, as they must be declared. */
final class Contract {

  /** A call of each, beside its declaration. */
  private static final Map<String, Method> CALLS = new LinkedHashMap<>();

  private record Method(String className, String declaration) {
    String file() {
      return "src/main/java/" + className.replace('.', '/') + ".java";
    }
  }

  static {
    String part1 = "derivatives.part1.NumericalDerivative";
    add(part1, "double f(double x)", "double a = %s.f(1.0)");
    add(
        part1,
        "double derivative(DoubleUnaryOperator function, double x, double h)",
        "double a = %s.derivative(x -> x, 1.0, 1.0)");
    add(
        part1,
        "double[] slopes(DoubleUnaryOperator function, double[] xs, double h)",
        "double[] a = %s.slopes(x -> x, new double[0], 1.0)");
    add(
        part1,
        "double flattest(DoubleUnaryOperator function, double[] xs, double h)",
        "double a = %s.flattest(x -> x, new double[0], 1.0)");
    add(
        part1,
        "Turning turning(DoubleUnaryOperator function, double x, double reach)",
        "derivatives.part1.Turning a = %s.turning(x -> x, 1.0, 1.0)");
    String part2 = "derivatives.part2.GradientDescent";
    add(part2, "double loss(double w)", "double a = %s.loss(1.0)");
    add(part2, "double lossDerivative(double w)", "double a = %s.lossDerivative(1.0)");
    add(
        part2,
        "double step(DoubleUnaryOperator slope, double w, double learningRate)",
        "double a = %s.step(x -> x, 1.0, 1.0)");
    add(
        part2,
        "double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps)",
        "double[] a = %s.descend(x -> x, 1.0, 1.0, 1)");
    add(
        part2,
        "Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance)",
        "derivatives.part2.Outcome a = %s.outcome(x -> x, new double[0], 1.0)");
    String value = "derivatives.part3.Value";
    add(value, "Value of(double data)", "%1$s a = %1$s.of(1.0)");
    String[] binary = {"plus", "minus", "times", "dividedBy"};
    for (String each : binary) {
      add(
          value,
          "Value " + each + "(Value other)",
          "%1$s a = ((%1$s) null)." + each + "((%1$s) null)");
    }
    for (String each : new String[] {"negated", "exp", "tanh"}) {
      add(value, "Value " + each + "()", "%1$s a = ((%1$s) null)." + each + "()");
    }
    add(value, "Value pow(int exponent)", "%1$s a = ((%1$s) null).pow(1)");
    add(value, "double data()", "double a = ((%s) null).data()");
    add(value, "double grad()", "double a = ((%s) null).grad()");
    add(value, "void backward()", "{ ((%s) null).backward(); }");
    String loss = "derivatives.part3.LossGradient";
    add(loss, "Value loss(Value w)", value + " a = %s.loss((" + value + ") null)");
    add(loss, "double gradient(double w)", "double a = %s.gradient(1.0)");
    String part4 = "derivatives.part4.PartialDerivatives";
    add(
        part4,
        "double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h)",
        "double[] a = %s.gradient((double[] w) -> 1.0, new double[0], 1.0)");
    add(
        part4,
        "double[][] descend(ToDoubleFunction<double[]> loss, double[] start, double learningRate, int"
            + " steps, double h)",
        "double[][] a = %s.descend((double[] w) -> 1.0, new double[0], 1.0, 1, 1.0)");
  }

  private Contract() {}

  private static void add(String className, String declaration, String call) {
    String known =
        className.endsWith(".Value") && !declaration.contains(" of(")
            ? "public "
            : "public static ";
    CALLS.put(String.format(call, className) + ";", new Method(className, known + declaration));
  }

  /** News about the first method that is not declared as the tests call it. */
  static Optional<CompilerNews> broken(Path project, Path classes) throws IOException {
    Path source = classes.resolve("Contract.java");
    List<String> calls = List.copyOf(CALLS.keySet());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < calls.size(); i++) {
      text.append("class Call").append(i).append(" { ").append(calls.get(i)).append(" }\n");
    }
    Files.writeString(source, text);
    return Compilation.compile(List.of(source), classes, classes.toString()).stream()
        .filter(error -> error.line() >= 1 && error.line() <= calls.size())
        .map(error -> news(CALLS.get(calls.get((int) error.line() - 1))))
        .findFirst();
  }

  /** The first file of the assignment that is gone, moved or called otherwise. */
  static Optional<String> missing(Path project) {
    Stream<String> given =
        Stream.of("part1/Turning", "part2/Outcome")
            .map(name -> "src/main/java/derivatives/" + name + ".java");
    return Stream.concat(given, CALLS.values().stream().map(Method::file))
        .filter(file -> Files.notExists(project.resolve(file)))
        .findFirst();
  }

  private static CompilerNews news(Method method) {
    return new CompilerNews(
        method.file(),
        0,
        "The tests call this method, so it must stay as the assignment has it:",
        "",
        method.declaration());
  }
}
