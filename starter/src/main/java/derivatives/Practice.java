package derivatives;

import derivatives.part1.NumericalDerivative;
import derivatives.part2.GradientDescent;
import derivatives.part3.LossGradient;
import derivatives.part4.PartialDerivatives;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts the questions of the lesson to your code and prints what it answers. Given: it runs as it
 * is, and you may play with it.
 *
 * <p>What you have not written yet shows as "not started yet". Wrong answers are printed like right
 * ones: here nobody checks them but you.
 */
public final class Practice {

  private static final double H = 0.0001;

  private Practice() {}

  public static void main(String[] arguments) {
    measureTheSlope();
    walkDownhill(2);
    walkDownhill(-2);
    letTheMachineDifferentiate();
    moveManyWeights();
  }

  private static void measureTheSlope() {
    double[] xs = {0, 1, 2, 3, 4, 5};
    title("Part 1: the slope of f(x) = x^3 - 6x^2 + 9x + 1, measured with h = 0.0001");
    show("at x =", () -> row(xs));
    show("f(x)", () -> row(Arrays.stream(xs).map(NumericalDerivative::f).toArray()));
    show("slope", () -> row(NumericalDerivative.slopes(NumericalDerivative::f, xs, H)));
    show(
        "flattest of these",
        () -> "x = " + NumericalDerivative.flattest(NumericalDerivative::f, xs, H));
    show("near x = 1", () -> "" + NumericalDerivative.turning(NumericalDerivative::f, 1, 0.5));
    show("near x = 3", () -> "" + NumericalDerivative.turning(NumericalDerivative::f, 3, 0.5));
  }

  private static void walkDownhill(int start) {
    title("Part 2: 100 steps down the loss w^4 - 4w^2 + w, from " + start + ", learning rate 0.01");
    withAnswer(
        "walk",
        () -> GradientDescent.descend(GradientDescent::lossDerivative, start, 0.01, 100),
        weights -> {
          for (int step = 0; step < weights.length; step += 20) {
            double w = weights[step];
            String loss = text(() -> number(GradientDescent.loss(w), 6));
            show("w, loss: step " + step, () -> number(w, 6) + "  " + loss);
          }
          show(
              "outcome",
              () -> "" + GradientDescent.outcome(GradientDescent::lossDerivative, weights, 0.001));
        });
  }

  private static void letTheMachineDifferentiate() {
    title("Part 3: the slope of that loss at w = 2, found in three ways");
    show("autodiff", () -> number(LossGradient.gradient(2), 6));
    show("measured", () -> number(NumericalDerivative.derivative(GradientDescent::loss, 2, H), 6));
    show("lossDerivative", () -> number(GradientDescent.lossDerivative(2), 6));
  }

  private static void moveManyWeights() {
    title("Part 4: 15 steps down the loss (w1 - 2)^2 + (w2 - 5)^2, from (0, 0), learning rate 0.1");
    withAnswer(
        "walk",
        () -> PartialDerivatives.descend(Practice::bowl, new double[] {0, 0}, 0.1, 15, H),
        visited -> {
          for (int step : new int[] {0, 1, 6, 11, 15}) {
            show(
                "w1, w2, loss: step " + step,
                () -> row(visited[step]) + number(bowl(visited[step]), 4));
          }
        });
  }

  private static double bowl(double[] w) {
    return (w[0] - 2) * (w[0] - 2) + (w[1] - 5) * (w[1] - 5);
  }

  private static void title(String text) {
    System.out.printf("%n%s%n", text);
  }

  /** Prints one line: what was asked, and the answer, or why there is none. */
  private static void show(String question, Supplier<String> answer) {
    System.out.printf("  %-24s %s%n", question, text(answer));
  }

  /** Goes on with the answer, or prints why there is none. */
  private static <T> void withAnswer(String question, Supplier<T> answer, Consumer<T> next) {
    try {
      next.accept(answer.get());
    } catch (RuntimeException | StackOverflowError e) {
      show(question, () -> why(e));
    }
  }

  private static String text(Supplier<String> answer) {
    try {
      return answer.get();
    } catch (RuntimeException | StackOverflowError e) {
      return why(e);
    }
  }

  private static String why(Throwable thrown) {
    boolean unwritten = String.valueOf(thrown.getMessage()).startsWith("TODO");
    return unwritten ? "not started yet" : "your code threw " + thrown;
  }

  private static String row(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(n -> number(n, 4)).collect(Collectors.joining());
  }

  private static String number(double number, int digits) {
    return String.format(Locale.ROOT, "%10." + digits + "f", number);
  }
}
