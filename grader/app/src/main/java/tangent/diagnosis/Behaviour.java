package tangent.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.Sha256;
import tangent.contract.Fault;
import tangent.run.Observation;

/**
 * What a student's code did on a list of calls, as a short text that two of them share if they did
 * the same.
 *
 * <p>Numbers count to four digits: enough to tell mistakes apart, and few enough that two ways to
 * write the same wrong formula are one behaviour.
 */
final class Behaviour {

  /** 64 bits: among a million behaviours two are taken for one with a chance of 3 in 10⁸. */
  private static final int BYTES = 8;

  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private Behaviour() {}

  static String of(List<ComparedCall> calls) {
    String answers =
        calls.stream()
            .map(ComparedCall::observed)
            .map(Behaviour::text)
            .collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(Sha256.of(answers), 0, BYTES);
  }

  private static String text(Observation observed) {
    Fault fault = observed.fault();
    return fault == null
        ? text(observed.answer()) + (observed.hasChanged() ? " and changed its argument" : "")
        : fault.kind() + " " + fault.exception();
  }

  private static String text(@Nullable Object answer) {
    if (answer instanceof Double number) {
      // Of the two zeros, which hardly anybody tells apart, one.
      return Double.isFinite(number)
          ? BigDecimal.valueOf(number + 0.0).round(FOUR_DIGITS).stripTrailingZeros().toString()
          : number.toString();
    }
    if (answer instanceof double[] array) {
      return DoubleStream.of(array)
          .mapToObj(Behaviour::text)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (answer instanceof double[][] rows) {
      return Stream.of(rows).map(Behaviour::text).collect(Collectors.joining(",", "[", "]"));
    }
    return String.valueOf(answer);
  }
}
