package tangent.remote;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tangent.contract.Fault;
import tangent.contract.Program;
import tangent.contract.Question;
import tangent.wire.BadFrameException;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.SharedArrays;
import tangent.wire.ValueCode;
import tangent.wire.WireLimits;

/**
 * A call as it crosses the pipe.
 *
 * @param subject the function it is about, or {@link FunctionUnderTest#NONE}
 * @param arguments the others, in their order
 * @param result what the method returns
 */
record RemoteCall(
    Question question,
    FunctionUnderTest subject,
    Prefetch prefetch,
    List<Object> arguments,
    Class<?> result) {

  /** With what can be foreseen of the function's values. */
  static RemoteCall of(Question question, Object[] arguments, Class<?> result) {
    FunctionUnderTest subject = subject(arguments[0]);
    List<Object> others =
        Arrays.asList(arguments)
            .subList(subject == FunctionUnderTest.NONE ? 0 : 1, arguments.length);
    return new RemoteCall(
        question, subject, Prefetch.of(question, subject, others), others, result);
  }

  @SuppressWarnings("unchecked") // the contract has no other function of weights
  private static FunctionUnderTest subject(Object argument) {
    if (argument instanceof DoubleUnaryOperator function) {
      return FunctionUnderTest.ofFunction(function);
    } else if (argument instanceof ToDoubleFunction<?> loss) {
      return FunctionUnderTest.ofLoss((ToDoubleFunction<double[]>) loss);
    }
    return FunctionUnderTest.NONE;
  }

  /** Whether it carries out a program of more instructions than {@code most}. */
  boolean isLongerThan(int most) {
    return arguments.get(0) instanceof Program program && program.instructions().size() > most;
  }

  void write(Outgoing out, SharedArrays arrays) {
    arguments.forEach(argument -> ValueCode.write(argument, out, arrays));
  }

  /**
   * Reads what the method returned.
   *
   * @throws Fault where it is a constant that the enum does not have: the student's own may stand
   *     in its place
   */
  Object readResult(Incoming in, SharedArrays arrays) throws BadFrameException {
    if (result == double.class) {
      return in.number();
    } else if (result == double[].class) {
      return arrays.read(in, WireLimits.ANSWER);
    } else if (result == double[][].class) {
      return ValueCode.readRows(in, arrays, WireLimits.ANSWER);
    }
    String name = in.text();
    return Arrays.stream(result.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private Fault unknown(String name) {
    return new Fault(
        Fault.Kind.UNREADABLE,
        "",
        "the answer " + name + " is not a constant of " + result.getSimpleName());
  }
}
