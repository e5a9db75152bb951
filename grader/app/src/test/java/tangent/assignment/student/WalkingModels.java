package tangent.assignment.student;

import derivatives.part2.Outcome;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** The models of Part 2 and Part 4 for tests in other packages; no other part is there. */
public final class WalkingModels {

  private static final Solution RIGHT = solution(new WalkingModel(), new ManyWeightsModel());

  private WalkingModels() {}

  /** Both parts right. */
  public static Solution right() {
    return RIGHT;
  }

  public static List<Misconception> misconceptions() {
    return Stream.concat(Misconceptions.part2(RIGHT).stream(), Misconceptions.part4(RIGHT).stream())
        .toList();
  }

  public static Solution solution(Part2 part2, Part4 part4) {
    return new ModelSolution(absent(Part1.class), part2, absent(Part3.class), part4);
  }

  /** With this step, and with this walk or, where it is null, one that calls the step. */
  public static Part2 stepping(Stepping step, @org.jspecify.annotations.Nullable Walking walk) {
    WalkingModel model = new WalkingModel().stepping(step::step);
    return walk == null
        ? model
        : model.walking((self, slope, start, rate, steps) -> walk.walk(slope, start, rate, steps));
  }

  /** With this judgement of a walk. */
  public static Part2 judging(Judging judging) {
    return new WalkingModel().judging(judging::judge);
  }

  /** With this gradient, below a walk that calls it. */
  public static Part4 measuring(Measuring measuring) {
    return new ManyWeightsModel().measuring(measuring::measure);
  }

  /** The same with a slope of the loss that is measured on its own loss. */
  public static Part2 measured(Part2 part2) {
    return ((WalkingModel) part2)
        .deriving((self, w) -> (self.loss(w + 1e-5) - self.loss(w - 1e-5)) / 2e-5);
  }

  /** With this gradient and this walk. */
  public static Part4 measuringAndWalking(Measuring measuring, ManyWeightsWalking walking) {
    return ((ManyWeightsModel) walking(walking)).measuring(measuring::measure);
  }

  /** With this walk of many weights. */
  public static Part4 walking(ManyWeightsWalking walking) {
    return new ManyWeightsModel()
        .walking(
            (self, loss, start, rate, steps, h) -> walking.walk(self, loss, start, rate, steps, h));
  }

  /** A way to write {@code step}. */
  public interface Stepping {
    double step(DoubleUnaryOperator slope, double w, double learningRate);
  }

  /** A way to write {@code descend} without {@code step}. */
  public interface Walking {
    double[] walk(DoubleUnaryOperator slope, double start, double learningRate, int steps);
  }

  /** A way to write {@code outcome}. */
  public interface Judging {
    Outcome judge(DoubleUnaryOperator slope, double[] weights, double tolerance);
  }

  /** A way to write {@code gradient}. */
  public interface Measuring {
    double[] measure(ToDoubleFunction<double[]> loss, double[] weights, double h);
  }

  /** A way to write {@code part4.descend}. */
  public interface ManyWeightsWalking {
    double[][] walk(
        Part4 self,
        ToDoubleFunction<double[]> loss,
        double[] start,
        double learningRate,
        int steps,
        double h);
  }

  /** A part of which every method throws what an untouched stub throws. */
  public static <T> T untouched(Class<T> part) {
    return answering(part, new UnsupportedOperationException("TODO: write this"));
  }

  private static <T> T absent(Class<T> part) {
    return answering(part, new AssertionError("only Part 2 and Part 4 are here"));
  }

  private static <T> T answering(Class<T> part, Throwable thrown) {
    return part.cast(
        Proxy.newProxyInstance(
            part.getClassLoader(),
            new Class<?>[] {part},
            (proxy, method, arguments) -> {
              throw thrown;
            }));
  }
}
