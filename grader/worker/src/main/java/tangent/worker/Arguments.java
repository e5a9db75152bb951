package tangent.worker;

import tangent.contract.Program;
import tangent.wire.BadFrameException;
import tangent.wire.Incoming;
import tangent.wire.ProgramCode;
import tangent.wire.SharedArrays;
import tangent.wire.WireLimits;

/** The arguments of a call, read in their order; the function goes ahead of them. */
final class Arguments {

  private final Incoming in;
  private final SharedArrays arrays;
  private final RemoteFunctions functions;
  private final int function;
  private final CallContext context;

  /**
   * @param function the number of the function that the call is about
   */
  Arguments(
      Incoming in,
      SharedArrays arrays,
      RemoteFunctions functions,
      int function,
      CallContext context) {
    this.in = in;
    this.arrays = arrays;
    this.functions = functions;
    this.function = function;
    this.context = context;
  }

  RemoteFunction function() {
    return functions.function(function, context);
  }

  RemoteLoss loss() {
    return functions.loss(function, context);
  }

  double number() throws BadFrameException {
    return in.number();
  }

  int whole() throws BadFrameException {
    return in.whole();
  }

  double[] array() throws BadFrameException {
    return arrays.read(in, WireLimits.NUMBERS);
  }

  Program program() throws BadFrameException {
    return ProgramCode.read(in);
  }
}
