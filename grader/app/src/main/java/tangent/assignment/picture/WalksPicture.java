package tangent.assignment.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.picture.Plot.Style;
import tangent.report.Figure;

/** One weight on its way downhill. */
record WalksPicture(DoubleUnaryOperator slope, Landscape land) {

  /** A walk is drawn up to here; further on steps lie on top of each other. */
  private static final int MOST = 30;

  /** Two weights are one place in a picture if they are no further apart than this share of it. */
  private static final double SAME = 1e-6;

  /** One step, and the right one. */
  static Optional<Figure> ofStep(Shown shown) {
    double from = shown.number(1);
    double yours = (Double) shown.answer();
    double right = (Double) shown.right();
    if (Figures.looksAlike(yours, right)) {
      return Optional.empty();
    }
    return on(shown.function(), from, yours, right).map(walks -> walks.step(from, yours, right));
  }

  private Figure step(double from, double yours, double right) {
    Plot plot = plot();
    way(plot, "the right step", Ink.RIGHT, from, right, yours);
    way(plot, "your step", Ink.YOURS, from, yours, right);
    plot.with("w, where the step starts", Style.DOTS, Ink.TEXT, from, land.at(from));
    return new Figure(
        Chart.of(plot),
        "A step over the loss from w = %s, where the slope is %s. The right step lands at %s, yours at %s."
            .formatted(
                Figures.text(from),
                Figures.text(slope.applyAsDouble(from)),
                Figures.text(right, yours),
                Figures.text(yours, right)),
        "The curve is the loss that has the given slope. " + downhill(from));
  }

  private String downhill(double from) {
    double there = slope.applyAsDouble(from);
    return there > 0
        ? "It rises at w, so downhill is to the left."
        : there < 0 ? "It falls at w, so downhill is to the right." : "It is flat at w.";
  }

  /** A whole walk, and the right one; the first step that goes wrong is marked. */
  static Optional<Figure> of(Shown shown) {
    double[] yours = beginning((double[]) shown.answer());
    double[] right = beginning((double[]) shown.right());
    if (yours.length == 0 || right.length == 0) {
      return Optional.empty();
    }
    double rate = shown.number(2);
    int wrong = firstWrong(shown, yours, right[0], rate);
    if (wrong < 0) {
      // Each step is right: there are too few or too many of them, which words say best.
      return Optional.empty();
    }
    double[] mine = Arrays.copyOf(yours, wrong + 1);
    double target =
        wrong == 0
            ? right[0]
            : mine[wrong - 1] - rate * shown.function().applyAsDouble(mine[wrong - 1]);
    double[] all = Arrays.copyOf(mine, mine.length + 1);
    all[mine.length] = target;
    return on(shown.function(), all).map(walks -> walks.walk(mine, target));
  }

  private static double[] beginning(double[] walk) {
    return Arrays.copyOf(walk, Math.min(walk.length, MOST));
  }

  private static int firstWrong(Shown shown, double[] yours, double start, double rate) {
    double size = Math.max(1, Math.abs(start));
    for (int i = 0; i < yours.length; i++) {
      double right =
          i == 0 ? start : yours[i - 1] - rate * shown.function().applyAsDouble(yours[i - 1]);
      size = Math.max(size, Math.abs(right));
      if (!(Math.abs(yours[i] - right) <= SAME * size)) {
        return i;
      }
    }
    return -1;
  }

  private Figure walk(double[] yours, double target) {
    int wrong = yours.length - 1;
    Plot plot = plot();
    if (wrong > 0) {
      double[] good = Arrays.copyOf(yours, wrong);
      plot.with(
          wrong == 1 ? "the start" : "your walk, right so far",
          Style.ARROWS,
          Ink.TEXT,
          good,
          land.at(good));
      way(
          plot,
          "where step %d should go".formatted(wrong),
          Ink.RIGHT,
          yours[wrong - 1],
          target,
          yours[wrong]);
      way(
          plot,
          "where your step %d goes".formatted(wrong),
          Ink.YOURS,
          yours[wrong - 1],
          yours[wrong],
          target);
    } else {
      plot.with("the start", Style.RINGS, Ink.RIGHT, target, land.at(target));
      plot.with("your first weight", Style.CROSSES, Ink.YOURS, yours[0], land.at(yours[0]));
    }
    return new Figure(
        Chart.of(plot),
        wrong > 0
            ? "A walk over the loss. Entry %d, %s, is the first that goes wrong: from entry %d, %s, the step should lead to %s."
                .formatted(
                    wrong,
                    Figures.text(yours[wrong], target),
                    wrong - 1,
                    Figures.text(yours[wrong - 1]),
                    Figures.text(target, yours[wrong]))
            : "A walk over the loss. Its first weight should be the start, %s, but is %s."
                .formatted(Figures.text(target, yours[0]), Figures.text(yours[0], target)),
        "The curve is the loss that has the given slope. The step goes wrong where the lines part.");
  }

  /**
   * A step from one place on the curve to another.
   *
   * @param other where the other way leads
   */
  private void way(Plot plot, String name, Ink ink, double from, double to, double other) {
    double[] xs = {from, to};
    boolean right = ink == Ink.RIGHT;
    plot.with(
        name + ", to " + Figures.text(to, other),
        right ? Style.LINE : Style.DASHES,
        ink,
        xs,
        land.at(xs));
    plot.with("", right ? Style.RINGS : Style.CROSSES, ink, to, land.at(to));
  }

  private Plot plot() {
    Range height = Range.of(land.heights()).padded(0.12, 1e-3);
    return new Plot("w", land.weights(), "loss", height)
        .with("the loss", Style.GROUND, Ink.CURVE, land.places(), land.heights());
  }

  private static Optional<WalksPicture> on(DoubleUnaryOperator slope, double... weights) {
    if (!Range.drawable(weights)) {
      return Optional.empty();
    }
    Range range = Range.of(weights);
    range = range.padded(0.25, Math.min(1, 4 * range.length()));
    return Landscape.over(range.padded(0, 1e-3), slope).map(land -> new WalksPicture(slope, land));
  }
}
