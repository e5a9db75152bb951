package tangent.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** One statement a line; of a long program, a loop. */
  public static String of(Program program) {
    List<Instruction> instructions = program.instructions();
    Optional<LoopText> loop =
        instructions.size() > LONGEST ? LoopText.in(instructions) : Optional.empty();
    return loop.map(found -> withLoop(instructions, found)).orElseGet(() -> plain(instructions));
  }

  /** The leaves, the loop, and what comes behind it; all values of the run share a name. */
  private static String withLoop(List<Instruction> instructions, LoopText loop) {
    List<String> names = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String latest = name(loop.from());
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      if (i == loop.from()) {
        lines.add(loop.text(latest, name(loop.body().get(0).left())));
      }
      if (instruction instanceof Apply apply && i >= loop.from() + loop.length()) {
        String right = apply.right() == apply.left() ? latest : names.get(apply.right());
        lines.add(latest + " = " + expression(apply, latest, right) + ";");
      } else if (!(instruction instanceof Apply)) {
        lines.add(line(instruction, i, names));
      }
      names.add(i < loop.from() ? name(i) : latest);
    }
    return String.join("\n", lines);
  }

  private static String plain(List<Instruction> instructions) {
    boolean whole = instructions.size() <= LONGEST;
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      if (instruction instanceof Leaf || instruction instanceof Apply) {
        names.add(name(names.size()));
      }
      if (whole || i < LONGEST / 2 || i >= instructions.size() - LONGEST / 4) {
        text.append(text.isEmpty() ? "" : "\n").append(line(instruction, names.size() - 1, names));
      } else if (i == LONGEST / 2) {
        text.append("\n// ... and so on, ").append(instructions.size()).append(" lines in all");
      }
    }
    return text.toString();
  }

  /** The name that stands for a value: a, b, …, z, then v26, v27, … */
  public static String name(int value) {
    return value < NAMES.length() ? NAMES.substring(value, value + 1) : "v" + value;
  }

  /**
   * @param made the number of the value that a leaf or an operation makes
   * @param names of the values so far
   */
  private static String line(Instruction instruction, int made, List<String> names) {
    if (instruction instanceof Leaf leaf) {
      return "Value " + name(made) + " = Value.of(" + Notation.number(leaf.data()) + ");";
    }
    if (instruction instanceof Apply apply) {
      String expression = expression(apply, names.get(apply.left()), names.get(apply.right()));
      return "Value " + name(made) + " = " + expression + ";";
    }
    if (instruction instanceof Backward backward) {
      return names.get(backward.value()) + ".backward();";
    }
    if (instruction instanceof ReadData read) {
      return names.get(read.value()) + ".data();";
    }
    return names.get(((ReadGrad) instruction).value()) + ".grad();";
  }

  static String expression(Apply apply, String left, String right) {
    Operation operation = apply.operation();
    String argument =
        operation == Operation.POW
            ? Integer.toString(apply.exponent())
            : operation.operands() == 2 ? right : "";
    return left + "." + operation.method() + "(" + argument + ")";
  }
}
