package tangent.examination;

import java.util.List;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;

/** A program as the lines of Java that do the same. */
public final class ProgramText {

  /** Longer programs are told by their first and last lines. */
  private static final int LONGEST = 40;

  private static final String NAMES = "abcdefghijklmnopqrstuvwxyz";

  private ProgramText() {}

  /** One statement a line. */
  public static String of(Program program) {
    List<Instruction> instructions = program.instructions();
    boolean whole = instructions.size() <= LONGEST;
    StringBuilder text = new StringBuilder();
    int made = 0;
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      if (whole || i < LONGEST / 2 || i >= instructions.size() - LONGEST / 4) {
        text.append(text.isEmpty() ? "" : "\n").append(line(instruction, made));
      } else if (i == LONGEST / 2) {
        text.append("\n// ... and so on, ").append(instructions.size()).append(" lines in all");
      }
      if (instruction instanceof Leaf || instruction instanceof Apply) {
        made++;
      }
    }
    return text.toString();
  }

  /** The name that stands for a value: a, b, …, z, then v26, v27, … */
  public static String name(int value) {
    return value < NAMES.length() ? NAMES.substring(value, value + 1) : "v" + value;
  }

  private static String line(Instruction instruction, int made) {
    if (instruction instanceof Leaf leaf) {
      return "Value " + name(made) + " = Value.of(" + Notation.number(leaf.data()) + ");";
    }
    if (instruction instanceof Apply apply) {
      return "Value " + name(made) + " = " + expression(apply) + ";";
    }
    if (instruction instanceof Backward backward) {
      return name(backward.value()) + ".backward();";
    }
    if (instruction instanceof ReadData read) {
      return name(read.value()) + ".data();";
    }
    return name(((ReadGrad) instruction).value()) + ".grad();";
  }

  private static String expression(Apply apply) {
    Operation operation = apply.operation();
    String argument =
        operation == Operation.POW
            ? Integer.toString(apply.exponent())
            : operation.operands() == 2 ? name(apply.right()) : "";
    return name(apply.left()) + "." + operation.method() + "(" + argument + ")";
  }
}
