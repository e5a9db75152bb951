package derivatives.lesson;

import derivatives.part3.Value;
import java.util.List;

/** Trains a small net with the student's own {@code Value}, and draws the boundary it learnt. */
final class Training implements Section {

  private static final int EPOCHS = 200;
  private static final int TOLD = 20;
  private static final double LEARNING_RATE = 0.5;

  /** The picture asks the net at so many places along each side. */
  private static final int CELLS = 60;

  private static final double EDGE = 2;

  private final List<Dot> dots = Dot.moons();
  private final Net net = new Net();

  @Override
  public String title() {
    return "Your own machine learns";
  }

  @Override
  public void tell(Page page) {
    page.say("Sixty points of two kinds, a net with 33 weights, and nothing but your Value.");
    page.gap();
    Answer.of(
        () -> {
          Checks.allPass();
          return train(page);
        });
    page.gap();
    page.say("That is all that training is: backward(), and a step against the gradient.");
    page.picture("your-net", picture());
  }

  private Value train(Page page) {
    Value loss = null;
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      List<Value> leaves = net.leaves();
      loss = Net.loss(leaves, dots);
      if (epoch % TOLD == 0) {
        page.row(
            "  epoch %3d  loss %.4f  right %2d of %d", epoch, loss.data(), right(), dots.size());
      }
      loss.backward();
      net.step(leaves, LEARNING_RATE);
    }
    return loss;
  }

  private long right() {
    List<Value> leaves = net.leaves();
    return dots.stream()
        .filter(dot -> Net.output(leaves, dot.x(), dot.y()).data() * dot.kind() > 0)
        .count();
  }

  private Plot picture() {
    Plot plot = new Plot(900, 900, "What your machine has learnt", "x", "y");
    plot.window(-EDGE, EDGE, -EDGE, EDGE);
    List<Value> leaves = net.leaves();
    boolean[][] first = new boolean[CELLS][CELLS];
    for (int i = 0; i < CELLS; i++) {
      for (int j = 0; j < CELLS; j++) {
        first[i][j] = Net.output(leaves, place(i), place(j)).data() > 0;
      }
    }
    boundary(plot, first);
    plot.dots(Plot.BLUE, column(1, true), column(1, false));
    plot.dots(Plot.ORANGE, column(-1, true), column(-1, false));
    return plot;
  }

  /** A short line between each two neighbours about which the net says different things. */
  private static void boundary(Plot plot, boolean[][] first) {
    double half = EDGE / CELLS;
    for (int i = 0; i < CELLS; i++) {
      for (int j = 0; j < CELLS; j++) {
        if (i + 1 < CELLS && first[i][j] != first[i + 1][j]) {
          double x = place(i) + half;
          line(plot, x, x, place(j) - half, place(j) + half);
        }
        if (j + 1 < CELLS && first[i][j] != first[i][j + 1]) {
          double y = place(j) + half;
          line(plot, place(i) - half, place(i) + half, y, y);
        }
      }
    }
  }

  private static void line(Plot plot, double x1, double x2, double y1, double y2) {
    plot.thin("the boundary", Plot.GREEN, new double[] {x1, x2}, new double[] {y1, y2});
  }

  private static double place(int cell) {
    return -EDGE + 2 * EDGE * (cell + 0.5) / CELLS;
  }

  private double[] column(int kind, boolean x) {
    return dots.stream()
        .filter(dot -> dot.kind() == kind)
        .mapToDouble(dot -> x ? dot.x() : dot.y())
        .toArray();
  }
}
