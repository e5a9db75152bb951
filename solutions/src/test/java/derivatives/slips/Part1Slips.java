package derivatives.slips;

import static derivatives.slips.Slip.in;

import java.util.List;
import java.util.stream.Stream;

final class Part1Slips {

  private static final String F = "x * x * x - 6 * x * x + 9 * x + 1";
  private static final String RISE =
      "function.applyAsDouble(x + h) - function.applyAsDouble(x - h)";
  private static final String RUN = "double run = 2 * h;";
  private static final String QUOTIENT = "return rise / run;";
  private static final String MEASURED = "slopes[i] = derivative(function, xs[i], h);";
  private static final String CLOSER = "if (Math.abs(slopes[i]) < Math.abs(slopes[best])) {";
  private static final String BEST = "return xs[best];";

  private Part1Slips() {}

  static List<Slip> all() {
    return Stream.of(ofF(), ofDerivative(), ofSlopes(), ofFlattest(), ofTurning(), ofArguments())
        .flatMap(List::stream)
        .toList();
  }

  private static Slip f(String what, String wrong) {
    return in("part1.f", what, F, wrong);
  }

  private static List<Slip> ofF() {
    return List.of(
        f("6 * x * 2", "x * x * x - 6 * x * 2 + 9 * x + 1").named("f-times-for-power"),
        f("9x taken away", "x * x * x - 6 * x * x - 9 * x + 1").named("f-minus-nine"),
        f("9x forgotten", "x * x * x - 6 * x * x + 1"),
        f("no + 1", "x * x * x - 6 * x * x + 9 * x").named("f-without-one"),
        f("x squared in place of the cube", "x * x - 6 * x * x + 9 * x + 1"),
        f("Math.pow turned round", "Math.pow(3, x) - 6 * Math.pow(2, x) + 9 * x + 1")
            .named("f-pow-swapped"),
        f("^ for a power", "((int) x ^ 3) - 6 * ((int) x ^ 2) + 9 * x + 1").named("f-caret"),
        f("whole numbers", "(int) x * (int) x * (int) x - 6 * (int) x * (int) x + 9 * (int) x + 1")
            .named("f-whole-numbers"),
        f("brackets", "x * x * x - 6 * (x * x + 9 * x + 1)").named("f-brackets"),
        f("its slope", "3 * x * x - 12 * x + 9").named("f-is-its-slope"),
        f("always 5", "5"),
        f("6 squared", "x * x * x - (6 * x) * (6 * x) + 9 * x + 1").named("f-six-inside-square"));
  }

  private static Slip derivative(String what, String right, String wrong) {
    return in("part1.derivative", what, right, wrong);
  }

  private static List<Slip> ofDerivative() {
    return List.of(
        derivative("cut to an int", QUOTIENT, "return (int) (rise / run);"),
        derivative("cast before the division", QUOTIENT, "return (int) rise / run;"),
        derivative("(1 / 2) times", QUOTIENT, "return (1 / 2) * rise / h;").named("half-is-zero"),
        derivative("the formula of f's slope", QUOTIENT, "return 3 * x * x - 12 * x + 9;")
            .orNamed("slope-of-the-lesson", "never-asked"),
        derivative("half", RISE, "function.applyAsDouble(x + h) - function.applyAsDouble(x)")
            .named("half-the-slope"),
        derivative("f measured", RISE, "f(x + h) - f(x - h)").named("own-f-measured"),
        derivative("double", RUN, "double run = h;").named("double-the-slope"),
        derivative("not divided", QUOTIENT, "return rise;").named("rise-without-run"),
        derivative("/ 2 * h", QUOTIENT, "return rise / 2 * h;").named("brackets-around-run"),
        derivative("times h", QUOTIENT, "return rise * h;").named("times-the-run"),
        derivative("divided by 2", QUOTIENT, "return rise / 2;")
            .orNamed("divided-by-two", "rise-without-run"),
        derivative(
                "no brackets",
                QUOTIENT,
                "return function.applyAsDouble(x + h) - function.applyAsDouble(x) / h;")
            .named("brackets-around-rise"),
        derivative(
                "wrong way round",
                RISE,
                "function.applyAsDouble(x - h) - function.applyAsDouble(x + h)")
            .named("slope-sign"),
        derivative("size only", QUOTIENT, "return Math.abs(rise / run);")
            .named("slope-without-sign"),
        derivative("the value", QUOTIENT, "return function.applyAsDouble(x);")
            .named("value-for-slope"),
        derivative("h twice", RISE, "function.applyAsDouble(x + h) - function.applyAsDouble(x + h)")
            .orNamed("step-not-taken"),
        derivative(
                "h added to the value",
                RISE,
                "function.applyAsDouble(x) + h - function.applyAsDouble(x)")
            .orNamed("value-nudged"),
        derivative("own step", RUN, "h = 1e-6; double run = 2 * h;").orNamed("own-step"),
        derivative(
                "twice as far",
                RISE,
                "function.applyAsDouble(x + 2 * h) - function.applyAsDouble(x - 2 * h)")
            .and(RUN, "double run = 4 * h;")
            .orNamed("step-too-far"),
        derivative("at 0", RISE, "function.applyAsDouble(h) - function.applyAsDouble(-h)")
            .named("slope-at-zero"),
        derivative("rounded", QUOTIENT, "return Math.round(rise / run * 100) / 100.0;")
            .named("slope-rounded"),
        derivative("throws", QUOTIENT, "throw new ArithmeticException(\"no\");"),
        derivative("NaN", QUOTIENT, "return 0.0 / 0.0;"));
  }

