package tangent.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /**
   * A statement, or what stands for many.
   *
   * @param instruction which one it is; -1 for what stands for many
   */
  public record Line(String text, int instruction) {}

  /** One statement a line; of a long program, a loop. */
  public static String of(Program program) {
    return lines(program).stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** The same, with what each line is. */
  public static List<Line> lines(Program program) {
    List<Instruction> instructions = program.instructions();
    return loop(instructions)
        .map(found -> withLoop(instructions, found))
        .orElseGet(() -> plain(instructions));
  }

  /** Whether the text does all that the program does. */
  static boolean isWhole(Program program) {
    List<Instruction> instructions = program.instructions();
    return instructions.size() <= LONGEST || loop(instructions).isPresent();
  }

  private static Optional<LoopText> loop(List<Instruction> instructions) {
    return instructions.size() > LONGEST ? LoopText.in(instructions) : Optional.empty();
  }

  /** The leaves, the loop, and what comes behind it; all values of the run share a name. */
  private static List<Line> withLoop(List<Instruction> instructions, LoopText loop) {
    List<String> names = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String latest = name(loop.from());
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      if (i == loop.from()) {
        lines.add(new Line(loop.text(latest), -1));
      }
      if (instruction instanceof Apply apply && i >= loop.from() + loop.length()) {
        String made = expression(apply, names.get(apply.left()), names.get(apply.right()));
        lines.add(new Line(latest + " = " + made + ";", i));
      } else if (!(instruction instanceof Apply)) {
        lines.add(new Line(line(instruction, i, names), i));
      }
      names.add(i < loop.from() ? name(i) : latest);
    }
    return lines;
  }

  private static List<Line> plain(List<Instruction> instructions) {
    boolean whole = instructions.size() <= LONGEST;
    List<String> names = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      if (instruction instanceof Leaf || instruction instanceof Apply) {
        names.add(name(names.size()));
      }
      if (whole || i < LONGEST / 2 || i >= instructions.size() - LONGEST / 4) {
        lines.add(new Line(line(instruction, names.size() - 1, names), i));
      } else if (i == LONGEST / 2) {
        lines.add(new Line("// ... and so on, " + instructions.size() + " lines in all", -1));
      }
    }
    return lines;
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
