package tangent.grade;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tangent.report.GradeReport;
import tangent.report.NamedMistake;
import tangent.report.TaskReport;

/** Errors carried forward through real classes: what was compiled, rewritten and run. */
class CarriedForwardTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  @RegisterExtension static final WarmGrader GRADER = new WarmGrader();

  @TempDir Path folder;

  /** In each part a lower method is lost, and what stands above is right but for that. */
  @Test
  void rightMethodsAboveAWrongOneKeepTheirPoints() throws Exception {
    new SolutionsCopy(folder)
        // The work is done in a helper, which the methods above call, too.
        .with(
            PART1,
            "    double rise = function.applyAsDouble(x + h) - function.applyAsDouble(x - h);\n"
                + "    double run = 2 * h;\n"
                + "    return rise / run;\n  }",
            "    double slope = slopeAt(function, x, h);\n    return slope;\n  }\n\n"
                + "  private static double slopeAt(DoubleUnaryOperator f, double x, double h) {\n"
                + "    return f.applyAsDouble(x + h) * f.applyAsDouble(x - h);\n  }")
        .with(PART1, "slopes[i] = derivative(", "slopes[i] = slopeAt(")
        .with(PART1, "double before = derivative(", "double before = slopeAt(")
        .with(PART2, "w * w * w * w - 4 * w * w + w;", "w * w * w - 4 * w * w + w;")
        .with(
            PART2,
            "return 4 * w * w * w - 8 * w + 1;",
            "return (loss(w + 1e-5) - loss(w - 1e-5)) / 2e-5;")
        // Not written, and called by a lambda.
        .with(
            PART2,
            "return w - learningRate * slope.applyAsDouble(w);",
            "throw new UnsupportedOperationException(\"TODO part2.step: return the weight\");")
        .with(
            PART2,
            "weights[i + 1] = step(slope, weights[i], learningRate);",
            "java.util.function.DoubleUnaryOperator next = w -> step(slope, w, learningRate);\n"
                + "      weights[i + 1] = next.applyAsDouble(weights[i]);")
        // A method more in Value, which the loss is built with.
        .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,")
        .with(
            VALUE,
            "  public Value negated() {",
            "  Value scaled(double factor) { return times(Value.of(factor)); }\n\n"
                + "  public Value negated() {")
        .with(LOSS, "Value.of(4).times(w.pow(2))", "w.pow(2).scaled(4)")
        .with(PART4, "/ (2 * h)", "/ h");
    GradeReport report = GRADER.grade(folder);
    assertThat(lost(report))
        .containsExactly(
            "part1.derivative", "part2.loss", "part2.step", "part3.forward", "part4.gradient");
    assertThat(carried(report))
        .containsExactly(
            entry("part1.flattest", "part1.derivative"),
            entry("part1.slopes", "part1.derivative"),
            entry("part1.turning", "part1.derivative"),
            entry("part2.descend", "part2.step"),
            entry("part2.lossDerivative", "part2.loss"),
            // The slopes of a minus the wrong way round are right, so gradient is.
            entry("part3.loss", "part3.forward"),
            entry("part4.descend", "part4.gradient"));
  }

  @Test
  void severalMethodsUnderneathAreMadeRightTogether() throws Exception {
    new SolutionsCopy(folder)
        .with(
            PART1,
            "slopes[i] = derivative(function, xs[i], h);",
            "slopes[xs.length - 1 - i] = derivative(function, xs[i], h);")
        // Right, and asks for no step.
        .with(PART2, "return w - learningRate", "return w + learningRate")
        .with(
            PART2,
            "weights[i + 1] = step(slope, weights[i], learningRate);",
            "weights[i + 1] = weights[i] - learningRate * slope.applyAsDouble(weights[i]);")
        .with(VALUE, "operand.grad += value.grad", "operand.grad = value.grad")
        // Read without the method that returns it.
        .with(VALUE, "private double grad;", "double grad;")
        .with(LOSS, "weight.grad();", "weight.grad;")
        .with(
            LOSS,
            "return w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w);",
            "return build(w);\n  }\n\n  private static Value build(Value w) {\n"
                + "    return w.pow(4).minus(Value.of(4).times(w.pow(2))).minus(w);")
        .with(LOSS, "loss(weight).backward();", "build(weight).backward();");
    GradeReport report = GRADER.grade(folder);
    assertThat(lost(report))
        .containsExactly("part1.slopes", "part2.step", "part3.sharedValues", "part3.loss");
    assertThat(carried(report))
        .contains(entry("part1.flattest", "part1.slopes"), entry("part3.gradient", "part3.loss"))
        .doesNotContainKeys("part1.turning", "part2.descend", "part4.descend");
  }

  /** A mistake of its own above each lost method, which is named from calls on a right one. */
  @Test
  void twoMistakesLoseTwoTasks() throws Exception {
    new SolutionsCopy(folder)
        .with(PART1, "return rise / run;", "return -rise / run;")
        .with(
            PART1,
            "slopes[i] = derivative(function, xs[i], h);",
            "slopes[xs.length - 1 - i] = derivative(function, xs[i], h);")
        .with(PART2, "w * w * w * w - 4 * w * w + w;", "w * w * w - 4 * w * w + w;")
        .with(
            PART2,
            "return 4 * w * w * w - 8 * w + 1;",
            "return (loss(w + 1e-5) - loss(w - 1e-5)) / 1e-5;")
        .with(PART2, "return w - learningRate", "return w + learningRate")
        .with(
            PART2, "step(slope, weights[i], learningRate)", "step(slope, weights[0], learningRate)")
        .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,")
        .with(LOSS, ".plus(w);", ";")
        .with(PART4, "/ (2 * h)", "/ h")
        .with(PART4, "-= learningRate", "+= learningRate");
    GradeReport report = GRADER.grade(folder);
    assertThat(lost(report))
        .containsExactly(
            "part1.derivative",
            "part1.slopes",
            "part2.loss",
            "part2.lossDerivative",
            "part2.step",
            "part2.descend",
            "part3.forward",
            "part3.loss",
            "part4.gradient",
            "part4.descend");
    assertThat(names(report))
        .contains(
            entry("part1.slopes", "slopes-reversed"),
            entry("part2.descend", "descend-always-from-start"),
            entry("part3.loss", "value-loss-without-w"),
            entry("part4.descend", "weights-uphill"));
  }

  @Test
  void aGradientByFormulaDoesNotGoByBackward() throws Exception {
    new SolutionsCopy(folder)
        .with(LOSS, "return weight.grad();", "return 4 * w * w * w - 8 * w + 1;");
    GradeReport report = GRADER.grade(folder);
    assertThat(lost(report)).containsExactly("part3.gradient");
    assertThat(names(report))
        .containsExactly(entry("part3.gradient", "value-gradient-without-backward"));
    assertThat(report.tasks().filter(task -> !task.passed()).map(TaskReport::message))
        .allMatch(message -> message.contains("gradient does not go by backward()"));
  }

  /** The slope may be right and the values wrong: it does not go by backward() all the same. */
  @Test
  void aGradientByFormulaIsNotCarried() throws Exception {
    new SolutionsCopy(folder)
        .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,")
        .with(LOSS, "return weight.grad();", "return 4 * w * w * w - 8 * w + 1;");
    GradeReport report = GRADER.grade(folder);
    assertThat(lost(report)).containsExactly("part3.forward", "part3.gradient");
    assertThat(carried(report)).containsExactly(entry("part3.loss", "part3.forward"));
  }

  /** The rules are right: no operation is blamed for the digits that its operands have lost. */
  @Test
  void numbersInFloatsAreNamedInTheGradientsToo() throws Exception {
    new SolutionsCopy(folder)
        .with(VALUE, "private final double data;", "private final float data;")
        .with(VALUE, "this.data = data;", "this.data = (float) data;");
    assertThat(names(GRADER.grade(folder)))
        .containsOnly(
            entry("part3.forward", "numbers-float"),
            entry("part3.localGradients", "float-gradient"));
  }

  private static List<String> lost(GradeReport report) {
    return report.tasks().filter(task -> !task.passed()).map(TaskReport::id).toList();
  }

  private static Map<String, String> carried(GradeReport report) {
    Map<String, String> carried = new TreeMap<>();
    report
        .tasks()
        .forEach(task -> task.carriedFrom().ifPresent(from -> carried.put(task.id(), from)));
    return carried;
  }

  private static Map<String, String> names(GradeReport report) {
    Map<String, String> names = new TreeMap<>();
    report
        .tasks()
        .forEach(
            task ->
                task.misconception()
                    .map(NamedMistake::id)
                    .ifPresent(name -> names.put(task.id(), name)));
    return names;
  }
}