  private static Slip slopes(String what, String right, String wrong) {
    return in("part1.slopes", what, right, wrong);
  }

  private static List<Slip> ofSlopes() {
    return List.of(
        slopes("values", MEASURED, "slopes[i] = function.applyAsDouble(xs[i]);")
            .named("slopes-are-values"),
        slopes("at i", MEASURED, "slopes[i] = derivative(function, i, h);")
            .named("slopes-at-index"),
        slopes("at the first", MEASURED, "slopes[i] = derivative(function, xs[0], h);")
            .named("slopes-all-at-first"),
        slopes("reversed", MEASURED, "slopes[xs.length - 1 - i] = derivative(function, xs[i], h);")
            .named("slopes-reversed"),
        slopes(
                "first missed",
                "for (int i = 0; i < xs.length; i++) {\n      slopes[i]",
                "for (int i = 1; i < xs.length; i++) {\n      slopes[i]")
            .named("slopes-first-missed"),
        slopes(
                "last missed",
                "for (int i = 0; i < xs.length; i++) {\n      slopes[i]",
                "for (int i = 0; i < xs.length - 1; i++) {\n      slopes[i]")
            .named("slopes-last-missed"),
        slopes("one too long", "new double[xs.length]", "new double[xs.length + 1]")
            .named("slopes-one-long"),
        slopes(
                "added up",
                MEASURED,
                "slopes[i] += derivative(function, xs[i], h) + (i > 0 ? slopes[i - 1] : 0);")
            .named("slopes-added-up"),
        slopes(
                "kept for each array",
                "double[] slopes = new double[xs.length];",
                "if (xs == LATEST[0]) { return LATEST[1].clone(); }\n"
                    + "double[] slopes = new double[xs.length]; LATEST[0] = xs; LATEST[1] = slopes;")
            .and(
                "  private NumericalDerivative() {}",
                "  private static final double[][] LATEST = new double[2][];\n\n"
                    + "  private NumericalDerivative() {}"),
        slopes("in place", "double[] slopes = new double[xs.length];", "double[] slopes = xs;")
            .failing("part1.arguments", "part1.flattest"),
        slopes("null", "return slopes;", "return null;"),
        slopes("cut to int", MEASURED, "slopes[i] = (int) derivative(function, xs[i], h);"));
  }

  private static Slip flattest(String what, String right, String wrong) {
    return in("part1.flattest", what, right, wrong);
  }

