package tangent.worker;

import derivatives.part3.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;

/** One run of a program on {@code Value}s. */
final class ProgramRun {

  private final Program program;
  private final List<Value> values = new ArrayList<>();
  private double[] readings = new double[16];
  private int read;

  ProgramRun(Program program) {
    this.program = program;
  }

  double[] readings() {
    for (Instruction instruction : program.instructions()) {
      try {
        carryOut(instruction);
      } catch (Throwable thrown) {
        throw FaultMapper.by(thrown, declared(instruction));
      }
    }
    return Arrays.copyOf(readings, read);
  }

  private void carryOut(Instruction instruction) {
    if (instruction instanceof Leaf leaf) {
      keep(Value.of(leaf.data()), instruction);
    } else if (instruction instanceof Apply apply) {
      keep(result(apply), instruction);
    } else if (instruction instanceof Backward backward) {
      values.get(backward.value()).backward();
    } else if (instruction instanceof ReadData reading) {
      note(values.get(reading.value()).data());
    } else if (instruction instanceof ReadGrad reading) {
      note(values.get(reading.value()).grad());
    }
  }

  private Value result(Apply apply) {
    Value left = values.get(apply.left());
    Value right = values.get(apply.right());
    return switch (apply.operation()) {
      case PLUS -> left.plus(right);
      case MINUS -> left.minus(right);
      case TIMES -> left.times(right);
      case DIVIDED_BY -> left.dividedBy(right);
      case NEGATED -> left.negated();
      case EXP -> left.exp();
      case TANH -> left.tanh();
      case POW -> left.pow(apply.exponent());
    };
  }

  private void keep(Value value, Instruction instruction) {
    if (value == null) {
      declared(instruction).present(value);
    }
    values.add(value);
  }

  private void note(double reading) {
    if (read == readings.length) {
      readings = Arrays.copyOf(readings, 2 * read);
    }
    readings[read++] = reading;
  }

  private static MethodSignature declared(Instruction instruction) {
    String signature = "double grad()";
    if (instruction instanceof Leaf) {
      signature = "static Value of(double data)";
    } else if (instruction instanceof Apply apply) {
      signature = "Value " + apply.operation().method() + parameters(apply.operation());
    } else if (instruction instanceof Backward) {
      signature = "void backward()";
    } else if (instruction instanceof ReadData) {
      signature = "double data()";
    }
    return new MethodSignature("Value", signature);
  }

  private static String parameters(Operation operation) {
    if (operation == Operation.POW) {
      return "(int exponent)";
    }
    return operation.operands() == 2 ? "(Value other)" : "()";
  }
}
