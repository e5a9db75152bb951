package tangent.run;

import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;
import tangent.GraderFault;
import tangent.contract.Fault;

/**
 * Makes a {@link Fault} of whatever a solution in this process throws, as the other process does on
 * its side.
 */
final class Faults {

  private Faults() {}

  /**
   * What {@code question} gives; throws a {@link Fault} and nothing else for what the solution did
   * wrong, and a {@link GraderFault} as it comes: where no process answers, no solution was asked.
   */
  static <T> T guard(Supplier<T> question) {
    try {
      return question.get();
    } catch (Fault | WrongAnswer | TestAbortedException | GraderFault ours) {
      throw ours;
    } catch (UnsupportedOperationException thrown) {
      String message = String.valueOf(thrown.getMessage());
      throw fault(message.startsWith("TODO") ? Fault.Kind.NOT_ATTEMPTED : Fault.Kind.THREW, thrown);
    } catch (IllegalArgumentException thrown) {
      throw fault(Fault.Kind.REJECTED, thrown);
    } catch (RuntimeException | StackOverflowError thrown) {
      throw fault(Fault.Kind.THREW, thrown);
    }
  }

  private static Fault fault(Fault.Kind kind, Throwable thrown) {
    return new Fault(kind, thrown.getClass().getSimpleName(), String.valueOf(thrown.getMessage()));
  }
}