  private static List<Slip> ofFlattest() {
    return List.of(
        flattest(
                "from 1 with the best at infinity",
                CLOSER,
                "if (best == 0 || Math.abs(slopes[i]) < Math.abs(slopes[best])) {")
            .named("flattest-first-missed"),
        flattest("best is 0", CLOSER, "if (Math.abs(slopes[i]) < 0) {")
            .named("flattest-best-starts-at-zero"),
        flattest(
                "values",
                CLOSER,
                "if (function.applyAsDouble(xs[i]) < function.applyAsDouble(xs[best])) {")
            .named("flattest-is-lowest-value"),
        flattest(
                "sizes of values",
                CLOSER,
                "if (Math.abs(function.applyAsDouble(xs[i])) < Math.abs(function.applyAsDouble(xs[best]))) {")
            .named("flattest-is-root"),
        flattest(
                "only a slope of exactly 0",
                BEST,
                "for (int i = 0; i < xs.length; i++) { if (slopes[i] == 0) { return xs[i]; } } return xs[0];")
            .orNamed("flattest-exactly-zero"),
        flattest("the index", BEST, "return best;").named("flattest-gives-index"),
        flattest("the slope", BEST, "return slopes[best];").named("flattest-gives-slope"),
        flattest("the size of the slope", BEST, "return Math.abs(slopes[best]);")
            .named("flattest-gives-slope"),
        flattest("lowest", CLOSER, "if (slopes[i] < slopes[best]) {")
            .named("flattest-is-lowest-slope"),
        flattest("steepest", CLOSER, "if (Math.abs(slopes[i]) > Math.abs(slopes[best])) {")
            .named("flattest-is-steepest"),
        flattest("last of equals", CLOSER, "if (Math.abs(slopes[i]) <= Math.abs(slopes[best])) {")
            .named("flattest-last-of-equals"),
        flattest("neighbours", CLOSER, "if (Math.abs(slopes[i]) < Math.abs(slopes[i - 1])) {")
            .named("flattest-compares-neighbours"),
        flattest("nearest to zero", CLOSER, "if (Math.abs(xs[i]) < Math.abs(xs[best])) {")
            .orNamed("flattest-nearest-zero"),
        flattest("the first", BEST, "return xs[0];").orNamed("flattest-best-starts-at-zero"),
        flattest("a formula", CLOSER, "if (Math.abs(2 * xs[i]) < Math.abs(2 * xs[best])) {")
            .orNamed("flattest-nearest-zero"));
  }

  private static Slip turning(String what, String right, String wrong) {
    return in("part1.turning", what, right, wrong);
  }

  private static List<Slip> ofTurning() {
    String minimum = "if (before < 0 && after > 0) {";
    String maximum = "if (before > 0 && after < 0) {";
    return List.of(
        turning("swapped", minimum, "if (before > 0 && after < 0) { //")
            .and(
                "    " + maximum + "\n      return Turning.MAX",
                "    if (before < 0 && after > 0) {\n      return Turning.MAX")
            .named("turning-swapped"),
        turning("no none", "return Turning.NONE;", "return Turning.MAXIMUM;")
            .named("turning-never-none"),
        turning("zero counts", minimum, "if (before <= 0 && after >= 0) {")
            .named("turning-flat-counts"),
        turning(
                "values",
                "double before = derivative(function, x - reach, h);",
                "double before = function.applyAsDouble(x) - function.applyAsDouble(x - reach);")
            .and(
                "double after = derivative(function, x + reach, h);",
                "double after = function.applyAsDouble(x + reach) - function.applyAsDouble(x);")
            .named("turning-compares-values"),
        turning(
                "values as slopes",
                "double before = derivative(function, x - reach, h);",
                "double before = function.applyAsDouble(x - reach);")
            .and(
                "double after = derivative(function, x + reach, h);",
                "double after = function.applyAsDouble(x + reach);"),
        turning("from the middle", "function, x - reach, h", "function, x, h")
            .named("turning-from-the-middle"),
        turning("half", "double h = reach / 100;", "reach = reach / 2; double h = reach / 100;")
            .named("turning-half-the-way"),
        turning("the right only", minimum, "if (after > 0) {").orNamed("turning-right-end-only"),
        turning("growing", minimum, "if (after > before) {").orNamed("turning-growing-slope"),
        turning("zero counts at one end", minimum, "if (before <= 0 && after > 0) {"),
        turning("always none", minimum, "if (false) {").and(maximum, "if (false) {"),
        turning("null", "return Turning.NONE;", "return null;"));
  }

  private static List<Slip> ofArguments() {
    return List.of(
        in("part1.arguments", "no check of h", "    requirePositive(\"h\", h);\n", "")
            .orNamed("step-unchecked"),
        in("part1.arguments", "no check of x", "if (!Double.isFinite(x)) {", "if (false) {")
            .orNamed("point-unchecked"),
        in(
            "part1.arguments",
            "NaN passes",
            "if (!(number > 0 && Double.isFinite(number))) {",
            "if (number <= 0 || Double.isInfinite(number)) {"),
        in(
                "part1.arguments",
                "sorts xs",
                "double[] slopes = slopes(function, xs, h);",
                "java.util.Arrays.sort(xs); double[] slopes = slopes(function, xs, h);")
            .failing("part1.flattest"),
        in("part1.arguments", "no points", "if (xs.length == 0) {", "if (false) {"));
  }
}
