package tangent.assignment.student;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * What a perturbed method makes of a right number. It remembers numbers, so each serves one
 * solution only.
 */
record Effect(String name, Map<String, Double> numbers, DoubleUnaryOperator change) {

  double of(double right) {
    return change.applyAsDouble(right);
  }

  static Effect draw(Draw draw) {
    return switch (draw.count(0, 9)) {
      case 0, 1 -> {
        double by = draw.log(-3, 0.5);
        yield new Effect("factor", Map.of("by", by), right -> right * (1 + by));
      }
      case 2 -> {
        double by = draw.log(-2, 1);
        yield new Effect("offset", Map.of("by", by), right -> right + by);
      }
      case 3 -> new Effect("sign", Map.of(), right -> -right);
      case 4 -> new Effect("zero", Map.of(), right -> 0);
      case 5 -> new Effect("float", Map.of(), right -> (float) right);
      case 6 -> new Effect("int", Map.of(), right -> (int) right);
      case 7 -> {
        int digits = draw.count(1, 6);
        yield new Effect(
            "decimals", Map.of("digits", (double) digits), right -> rounded(right, digits));
      }
      case 8 -> previous();
      default ->
          new Effect(
              "throws",
              Map.of(),
              right -> {
                throw new ArithmeticException("perturbed");
              });
    };
  }

  /** As a string of so many decimals has it. */
  private static double rounded(double right, int digits) {
    double scale = Math.pow(10, digits);
    return Double.isInfinite(right * scale) ? right : Math.rint(right * scale) / scale;
  }

  /** The latest right answer instead of this one. */
  private static Effect previous() {
    double[] latest = {0};
    return new Effect(
        "previous",
        Map.of(),
        right -> {
          double before = latest[0];
          latest[0] = right;
          return before;
        });
  }
}
