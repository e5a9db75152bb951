package tangent.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tangent.contract.Operation;
import tangent.contract.Program;

class ProgramCodeTest {

  @Test
  void everyInstructionComesThrough() throws BadFrameException {
    var program = new Program.Builder();
    int a = program.leaf(-0.0);
    int b = program.leaf(Double.POSITIVE_INFINITY);
    for (Operation operation : Operation.values()) {
      if (operation == Operation.POW) {
        program.pow(b, -100);
      } else if (operation.operands() == 1) {
        program.apply(operation, b);
      } else {
        program.apply(operation, b, a);
      }
    }
    program.backward(program.values() - 1).readData(b).readGrad(a);

    assertThat(throughTheWire(program.build())).isEqualTo(program.build());
  }

  @Test
  void aLongChainTakesThreeBytesALink() {
    var program = new Program.Builder();
    int x = program.leaf(1);
    for (int i = 0; i < 100_000; i++) {
      x = program.apply(Operation.PLUS, x, x);
    }
    Outgoing out = new Outgoing(FrameType.CALL);
    ProgramCode.write(program.build(), out);

    // Ahead of the links stand a header, a count of three bytes, and the leaf: its code and its
    // number.
    assertThat(out.frame()).hasSize(Outgoing.HEADER + 3 + 9 + 3 * 100_000);
  }

  @Test
  void anInstructionCanNotNameAValueThatIsNotYetMade() throws BadFrameException {
    int plus = Operation.PLUS.ordinal();
    Incoming first = Frames.sent(new Outgoing(FrameType.SOUND).count(1).octet(plus).count(0));
    Incoming second =
        Frames.sent(
            new Outgoing(FrameType.SOUND).count(2).octet(100).number(1).octet(plus).count(1));

    assertThatThrownBy(() -> ProgramCode.read(first)).isInstanceOf(BadFrameException.class);
    assertThatThrownBy(() -> ProgramCode.read(second)).isInstanceOf(BadFrameException.class);
  }

  private static Program throughTheWire(Program program) throws BadFrameException {
    Outgoing out = new Outgoing(FrameType.CALL);
    ProgramCode.write(program, out);
    Incoming in = Frames.sent(out);
    Program read = ProgramCode.read(in);
    in.end();
    return read;
  }
}
