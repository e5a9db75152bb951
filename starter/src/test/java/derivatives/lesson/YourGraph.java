package derivatives.lesson;

import derivatives.part3.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The loss at w = 2 as a graph of the student's own {@code Value}s, with data and gradients. */
final class YourGraph implements Section {

  /** A value, how it was made, and where it stands in the picture. */
  private record Node(String name, Value value, double x, double y, List<Node> operands) {

    String text() {
      return String.format(Locale.ROOT, "%s = %.4g", name, value.data());
    }

    String gradient() {
      return String.format(Locale.ROOT, "grad %.4g", value.grad());
    }
  }

  private final List<Node> nodes = new ArrayList<>();

  @Override
  public String title() {
    return "Part 3: what your machine remembers of the loss at w = 2";
  }

  @Override
  public void tell(Page page) {
    Node loss = Answer.of(this::build);
    Answer.of(
        () -> {
          loss.value().backward();
          return loss;
        });
    nodes.forEach(node -> page.say("  " + node.text() + ", " + node.gradient()));
    page.picture("your-graph", picture());
  }

  private Node build() {
    nodes.clear();
    Node w = node("w", Value.of(2), 0, 0);
    Node square = node("w^2", w.value().pow(2), 2, -2, w);
    Node fourth = node("w^4", w.value().pow(4), 3, 2, w);
    Node four = node("4", Value.of(4), 2, -4);
    Node product = node("4 w^2", four.value().times(square.value()), 4, -3, four, square);
    Node difference =
        node("w^4 - 4 w^2", fourth.value().minus(product.value()), 6, 1, fourth, product);
    return node("loss", difference.value().plus(w.value()), 8, 0, difference, w);
  }

  private Node node(String name, Value value, double x, double y, Node... operands) {
    if (value == null) {
      throw new Answer.Missing("your code gives null for " + name);
    }
    Node node = new Node(name, value, x, y, List.of(operands));
    nodes.add(node);
    return node;
  }

  private Plot picture() {
    Plot plot = new Plot("The loss at w = 2, and your gradients", "forward: to the right", "");
    plot.window(-1, 9.2, -5.2, 3.2);
    plot.bare();
    for (Node node : nodes) {
      for (Node operand : node.operands()) {
        plot.thin(
            "is made from",
            Plot.BLUE,
            new double[] {operand.x(), node.x()},
            new double[] {operand.y(), node.y()});
      }
    }
    for (Node node : nodes) {
      plot.dots(Plot.ORANGE, new double[] {node.x()}, new double[] {node.y()});
      // Away from the lines, which come from the middle.
      double upper = node.y() < 0 ? node.y() - 0.35 : node.y() + 0.7;
      plot.label(node.text(), node.x(), upper);
      plot.label(node.gradient(), node.x(), upper - 0.37);
    }
    return plot;
  }
}
