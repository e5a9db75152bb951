package tangent.remote;

import java.util.Arrays;
import tangent.contract.Fault;
import tangent.wire.BadFrameException;
import tangent.wire.Incoming;
import tangent.wire.SharedArrays;
import tangent.wire.WireLimits;

/** How the kinds of answers are read. */
final class Replies {

  private Replies() {}

  static double number(Incoming in, SharedArrays arrays) throws BadFrameException {
    return in.number();
  }

  static double[] readings(Incoming in, SharedArrays arrays) throws BadFrameException {
    return in.numbers(WireLimits.ANSWER);
  }

  static double[] numbers(Incoming in, SharedArrays arrays) throws BadFrameException {
    return arrays.read(in, WireLimits.ANSWER);
  }

  static double[][] rows(Incoming in, SharedArrays arrays) throws BadFrameException {
    double[][] rows = new double[in.count(WireLimits.ANSWER)][];
    int left = WireLimits.ANSWER;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = arrays.read(in, left);
      left -= rows[i].length;
    }
    return rows;
  }

  /**
   * A constant of an enum by its name, which is any text as long as the student's own enum stands
   * there.
   */
  static <E extends Enum<E>> RemoteCall.Reply<E> constant(Class<E> type) {
    return (in, arrays) -> {
      String name = in.text();
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(name))
          .findFirst()
          .orElseThrow(() -> unknown(type, name));
    };
  }

  private static Fault unknown(Class<?> type, String name) {
    return new Fault(
        Fault.Kind.UNREADABLE,
        "",
        "the answer " + name + " is not a constant of " + type.getSimpleName());
  }
}
