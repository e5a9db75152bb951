package tangent.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;

/**
 * The long run of operations in a program, each on the result of the one before it, as a loop in
 * Java: nobody can paste a hundred thousand lines.
 *
 * @param from the index of the first instruction of the run
 * @param body the operations that come again and again
 * @param times how often they do
 */
record LoopText(int from, List<Apply> body, int times) {

  /** Longer bodies are no easier to read than the run itself. */
  private static final int LONGEST_BODY = 16;

  /** The longest run that a loop can stand for, where one can. */
  static Optional<LoopText> in(List<Instruction> instructions) {
    int from = 0;
    while (from < instructions.size() && instructions.get(from) instanceof Leaf) {
      from++;
    }
    List<Apply> run = new ArrayList<>();
    for (int i = from; i < instructions.size() && isNext(instructions.get(i), i, run); i++) {
      run.add((Apply) instructions.get(i));
    }
    if (!namesOnlyItsEnds(instructions, from, from + run.size())) {
      return Optional.empty();
    }
    for (int length = 1; length <= LONGEST_BODY && 2 * length <= run.size(); length++) {
      if (comesAgain(run, from, length)) {
        return Optional.of(new LoopText(from, run.subList(0, length), run.size() / length));
      }
    }
    return Optional.empty();
  }

  /** How many instructions it stands for; what is left of the run follows behind the loop. */
  int length() {
    return body.size() * times;
  }

  /** Whether an instruction goes on from the result of the one before it. */
  private static boolean isNext(Instruction instruction, int made, List<Apply> run) {
    return instruction instanceof Apply apply && (run.isEmpty() || apply.left() == made - 1);
  }

  /** Whether what follows the run names no value in the middle of it: those have no names then. */
  private static boolean namesOnlyItsEnds(List<Instruction> instructions, int from, int to) {
    return instructions.subList(to, instructions.size()).stream()
        .allMatch(
            each -> {
              int named =
                  each instanceof Backward backward
                      ? backward.value()
                      : each instanceof ReadData data
                          ? data.value()
                          : each instanceof ReadGrad grad ? grad.value() : from;
              return named < from || named == to - 1;
            });
  }

  private static boolean comesAgain(List<Apply> run, int from, int period) {
    boolean same = true;
    for (int i = period; same && i < run.size(); i++) {
      Apply one = run.get(i - period);
      Apply other = run.get(i);
      same =
          one.operation() == other.operation()
              && one.exponent() == other.exponent()
              && isOnLatest(one) == isOnLatest(other)
              && (isOnLatest(one) || one.right() == other.right() && other.right() < from);
    }
    return same;
  }

  private static boolean isOnLatest(Apply apply) {
    return apply.right() == apply.left();
  }

  /** As Java, with one variable for every value of the run. */
  String text(String variable, String start) {
    StringBuilder text = new StringBuilder();
    text.append("Value ").append(variable).append(" = ").append(start).append(";\n");
    text.append("for (int i = 0; i < ").append(times).append("; i++) {\n");
    for (Apply apply : body) {
      String right = isOnLatest(apply) ? variable : ProgramText.name(apply.right());
      text.append("  ").append(variable).append(" = ");
      text.append(ProgramText.expression(apply, variable, right)).append(";\n");
    }
    return text.append("}").toString();
  }
}
