package tangent.assignment.picture;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.picture.Plot.Style;
import tangent.contract.Question;
import tangent.contract.Solution;
import tangent.report.Figure;
import tangent.run.Observation;

/** The values of a given function: the student's beside the right curve. */
record ValuesPicture(Shown shown, DoubleUnaryOperator right) {

  private static final int PLACES = 121;

  static Optional<Figure> of(Shown shown, Solution reference) {
    DoubleUnaryOperator right =
        switch (shown.call().question()) {
          case F -> reference.part1()::f;
          case LOSS2 -> reference.part2()::loss;
          case LOSS_DERIVATIVE -> reference.part2()::lossDerivative;
          case LOSS3 -> reference.part3()::loss;
          case GRADIENT3 -> shown.call().isCode() ? reference.part3()::gradient : x -> Double.NaN;
          default -> x -> Double.NaN;
        };
    return new ValuesPicture(shown, right).figure();
  }

  private Optional<Figure> figure() {
    double x = shown.number(0);
    double yours = (Double) shown.answer();
    if (!Range.drawable(x, yours, right.applyAsDouble(x))
        || Figures.looksAlike(yours, right.applyAsDouble(x))) {
      return Optional.empty();
    }
    Range xs = Range.around(x, 1.5);
    double[] places = xs.places(PLACES);
    double[] heights = Range.values(right, places);
    Range ys =
        Range.of(heights).stretched(Range.of(yours, right.applyAsDouble(x)), 3).padded(0.08, 1);
    Plot plot = new Plot(shown.call().question() == Question.F ? "x" : "w", xs, "", ys);
    plot.with("the right values", Style.LINE, Ink.RIGHT, places, heights);
    double[] others = others(xs);
    plot.with("your answers", Style.CROSSES, Ink.YOURS, others, answers(others));
    plot.with("the call above", Style.RINGS, Ink.YOURS, x, yours);
    return Optional.of(
        new Figure(
            Chart.of(plot),
            "The right curve, and crosses at your answers. At %s it is %s; your answer is %s."
                .formatted(
                    Figures.text(x),
                    Figures.text(right.applyAsDouble(x), yours),
                    Figures.text(yours, right.applyAsDouble(x))),
            "Each cross is an answer of your method. Where do they leave the curve, and by how much?"));
  }

  private double[] others(Range xs) {
    return shown.all().stream()
        .filter(this::isOfThisMethod)
        .mapToDouble(each -> (Double) each.call().arguments().get(0))
        .filter(xs::holds)
        .distinct()
        .limit(60)
        .toArray();
  }

  private boolean isOfThisMethod(Observation each) {
    return each.call().method().equals(shown.call().method())
        && each.answer() instanceof Double answer
        && Range.drawable(answer);
  }

  private double[] answers(double[] places) {
    double[] answers = new double[places.length];
    for (Observation each : shown.all()) {
      for (int i = 0; i < places.length; i++) {
        if (isOfThisMethod(each) && each.call().arguments().get(0).equals(places[i])) {
          answers[i] = (Double) each.answer();
        }
      }
    }
    return answers;
  }
}
