package derivatives.slips;

import static derivatives.slips.Slip.in;

import java.util.List;
import java.util.stream.Stream;

final class Part4Slips {

  private static final String ABOVE = "double above = loss.applyAsDouble(nudged(weights, i, h));";
  private static final String BELOW = "double below = loss.applyAsDouble(nudged(weights, i, -h));";
  private static final String QUOTIENT = "gradient[i] = (above - below) / (2 * h);";
  private static final String MEASURED = "double[] gradient = gradient(loss, visited[i], h);";
  private static final String MOVED = "visited[i + 1][j] -= learningRate * gradient[j];";
  private static final String NEXT = "visited[i + 1] = visited[i].clone();";

  private Part4Slips() {}

  static List<Slip> all() {
    return Stream.of(ofGradient(), ofDescend(), ofArguments()).flatMap(List::stream).toList();
  }

  private static Slip gradient(String what, String right, String wrong) {
    return in("part4.gradient", what, right, wrong);
  }

  private static List<Slip> ofGradient() {
    return List.of(
        gradient("half", BELOW, "double below = loss.applyAsDouble(weights);")
            .named("gradient-half"),
        gradient("double", QUOTIENT, "gradient[i] = (above - below) / h;").named("gradient-double"),
        gradient("sign", QUOTIENT, "gradient[i] = (below - above) / (2 * h);")
            .named("gradient-sign"),
        gradient("size", QUOTIENT, "gradient[i] = Math.abs(above - below) / (2 * h);")
            .named("gradient-size-only"),
        gradient("not divided", QUOTIENT, "gradient[i] = above - below;")
            .named("gradient-not-divided"),
        gradient("/ 2 * h", QUOTIENT, "gradient[i] = (above - below) / 2 * h;")
            .named("gradient-times-h"),
        gradient("no brackets", QUOTIENT, "gradient[i] = above - below / (2 * h);")
            .named("gradient-brackets"),
        gradient(
                "always the first",
                ABOVE,
                "double above = loss.applyAsDouble(nudged(weights, 0, h));")
            .and(BELOW, "double below = loss.applyAsDouble(nudged(weights, 0, -h));")
            .named("gradient-always-first-nudged"),
        gradient("last missing", "i < weights.length;", "i < weights.length - 1;")
            .named("gradient-last-missing"),
        gradient(
                "all nudged",
                "copy[index] += by;",
                "for (int i = 0; i < copy.length; i++) { copy[i] += by; }")
            .named("gradient-all-nudged"),
        gradient("float", QUOTIENT, "gradient[i] = (float) ((above - below) / (2 * h));"),
        gradient("values", QUOTIENT, "gradient[i] = above;"),
        gradient(
                "too far",
                ABOVE,
                "h = h * 2; double above = loss.applyAsDouble(nudged(weights, i, h));")
            .orNamed("gradient-too-far"));
  }

  private static Slip descend(String what, String right, String wrong) {
    return in("part4.descend", what, right, wrong);
  }

  private static List<Slip> ofDescend() {
    return List.of(
        descend("uphill", MOVED, MOVED.replace("-=", "+=")).named("weights-uphill"),
        descend("no rate", MOVED, "visited[i + 1][j] -= gradient[j];")
            .named("weights-rate-forgotten"),
        descend("h for the rate", MOVED, "visited[i + 1][j] -= h * gradient[j];")
            .named("weights-h-for-rate"),
        descend(
                "one by one",
                MOVED,
                "visited[i + 1][j] -= learningRate * gradient(loss, visited[i + 1], h)[j];")
            .named("weights-one-by-one"),
        descend("gradient once", MEASURED, "double[] gradient = gradient(loss, start, h);")
            .named("weights-gradient-once"),
        descend("from the start", NEXT, "visited[i + 1] = start.clone();")
            .and(MEASURED, "double[] gradient = gradient(loss, start, h);")
            .named("weights-always-from-start"),
        descend("one array", NEXT, "visited[i + 1] = visited[i];").named("weights-one-array"),
        descend("first only", "j < start.length;", "j < 1;").named("weights-first-only"),
        descend(
                "last missing",
                "return visited;",
                "return java.util.Arrays.copyOf(visited, steps);")
            .named("weights-end-missing"),
        descend("rows null", "return visited;", "visited[steps] = null; return visited;"),
        descend("never moves", MOVED, ""),
        descend("float", MOVED, MOVED + " visited[i + 1][j] = (float) visited[i + 1][j];"),
        descend(
            "the rate for h",
            MEASURED,
            "double[] gradient = gradient(loss, visited[i], learningRate);"));
  }

  private static List<Slip> ofArguments() {
    return List.of(
        in(
            "part4.arguments",
            "start handed out",
            "visited[0] = start.clone();",
            "visited[0] = start;"),
        in(
            "part4.arguments",
            "start handed out where it is all",
            "visited[0] = start.clone();",
            "visited[0] = steps == 0 ? start : start.clone();"),
        in(
                "part4.arguments",
                "first row kept",
                "visited[0] = start.clone();",
                "if (first.length != start.length) { first = start.clone(); }\n"
                    + "    System.arraycopy(start, 0, first, 0, first.length);\n    visited[0] = first;")
            .and(
                "private PartialDerivatives() {}",
                "private PartialDerivatives() {}\n  private static double[] first = {};"),
        in(
            "part4.arguments",
            "NaN passes",
            "if (!(number > 0 && Double.isFinite(number))) {",
            "if (number <= 0 || Double.isInfinite(number)) {"),
        in(
                "part4.arguments",
                "rate not checked",
                "requirePositive(\"learningRate\", learningRate);",
                "")
            .orNamed("weights-rate-unchecked"),
        in("part4.arguments", "negative steps", "if (steps < 0) {", "if (false) {"));
  }
}
