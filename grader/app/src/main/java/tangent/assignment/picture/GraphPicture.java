package tangent.assignment.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tangent.contract.Fault;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;
import tangent.contract.Solution;
import tangent.report.Figure;
import tangent.run.Observation;

/** The values of a program as a graph, with what each should hold and what the student's hold. */
final class GraphPicture {

  /** A larger graph is a tangle. */
  private static final int MOST = 10;

  private final Program program;
  private final List<Instruction> values;
  private final double[] data;
  private final double[] gradients;
  private final List<Observation> all;

  private GraphPicture(Program program, double[] right, List<Observation> all) {
    this.program = program;
    this.values = program.instructions().stream().filter(GraphPicture::makes).toList();
    this.data = Arrays.copyOf(right, values.size());
    this.gradients = Arrays.copyOfRange(right, values.size(), 2 * values.size());
    this.all = all;
  }

  static Optional<Figure> of(Shown shown, Solution reference) {
    if (!(shown.argument(0) instanceof Program program)) {
      return Optional.empty();
    }
    long size = program.instructions().stream().filter(GraphPicture::makes).count();
    if (size < 2 || size > MOST) {
      return Optional.empty();
    }
    try {
      double[] right = reference.part3().run(readingAll(program, (int) size));
      return Range.drawable(right)
          ? new GraphPicture(program, right, shown.all()).figure()
          : Optional.empty();
    } catch (Fault fault) {
      return Optional.empty();
    }
  }

  private static Program readingAll(Program program, int size) {
    List<Instruction> instructions = new ArrayList<>(withoutReadings(program));
    for (int value = 0; value < size; value++) {
      instructions.add(new ReadData(value));
    }
    for (int value = 0; value < size; value++) {
      instructions.add(new ReadGrad(value));
    }
    return new Program(instructions);
  }

  private Optional<Figure> figure() {
    List<PictureNode> nodes = new ArrayList<>();
    for (int value = 0; value < values.size(); value++) {
      nodes.add(
          new PictureNode(
              value,
              values.get(value),
              data[value],
              gradients[value],
              yours(new ReadData(value)),
              yours(new ReadGrad(value)),
              hasGradients()));
    }
    List<String> wrong =
        nodes.stream().filter(PictureNode::isWrong).map(PictureNode::sentence).toList();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            GraphDrawing.of(nodes),
            "The values as a graph, each made from those to its left. " + String.join(" ", wrong),
            hasGradients()
                ? "Each box holds a value's number and its gradient after the last backward(). Gradients flow from right to left, against the arrows."
                : "Each box holds a value's number; the arrows show what it was made from."));
  }

  private boolean hasGradients() {
    return program.instructions().stream()
        .anyMatch(each -> each instanceof Backward || each instanceof ReadGrad);
  }

  /** What a reading at the end of this program, or of one that differs in readings only, gave. */
  private OptionalDouble yours(Instruction reading) {
    List<Instruction> doing = withoutReadings(program);
    for (int i = all.size() - 1; i >= 0; i--) {
      Observation each = all.get(i);
      if (each.answer() instanceof double[] answers
          && each.call().arguments().get(0) instanceof Program other
          && withoutReadings(other).equals(doing)) {
        OptionalDouble found = last(other, answers, reading);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble last(Program program, double[] answers, Instruction reading) {
    List<Instruction> instructions = program.instructions();
    int answer = answers.length;
    for (int i = instructions.size() - 1; i >= 0 && reads(instructions.get(i)); i--) {
      answer--;
      if (answer >= 0 && instructions.get(i).equals(reading)) {
        return OptionalDouble.of(answers[answer]);
      }
    }
    return OptionalDouble.empty();
  }

  private static List<Instruction> withoutReadings(Program program) {
    return program.instructions().stream().filter(each -> !reads(each)).toList();
  }

  private static boolean reads(Instruction instruction) {
    return instruction instanceof ReadData || instruction instanceof ReadGrad;
  }

  private static boolean makes(Instruction instruction) {
    return instruction instanceof Leaf || instruction instanceof Apply;
  }
}
