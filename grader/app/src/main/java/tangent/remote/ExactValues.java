package tangent.remote;

import java.util.ArrayList;
import java.util.List;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

/**
 * The numbers and gradients of a program, by one pass forward and one pass back over its values.
 */
public final class ExactValues implements ValueOracle {

  @Override
  public double data(Program program, int node) {
    return data(makers(program))[node];
  }

  @Override
  public double[] gradients(Program program, int root) {
    List<Instruction> makers = makers(program);
    double[] data = data(makers);
    double[] gradients = new double[data.length];
    boolean[] reached = new boolean[data.length];
    gradients[root] = 1;
    reached[root] = true;
    // Operands stand before what is made of them, so that going down every value is complete before
    // it is passed on.
    for (int node = root; node >= 0; node--) {
      if (reached[node] && makers.get(node) instanceof Apply apply) {
        passOn(apply, node, data, gradients);
        reached[apply.left()] = true;
        reached[apply.right()] = true;
      }
    }
    return gradients;
  }

  private static List<Instruction> makers(Program program) {
    List<Instruction> makers = new ArrayList<>();
    for (Instruction instruction : program.instructions()) {
      if (instruction instanceof Leaf || instruction instanceof Apply) {
        makers.add(instruction);
      }
    }
    return makers;
  }

  private static double[] data(List<Instruction> makers) {
    double[] data = new double[makers.size()];
    for (int node = 0; node < data.length; node++) {
      if (makers.get(node) instanceof Leaf leaf) {
        data[node] = leaf.data();
      } else if (makers.get(node) instanceof Apply apply) {
        data[node] = result(apply, data[apply.left()], data[apply.right()]);
      }
    }
    return data;
  }

  private static double result(Apply apply, double left, double right) {
    return switch (apply.operation()) {
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case DIVIDED_BY -> left / right;
      case NEGATED -> -left;
      case EXP -> Math.exp(left);
      case TANH -> Math.tanh(left);
      case POW -> Math.pow(left, apply.exponent());
    };
  }

  /** Adds the share of each operand in the gradient of {@code node}. */
  private static void passOn(Apply apply, int node, double[] data, double[] gradients) {
    double left = data[apply.left()];
    double right = data[apply.right()];
    double gradient = gradients[node];
    switch (apply.operation()) {
      case PLUS -> {
        gradients[apply.left()] += gradient;
        gradients[apply.right()] += gradient;
      }
      case MINUS -> {
        gradients[apply.left()] += gradient;
        gradients[apply.right()] -= gradient;
      }
      case TIMES -> {
        gradients[apply.left()] += gradient * right;
        gradients[apply.right()] += gradient * left;
      }
      case DIVIDED_BY -> {
        gradients[apply.left()] += gradient / right;
        gradients[apply.right()] -= gradient * left / (right * right);
      }
      default -> gradients[apply.left()] += gradient * slope(apply, left, data[node]);
    }
  }

  /** The slope of an operation with one operand, from the operand and the result. */
  private static double slope(Apply apply, double operand, double result) {
    int exponent = apply.exponent();
    return switch (apply.operation()) {
      case NEGATED -> -1;
      case EXP -> result;
      case TANH -> 1 - result * result;
      default -> exponent == 0 ? 0 : exponent * Math.pow(operand, exponent - 1.0);
    };
  }
}
