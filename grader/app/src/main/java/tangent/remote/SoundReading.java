package tangent.remote;

import java.util.List;
import tangent.contract.Program;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;
import tangent.wire.BadFrameException;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.ProgramCode;

/** A question of a worker whose {@code Value}s only remember how they were made. */
final class SoundReading {

  private SoundReading() {}

  /** The answer: the one number that the program reads, after at most one {@code backward()}. */
  static Outgoing answer(ValueOracle oracle, Incoming in) throws BadFrameException {
    Program program = ProgramCode.read(in);
    in.end();
    return new Outgoing(FrameType.VALUE).number(reading(oracle, program)).count(0);
  }

  private static double reading(ValueOracle oracle, Program program) throws BadFrameException {
    List<Instruction> instructions = program.instructions();
    int last = instructions.size() - 1;
    if (last > 0 && instructions.get(last) instanceof ReadData read) {
      return oracle.data(program, read.value());
    } else if (last > 1
        && instructions.get(last) instanceof ReadGrad read
        && instructions.get(last - 1) instanceof Backward backward) {
      return oracle.gradients(program, backward.value())[read.value()];
    }
    throw BadFrameException.malformed("a program that reads nothing");
  }
}
