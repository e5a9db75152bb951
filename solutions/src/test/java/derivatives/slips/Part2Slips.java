package derivatives.slips;

import static derivatives.slips.Slip.in;

import java.util.List;
import java.util.stream.Stream;

final class Part2Slips {

  private static final String LOSS = "w * w * w * w - 4 * w * w + w";
  private static final String SLOPE = "4 * w * w * w - 8 * w + 1";
  private static final String STEP = "w - learningRate * slope.applyAsDouble(w)";
  private static final String WALK = "weights[i + 1] = step(slope, weights[i], learningRate);";
  private static final String FLAT =
      "boolean flat = Math.abs(slope.applyAsDouble(last)) <= tolerance;";
  private static final String LOST = "if (!Double.isFinite(weight)) {";

  private Part2Slips() {}

  static List<Slip> all() {
    return Stream.of(
            ofLoss(), ofLossDerivative(), ofStep(), ofDescend(), ofOutcome(), ofArguments())
        .flatMap(List::stream)
        .toList();
  }

  private static Slip loss(String what, String wrong) {
    return in("part2.loss", what, LOSS, wrong);
  }

  private static List<Slip> ofLoss() {
    return List.of(
        loss("pow turned round", "Math.pow(4, w) - 4 * Math.pow(2, w) + w"),
        loss("w * 2 for the square", "w * w * w * w - 4 * w * 2 + w").named("loss-times-for-power"),
        loss("no w", "w * w * w * w - 4 * w * w").named("loss-without-w"),
        loss("plus", "w * w * w * w + 4 * w * w + w").named("loss-plus-square"),
        loss("(4w) squared", "w * w * w * w - (4 * w) * (4 * w) + w")
            .named("loss-squares-the-four"),
        loss("cube", "w * w * w - 4 * w * w + w").named("loss-cube"),
        loss("bracket", "w * w * w * w - (4 * w * w + w)").named("loss-bracket"),
        loss("its slope", SLOPE).named("loss-is-its-slope"),
        loss("the loss of the lesson", "(w - 3) * (w - 3)"));
  }

  private static Slip slope(String what, String wrong) {
    return in("part2.lossDerivative", what, SLOPE, wrong);
  }

  private static List<Slip> ofLossDerivative() {
    return List.of(
        slope("8ww", "4 * w * w * w - 8 * w * w + 1"),
        slope("no 1", "4 * w * w * w - 8 * w").named("slope-without-one"),
        slope("keeps w", "4 * w * w * w - 8 * w + w").named("slope-keeps-w"),
        slope("4w", "4 * w * w * w - 4 * w + 1").named("slope-four-w"),
        slope("plus", "4 * w * w * w + 8 * w + 1").named("slope-plus-eight"),
        slope("not divided", "loss(w + 1e-5) - loss(w)").named("slope-not-divided"),
        slope("not divided, both sides", "loss(w + 1e-6) - loss(w - 1e-6)")
            .named("slope-not-divided"),
        slope("half", "(loss(w + 1e-5) - loss(w)) / 2e-5").named("slope-half"),
        slope("double", "(loss(w + 1e-5) - loss(w - 1e-5)) / 1e-5").named("slope-double"),
        slope("turned round", "(loss(w) - loss(w + 1e-5)) / 1e-5").named("slope-turned-round"),
        slope("the loss", "loss(w)").named("slope-is-the-loss"),
        slope("twice", "12 * w * w - 8").named("slope-of-the-slope"),
        slope("large step", "(loss(w + 0.1) - loss(w)) / 0.1").orNamed("slope-with-a-large-step"));
  }

  private static Slip step(String what, String wrong) {
    return in("part2.step", what, STEP, wrong);
  }

  private static List<Slip> ofStep() {
    return List.of(
        step("own lossDerivative", "w - learningRate * lossDerivative(w)")
            .named("step-own-loss-derivative"),
        step("uphill", "w + learningRate * slope.applyAsDouble(w)").named("step-uphill"),
        step("no rate", "w - slope.applyAsDouble(w)").named("step-without-rate"),
        step("rate only", "w - learningRate").named("step-rate-only"),
        step("rate times w", "w - learningRate * w").named("step-without-slope"),
        step("change only", "-learningRate * slope.applyAsDouble(w)").named("step-change-only"),
        step("sign", "w - learningRate * Math.signum(slope.applyAsDouble(w))")
            .named("step-sign-only"),
        step("always left", "w - learningRate * Math.abs(slope.applyAsDouble(w))")
            .named("step-always-left"),
        step("at 0", "w - learningRate * slope.applyAsDouble(0)").named("step-slope-at-zero"),
        step("w itself", "w"),
        step("the slope", "slope.applyAsDouble(w)"),
        step(
            "NaN stays",
            "Double.isNaN(slope.applyAsDouble(w)) ? w : w - learningRate * slope.applyAsDouble(w)"),
        step(
            "infinity stays",
            "Double.isInfinite(slope.applyAsDouble(w)) ? w : w - learningRate * slope.applyAsDouble(w)"),
        step(
            "short steps left out",
            "Math.abs(slope.applyAsDouble(w)) < 1e-12 ? w : w - learningRate * slope.applyAsDouble(w)"),
        step("2w - 6", "w - learningRate * (2 * w - 6)").orNamed("step-never-asked"));
  }

  private static Slip descend(String what, String right, String wrong) {
    return in("part2.descend", what, right, wrong);
  }

