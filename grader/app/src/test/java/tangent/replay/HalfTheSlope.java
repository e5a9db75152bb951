package tangent.replay;

import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** The reference, but for a slope that is half of it and an f that throws. */
record HalfTheSlope(Solution reference, Fault fault) implements Solution {

  @Override
  public Part1 part1() {
    return new Half();
  }

  @Override
  public Part2 part2() {
    return reference.part2();
  }

  @Override
  public Part3 part3() {
    return reference.part3();
  }

  @Override
  public Part4 part4() {
    return reference.part4();
  }

  private final class Half implements Part1 {

    @Override
    public double f(double x) {
      throw fault;
    }

    @Override
    public double derivative(DoubleUnaryOperator function, double x, double h) {
      return (function.applyAsDouble(x + h) - function.applyAsDouble(x - h)) / (4 * h);
    }

    @Override
    public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
      return reference.part1().slopes(function, xs, h);
    }

    @Override
    public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
      return reference.part1().flattest(function, xs, h);
    }

    @Override
    public Turning turning(DoubleUnaryOperator function, double x, double reach) {
      return reference.part1().turning(function, x, reach);
    }
  }
}
