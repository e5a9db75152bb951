package tangent.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of distinct submissions for benchmarks: of twelve, four are right, six have one or two
 * mistakes, one is unfinished, and one is broken or, each second time, endless.
 */
final class SpeedClass {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";
  private static final Path STARTER = Path.of("../../starter/src/main/java");

  private record Edit(String file, String right, String wrong) {}

  /** No two change the same line. */
  private static final List<Edit> MISTAKES =
      List.of(
          new Edit(PART1, "- 6 * x * x + 9 * x", "- 6 * x * 2 + 9 * x"),
          new Edit(PART1, "double run = 2 * h;", "double run = h;"),
          new Edit(PART1, "slopes[i] = derivative(function, xs[i], h);", "slopes[i] = i;"),
          new Edit(
              PART1, "Math.abs(slopes[i]) < Math.abs(slopes[best])", "slopes[i] < slopes[best]"),
          new Edit(PART1, "if (before < 0 && after > 0)", "if (before > 0 && after < 0)"),
          new Edit(PART2, "w * w * w * w - 4 * w * w + w", "w * w * w * w - 4 * w + w"),
          new Edit(PART2, "4 * w * w * w - 8 * w + 1", "4 * w * w * w - 8 * w"),
          new Edit(PART2, "return w - learningRate", "return w + learningRate"),
          new Edit(PART2, "return Outcome.DIVERGED;", "return Outcome.STILL_MOVING;"),
          new Edit(PART2, "<= tolerance", "<= tolerance * 10"),
          new Edit(VALUE, "operand.grad += value.grad", "operand.grad = value.grad"),
          new Edit(VALUE, "1 - result * result", "1 - result"),
          new Edit(VALUE, "new Use(other, -1)", "new Use(other, 1)"),
          new Edit(VALUE, "      value.grad = 0;\n", ""),
          new Edit(PART4, "/ (2 * h)", "/ h"),
          new Edit(PART4, "nudged(weights, i, -h)", "weights"),
          new Edit(PART4, "visited[i + 1][j] -=", "visited[i + 1][j] +="));

  private SpeedClass() {}

  static Path write(Path folder, int size) throws IOException {
    for (int number = 0; number < size; number++) {
      Path sources = folder.resolve("s%04d".formatted(number)).resolve("src/main/java");
      SolutionsCopy copy = new SolutionsCopy(sources);
      switch (number % 12) {
        case 0, 1, 2, 3 -> {}
        case 10 -> unfinished(copy, number);
        case 11 -> brokenOrEndless(copy, number);
        default -> mistakes(copy, number);
      }
      // Right ones are distinct, too, and so are their classes.
      copy.with(
          PART1,
          "private NumericalDerivative() {}",
          "private NumericalDerivative() {}\n\n  static int mine() { return " + number + "; }");
    }
    return folder;
  }

  private static void mistakes(SolutionsCopy copy, int number) throws IOException {
    List<Edit> chosen = new ArrayList<>(List.of(MISTAKES.get(number % MISTAKES.size())));
    int other = (number * 5 + number / MISTAKES.size() + 1) % MISTAKES.size();
    if (number % 2 == 0 && other != number % MISTAKES.size()) {
      chosen.add(MISTAKES.get(other));
    }
    for (Edit edit : chosen) {
      copy.with(edit.file(), edit.right(), edit.wrong());
    }
  }

  private static void unfinished(SolutionsCopy copy, int number) throws IOException {
    List<String> later = List.of(PART2, VALUE, PART4, "derivatives/part3/LossGradient.java");
    for (String file : later.subList(number / 12 % 3, later.size())) {
      copy.with(file, Files.readString(STARTER.resolve(file)));
    }
  }

  private static void brokenOrEndless(SolutionsCopy copy, int number) throws IOException {
    if (number / 12 % 2 == 0) {
      copy.with(PART2, "double[] weights = new double[steps + 1];", "double[] weights = steps + 1");
    } else {
      copy.with(PART4, "double[] copy = weights.clone();", "while (true) {}");
      copy.with(PART4, "    copy[index] += by;\n    return copy;\n", "");
    }
  }

  /** A submission that computes for ever in one task. */
  static Path hanging(Path folder) throws IOException {
    new SolutionsCopy(folder.resolve("src/main/java"))
        .with(PART2, "return w * w * w * w - 4 * w * w + w;", "while (true) {}");
    return folder;
  }
}
