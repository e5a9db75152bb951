package tangent.wire;

import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;

/**
 * Programs as bytes: a code for the instruction, then its operands as distances back from the
 * newest value.
 *
 * <p>Most operands are recent values, so that a chain of 100,000 operations takes two or three
 * bytes a link.
 */
public final class ProgramCode {

  private static final Operation[] OPERATIONS = Operation.values();
  private static final int LEAF = 100;
  private static final int BACKWARD = 101;
  private static final int READ_DATA = 102;
  private static final int READ_GRAD = 103;

  private ProgramCode() {}

  public static void write(Program program, Outgoing out) {
    out.count(program.instructions().size());
    int made = 0;
    for (Instruction instruction : program.instructions()) {
      made += write(instruction, made, out);
    }
  }

  /** Returns how many values the instruction makes. */
  private static int write(Instruction instruction, int made, Outgoing out) {
    if (instruction instanceof Leaf leaf) {
      out.octet(LEAF).number(leaf.data());
      return 1;
    } else if (instruction instanceof Apply apply) {
      out.octet(apply.operation().ordinal()).count(made - 1 - apply.left());
      if (apply.operation().operands() == 2) {
        out.count(made - 1 - apply.right());
      } else if (apply.operation() == Operation.POW) {
        out.whole(apply.exponent());
      }
      return 1;
    } else if (instruction instanceof Backward backward) {
      out.octet(BACKWARD).count(made - 1 - backward.value());
    } else if (instruction instanceof ReadData read) {
      out.octet(READ_DATA).count(made - 1 - read.value());
    } else if (instruction instanceof ReadGrad read) {
      out.octet(READ_GRAD).count(made - 1 - read.value());
    }
    return 0;
  }

  /** Reads a program in which every instruction names only values made before it. */
  public static Program read(Incoming in) throws BadFrameException {
    var builder = new Program.Builder();
    for (int left = in.count(WireLimits.INSTRUCTIONS); left > 0; left--) {
      readInstruction(in, builder);
    }
    return builder.build();
  }

  private static void readInstruction(Incoming in, Program.Builder builder)
      throws BadFrameException {
    int code = in.octet();
    switch (code) {
      case LEAF -> builder.leaf(in.number());
      case BACKWARD -> builder.backward(value(in, builder));
      case READ_DATA -> builder.readData(value(in, builder));
      case READ_GRAD -> builder.readGrad(value(in, builder));
      default -> readOperation(code, in, builder);
    }
  }

  private static void readOperation(int code, Incoming in, Program.Builder builder)
      throws BadFrameException {
    if (code >= OPERATIONS.length) {
      throw BadFrameException.malformed("an unknown instruction");
    }
    Operation operation = OPERATIONS[code];
    int left = value(in, builder);
    if (operation == Operation.POW) {
      builder.pow(left, in.whole());
    } else {
      builder.apply(operation, left, operation.operands() == 2 ? value(in, builder) : left);
    }
  }

  private static int value(Incoming in, Program.Builder builder) throws BadFrameException {
    if (builder.values() == 0) {
      throw BadFrameException.malformed("a value before there is any");
    }
    return builder.values() - 1 - in.count(builder.values() - 1);
  }
}
