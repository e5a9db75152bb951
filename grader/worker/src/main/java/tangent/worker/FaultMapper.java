package tangent.worker;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;

/**
 * What came out of a student's code instead of an answer, as a {@link Fault}.
 *
 * <p>An exception's class may be the student's own, with methods that throw, loop or return a
 * gigabyte. So none of its methods is called unless it is the JDK's (see {@link SafeThrowable}),
 * and every text is cut.
 */
final class FaultMapper {

  private static final Fault INDESCRIBABLE =
      new Fault(Kind.THREW, "", "an exception that could not be read");

  /** Made while there is memory: with none left an error can't even be looked at. */
  private static final Fault WITHOUT_MEMORY =
      new Fault(Kind.THREW, "OutOfMemoryError", "Java heap space");

  /**
   * How setting up a class first failed, by the class that was asked for: later attempts no longer
   * say why.
   */
  private static final Map<String, Fault> FIRST_FAILURES = new ConcurrentHashMap<>();

  private FaultMapper() {}

  /**
   * The fault that {@code thrown} amounts to.
   *
   * @param method which was being called
   */
  static Fault by(Throwable thrown, MethodSignature method) {
    try {
      if (thrown instanceof Fault fault) {
        return fault;
      } else if (thrown instanceof LinkageError error) {
        return link(error, method);
      }
      return fault(thrown, kind(thrown), "");
    } catch (Throwable again) {
      return thrown instanceof OutOfMemoryError ? WITHOUT_MEMORY : INDESCRIBABLE;
    }
  }

  private static Kind kind(Throwable thrown) {
    if (thrown instanceof UnsupportedOperationException
        && SafeThrowable.message(thrown).startsWith("TODO")) {
      return Kind.NOT_ATTEMPTED;
    }
    return thrown instanceof IllegalArgumentException ? Kind.REJECTED : Kind.THREW;
  }

  private static Fault link(LinkageError error, MethodSignature method) {
    if (SafeThrowable.isMissingMethod(error)) {
      return method.missing();
    }
    Throwable inner = SafeThrowable.inInitialiser(error);
    if (inner != null) {
      Fault fault = fault(inner, Kind.THREW, "while the class was being set up: ");
      FIRST_FAILURES.putIfAbsent(method.type(), fault);
      return fault;
    }
    Fault first = FIRST_FAILURES.get(method.type());
    return first != null && SafeThrowable.isNotInitialised(error)
        ? first
        : fault(error, Kind.THREW, "");
  }

  private static Fault fault(Throwable thrown, Kind kind, String before) {
    String message = SafeThrowable.message(thrown);
    String line = kind == Kind.NOT_ATTEMPTED ? null : SafeThrowable.line(thrown);
    return new Fault(kind, SafeThrowable.name(thrown), before + message + at(message, line));
  }

  private static String at(String message, @Nullable String line) {
    if (line == null) {
      return "";
    }
    return message.isEmpty() ? "at " + line : " (at " + line + ")";
  }
}
