package tangent.replay;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tangent.contract.Question;
import tangent.replay.Page.Look;
import tangent.run.Digits;
import tangent.run.Notation;
import tangent.run.Observation;

/** Where the function of a call was asked, in order, and what it answered. */
record Evaluations(Observation call) {

  /** Enough to see a pattern; a walk of a thousand steps asks a thousand times. */
  private static final int MOST_EVALUATIONS = 8;

  void writeTo(Page page, boolean whole) {
    List<double[]> points = call.evaluations();
    if (points.isEmpty()) {
      return;
    }
    int shown = whole ? points.size() : Math.min(points.size(), MOST_EVALUATIONS);
    page.blank();
    page.line("%-30s  %s".formatted("the function was asked at", "it answered"), Look.FAINT);
    for (double[] point : points.subList(0, shown)) {
      page.line("%-30s  %s".formatted(place(point), value(point)), Look.PLAIN);
    }
    if (shown < points.size()) {
      page.line("… and " + (points.size() - shown) + " more times", Look.FAINT);
    }
  }

  private String place(double[] point) {
    String place = point.length == 1 ? Notation.number(point[0]) : Notation.answer(point);
    List<Object> arguments = call.call().arguments();
    return call.call().question() == Question.DERIVATIVE
        ? "%-16s".formatted(place)
            + offset(point[0], (double) arguments.get(1), (double) arguments.get(2))
        : place;
  }

  /** How far from x a slope was measured, in steps: the pattern that a mistake shows. */
  private static String offset(double point, double x, double h) {
    double steps = Digits.rounded((point - x) / h, Digits.FEW);
    if (!Double.isFinite(steps)) {
      return "";
    }
    if (steps == 0) {
      return "= x";
    }
    String size = Math.abs(steps) == 1 ? "" : Notation.number(Math.abs(steps)) + " ";
    return "= x " + (steps > 0 ? "+ " : "- ") + size + "h";
  }

  private String value(double[] point) {
    Object function = call.call().arguments().get(0);
    if (function instanceof DoubleUnaryOperator ofOne) {
      return Notation.number(ofOne.applyAsDouble(point[0]));
    }
    return function instanceof ToDoubleFunction<?>
        ? Notation.number(loss(function).applyAsDouble(point.clone()))
        : "";
  }

  @SuppressWarnings("unchecked") // the only functions of many numbers in the contract
  private static ToDoubleFunction<double[]> loss(Object function) {
    return (ToDoubleFunction<double[]>) function;
  }
}
