package tangent.replay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tangent.contract.Program;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;
import tangent.diagnosis.Agreement;
import tangent.replay.Page.Look;
import tangent.run.Notation;
import tangent.run.Observation;
import tangent.run.ProgramText;

/** A program of Part 3 with what each line that reads a number has read, and what is right. */
final class AnnotatedProgram {

  private record Line(String text, boolean wrong) {}

  private final List<Line> lines = new ArrayList<>();

  private AnnotatedProgram() {}

  static AnnotatedProgram of(Observation call, Observation right) {
    AnnotatedProgram annotated = new AnnotatedProgram();
    Program program = call.call().program().orElseThrow();
    List<Instruction> instructions = program.instructions();
    int reads = 0;
    int[] readAt = new int[instructions.size()];
    for (int i = 0; i < readAt.length; i++) {
      readAt[i] = isRead(instructions.get(i)) ? reads++ : -1;
    }
    for (ProgramText.Line line : ProgramText.lines(program)) {
      int read = line.instruction() < 0 ? -1 : readAt[line.instruction()];
      line.text().lines().forEach(text -> annotated.add(text, read, call, right));
    }
    return annotated;
  }

  private void add(String text, int read, Observation call, Observation right) {
    Object came = at(call.answer(), read);
    Object expected = at(right.answer(), read);
    if (came == null || expected == null) {
      lines.add(new Line(text, false));
      return;
    }
    boolean same = Agreement.alike(came, expected, call.tolerance());
    String note = "%-14s  // %s".formatted(text, Notation.answer(came));
    String part = same ? "" : "  <- right: " + Notation.answer(expected);
    lines.add(new Line(note + part, !same));
  }

  void writeTo(Page page) {
    lines.forEach(line -> page.code(line.text(), line.wrong() ? Look.WRONG : Look.BOLD));
  }

  private static boolean isRead(Instruction instruction) {
    return instruction instanceof ReadData || instruction instanceof ReadGrad;
  }

  private static @Nullable Object at(@Nullable Object answers, int read) {
    return answers instanceof double[] numbers && read >= 0 && read < numbers.length
        ? numbers[read]
        : null;
  }
}
