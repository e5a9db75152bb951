package tangent.assignment.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the values of a graph stand: in columns, leaves on the left, and each value to the right of
 * all it was made from.
 */
final class GraphLayout {

  /** How wide a box is. */
  static final double BOX = 118;

  /** How far columns are apart. */
  static final double GAP = 42;

  /** From one line of a box to the next. */
  static final double LINE = 17;

  private static final double GAP_BELOW = 20;
  private static final double MARGIN = 14;

  private final Map<Integer, Integer> columns = new HashMap<>();
  private final Map<Integer, Double> tops = new HashMap<>();
  private final double width;
  private final double height;

  GraphLayout(List<PictureNode> nodes) {
    nodes.forEach(node -> columns.put(node.value(), column(node)));
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double[] ends = new double[last + 1];
    for (PictureNode node : nodes) {
      int column = columns.get(node.value());
      tops.put(node.value(), ends[column]);
      ends[column] += heightOf(node) + GAP_BELOW;
    }
    double tallest = Arrays.stream(ends).max().orElse(0) - GAP_BELOW;
    // Each column in the middle.
    tops.replaceAll(
        (value, top) -> MARGIN + top + (tallest - ends[columns.get(value)] + GAP_BELOW) / 2);
    width = 2 * MARGIN + (last + 1) * BOX + last * GAP;
    height = 2 * MARGIN + tallest;
  }

  private int column(PictureNode node) {
    return node.operands().stream()
        .mapToInt(columns::get)
        .map(column -> column + 1)
        .max()
        .orElse(0);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  double left(PictureNode node) {
    return MARGIN + columns.get(node.value()) * (BOX + GAP);
  }

  double top(PictureNode node) {
    return tops.get(node.value());
  }

  static double heightOf(PictureNode node) {
    int lines =
        2
            + (node.graded() ? 1 : 0)
            + (node.dataIsWrong() ? 1 : 0)
            + (node.gradientIsWrong() ? 1 : 0);
    return lines * LINE + 14;
  }
}
