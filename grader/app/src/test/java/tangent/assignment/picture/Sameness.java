package tangent.assignment.picture;

import derivatives.part1.Turning;
import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Program;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;
import tangent.contract.Solution;

/**
 * A solution whose every answer is the same number, in arrays that are so much longer than they
 * should be.
 */
record Sameness(double number, int longer) implements Solution, Part1, Part2, Part3, Part4 {

  private double[] many(int count) {
    double[] all = new double[Math.max(0, Math.max(0, count) + longer)];
    Arrays.fill(all, number);
    return all;
  }

  @Override
  public double f(double x) {
    return number;
  }

  @Override
  public double derivative(DoubleUnaryOperator function, double x, double h) {
    function.applyAsDouble(number);
    function.applyAsDouble(x + h);
    return number;
  }

  @Override
  public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    return many(xs.length);
  }

  @Override
  public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    return number;
  }

  @Override
  public Turning turning(DoubleUnaryOperator function, double x, double reach) {
    return Turning.NONE;
  }

  @Override
  public double loss(double w) {
    return number;
  }

  @Override
  public double lossDerivative(double w) {
    return number;
  }

  @Override
  public double step(DoubleUnaryOperator slope, double w, double learningRate) {
    return number;
  }

  @Override
  public double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    double[] visited = many(steps + 1);
    if (visited.length > 0) {
      visited[0] = start;
    }
    return visited;
  }

  @Override
  public Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    return Outcome.DIVERGED;
  }

  @Override
  public double[] run(Program program) {
    long readings =
        program.instructions().stream()
            .filter(each -> each instanceof ReadData || each instanceof ReadGrad)
            .count();
    double[] answers = new double[(int) readings];
    Arrays.fill(answers, number);
    return answers;
  }

  @Override
  public double lossGradient(double w) {
    return number;
  }

  @Override
  public double gradient(double w) {
    return number;
  }

  @Override
  public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    return many(weights.length);
  }

  @Override
  public double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
    double[][] rows = new double[steps + 1][];
    Arrays.setAll(rows, row -> row == 0 ? start.clone() : many(start.length));
    return rows;
  }

  @Override
  public Part1 part1() {
    return this;
  }

  @Override
  public Part2 part2() {
    return this;
  }

  @Override
  public Part3 part3() {
    return this;
  }

  @Override
  public Part4 part4() {
    return this;
  }
}
