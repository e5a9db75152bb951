package derivatives.lesson;

import derivatives.part2.GradientDescent;
import java.awt.Color;
import java.util.Arrays;

/** The student's own walks over their own loss, from both sides. */
final class YourWalk implements Section {

  private static final int STEPS = 100;
  private static final double LEARNING_RATE = 0.01;

  @Override
  public String title() {
    return "Part 2: your loss, and your two walks over it";
  }

  @Override
  public void tell(Page page) {
    Plot plot = new Plot("Your walks down your loss, 100 steps each", "w", "loss");
    plot.window(-2.4, 2.4, -7, 9);
    Answer.of(() -> GradientDescent.loss(1));
    plot.curve("your loss", Plot.BLUE, GradientDescent::loss);
    walk(page, plot, 2, "your walk from 2", Plot.ORANGE);
    walk(page, plot, -2, "your walk from -2", Plot.PURPLE);
    page.picture("your-walk", plot);
  }

  private static void walk(Page page, Plot plot, double start, String name, Color colour) {
    double[] weights =
        Answer.of(
            () ->
                GradientDescent.descend(
                    GradientDescent::lossDerivative, start, LEARNING_RATE, STEPS));
    double[] seen = Arrays.stream(weights).filter(w -> Math.abs(w) < 2.4).toArray();
    if (seen.length == 0) {
      page.say("  The walk from " + start + " is nowhere in the picture.");
      return;
    }
    double last = weights[weights.length - 1];
    page.row(
        "  from %4.1f you end at w = %9.6f, where the loss is %9.6f",
        start, last, GradientDescent.loss(last));
    plot.trail(name, colour, seen, Arrays.stream(seen).map(GradientDescent::loss).toArray());
  }
}