  private static List<Slip> ofDescend() {
    return List.of(
        descend(
                "own lossDerivative",
                WALK,
                WALK.replace("step(slope", "step(GradientDescent::lossDerivative"))
            .named("own-loss-derivative-handed-on"),
        descend("from the start", WALK, "weights[i + 1] = step(slope, start, learningRate);")
            .named("descend-always-from-start"),
        descend(
                "slope once",
                WALK,
                "weights[i + 1] = weights[i] - learningRate * slope.applyAsDouble(start);")
            .named("descend-slope-once"),
        descend(
                "uphill",
                WALK,
                "weights[i + 1] = weights[i] + learningRate * slope.applyAsDouble(weights[i]);")
            .named("descend-uphill"),
        descend("no rate", WALK, "weights[i + 1] = weights[i] - slope.applyAsDouble(weights[i]);")
            .named("descend-rate-forgotten"),
        descend("no start", "weights[0] = start;", "")
            .orNamed("descend-start-stays-zero", "descend-from-zero"),
        descend("start stays 0", "return weights;", "weights[0] = 0; return weights;")
            .named("descend-start-stays-zero"),
        descend("one short", "new double[steps + 1]", "new double[steps]"),
        descend(
                "last missing",
                "return weights;",
                "return java.util.Arrays.copyOf(weights, steps);")
            .named("descend-end-missing"),
        descend("last stays 0", "i < steps;", "i < steps - 1;").named("descend-end-stays-zero"),
        descend(
                "changes",
                WALK,
                WALK + " } for (int i = steps; i > 0; i--) { weights[i] -= weights[i - 1];")
            .named("descend-changes"),
        descend(
                "slopes",
                "return weights;",
                "for (int i = 0; i <= steps; i++) { weights[i] = slope.applyAsDouble(weights[i]); } return weights;")
            .named("descend-slopes"),
        descend(
                "stops at infinity",
                WALK,
                WALK + " if (!Double.isFinite(weights[i + 1])) { weights[i + 1] = weights[i]; }")
            .named("descend-stops-at-infinity"),
        descend(
                "throws at infinity",
                WALK,
                WALK
                    + " if (!Double.isFinite(weights[i + 1])) { throw new ArithmeticException(\"diverged\"); }")
            .orNamed("descend-throws-at-infinity"),
        descend(
                "ends early",
                WALK,
                WALK + " if (Math.abs(slope.applyAsDouble(weights[i])) < 1e-3) { break; }")
            .orNamed("descend-ends-early-with-zeros"),
        descend("never moves", WALK, "weights[i + 1] = start;"),
        descend("null", "return weights;", "return null;"));
  }

  private static Slip outcome(String what, String right, String wrong) {
    return in("part2.outcome", what, right, wrong);
  }

  private static List<Slip> ofOutcome() {
    return List.of(
        outcome("the weight", FLAT, "boolean flat = Math.abs(last) <= tolerance;")
            .named("outcome-weight-near-zero"),
        outcome("== NaN", LOST, "if (weight == Double.NaN || Double.isInfinite(weight)) {")
            .named("outcome-infinite-only"),
        outcome("== NaN only", LOST, "if (weight == Double.NaN) {").named("outcome-never-diverged"),
        outcome("NaN only", LOST, "if (Double.isNaN(weight)) {").named("outcome-nan-only"),
        outcome("no size", FLAT, "boolean flat = slope.applyAsDouble(last) <= tolerance;")
            .named("outcome-sign-forgotten"),
        outcome("strictly", FLAT, FLAT.replace("<=", "<")).named("outcome-strictly-less"),
        outcome(
                "NaN is flat",
                FLAT,
                "boolean flat = !(Math.abs(slope.applyAsDouble(last)) > tolerance);")
            .named("outcome-nan-slope-is-flat"),
        outcome("at the start", FLAT, FLAT.replace("(last)", "(weights[0])"))
            .named("outcome-slope-at-start"),
        outcome("own tolerance", FLAT, FLAT.replace("tolerance", "1e-6"))
            .named("outcome-own-tolerance"),
        outcome(
                "the last weight only",
                "for (double weight : weights) {",
                "for (double weight : new double[] {weights[weights.length - 1]}) {")
            .named("outcome-last-weight-only"),
        outcome(
                "turned round",
                "flat ? Outcome.CONVERGED : Outcome.STILL_MOVING",
                "flat ? Outcome.STILL_MOVING : Outcome.CONVERGED")
            .named("outcome-turned-round"),
        outcome("large is infinite", LOST, "if (!(Math.abs(weight) < 1e6)) {")
            .named("outcome-large-is-infinite"),
        outcome("never diverged", LOST, "if (false) {").named("outcome-never-diverged"),
        outcome(
            "the sum",
            "for (double weight : weights) {",
            "double sum = 0; for (double weight : weights) { sum += weight; } for (double weight :"
                + " new double[] {sum}) {"),
        outcome("null", "return flat", "return null == slope || flat == flat ? null : flat"));
  }

  private static List<Slip> ofArguments() {
    return List.of(
        in(
            "part2.arguments",
            "no check",
            "requirePositive(\"learningRate\", learningRate);\n    return",
            "return"),
        in("part2.arguments", "steps", "if (steps < 0) {", "if (false) {"),
        in("part2.arguments", "zero passes", "if (!(number > 0 &&", "if (!(number >= 0 &&"),
        in("part2.arguments", "tolerance last", "requirePositive(\"tolerance\", tolerance);", "")
            .and(
                "double last = weights[weights.length - 1];",
                "requirePositive(\"tolerance\", tolerance); double last = weights[weights.length - 1];"),
        in(
            "part2.arguments",
            "sorts weights",
            "double last = weights[weights.length - 1];",
            "double last = weights[weights.length - 1]; java.util.Arrays.sort(weights);"));
  }
}
