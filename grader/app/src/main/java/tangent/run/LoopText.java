package tangent.run;

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
 * The long run of operations in a program, each round of them on the result of the round before it,
 * as a loop in Java: nobody can paste a hundred thousand lines.
 *
 * @param from the index of the first instruction of the run
 * @param start the leaf on which the first round works
 * @param body the operations that come again and again
 * @param times how often they do
 */
record LoopText(int from, int start, List<Apply> body, int times) {

  /** Longer bodies are no easier to read than the run itself. */
  private static final int LONGEST_BODY = 16;

  /** The longest run that a loop can stand for, where one can. */
  static Optional<LoopText> in(List<Instruction> instructions) {
    int from = 0;
    while (from < instructions.size() && instructions.get(from) instanceof Leaf) {
      from++;
    }
    List<Apply> run = new ArrayList<>();
    for (int i = from; i < instructions.size() && instructions.get(i) instanceof Apply; i++) {
      run.add((Apply) instructions.get(i));
    }
    if (!namesOnlyItsEnds(instructions, from, from + run.size())) {
      return Optional.empty();
    }
    for (int length = 1; length <= LONGEST_BODY && 2 * length <= run.size(); length++) {
      for (int start : List.of(run.get(0).left(), run.get(0).right())) {
        if (comesAgain(run, from, start, length)) {
          return Optional.of(
              new LoopText(from, start, run.subList(0, length), run.size() / length));
        }
      }
    }
    return Optional.empty();
  }

  /** How many instructions it stands for; what is left of the run follows behind the loop. */
  int length() {
    return body.size() * times;
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

  /**
   * Whether each round does the same with the result of the round before it, the first with a leaf,
   * and nothing with older ones. What does not fill a round must be a chain, each on the latest.
   */
  private static boolean comesAgain(List<Apply> run, int from, int start, int period) {
    boolean same = run.size() % period == 0 || isChain(run, from);
    for (int i = 0; same && i < run.size(); i++) {
      Apply one = run.get(i % period);
      Apply other = run.get(i);
      int round = i - i % period;
      same =
          one.operation() == other.operation()
              && one.exponent() == other.exponent()
              && isSame(one.left(), other.left(), from, round, start)
              && isSame(one.right(), other.right(), from, round, start);
    }
    return same;
  }

  private static boolean isSame(int first, int now, int from, int round, int start) {
    if (first == start && round > 0) {
      return now == from + round - 1;
    }
    return first < from ? now == first : now == first + round;
  }

  private static boolean isChain(List<Apply> run, int from) {
    boolean chain = true;
    for (int i = 1; i < run.size(); i++) {
      Apply apply = run.get(i);
      int latest = from + i - 1;
      chain &= apply.left() == latest || apply.right() == latest;
      chain &= apply.left() == latest || apply.left() < from;
      chain &= apply.right() == latest || apply.right() < from;
    }
    return chain;
  }

  /** As Java; where each step is on the one before it, with one variable for all of them. */
  String text(String variable) {
    StringBuilder text = new StringBuilder();
    text.append("Value ")
        .append(variable)
        .append(" = ")
        .append(ProgramText.name(start))
        .append(";\n");
    text.append("for (int turn = 0; turn < ").append(times).append("; turn++) {\n");
    boolean chain = isChain(body, from);
    for (int i = 0; i < body.size(); i++) {
      Apply apply = body.get(i);
      boolean isLast = i == body.size() - 1;
      text.append(chain || isLast ? "  " + variable : "  Value " + ProgramText.name(from + 1 + i));
      text.append(" = ");
      String left = operand(apply.left(), variable, chain);
      String right = operand(apply.right(), variable, chain);
      text.append(ProgramText.expression(apply, left, right)).append(";\n");
    }
    return text.append("}").toString();
  }

  private String operand(int value, String variable, boolean chain) {
    boolean latest = value == start || value >= from && chain;
    return latest ? variable : ProgramText.name(value < from ? value : value + 1);
  }
}
