package tangent.property;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.examination.WrongAnswer;

/** Goes through a list of cases to its end, even after one has failed. */
final class EachCase {

  private EachCase() {}

  /**
   * Fails as the first case does that fails.
   *
   * <p>A diagnosis wants several calls that tell a mistake from the truth, so the other cases are
   * tried, too; then the first one is tried again, so that it is the latest.
   */
  static <T> void of(List<T> cases, Consumer<T> check) {
    Optional<T> failed = Optional.empty();
    for (T each : cases) {
      if (!passes(each, check) && failed.isEmpty()) {
        failed = Optional.of(each);
      }
    }
    Examination.current().beginCase();
    failed.ifPresent(check);
  }

  private static <T> boolean passes(T each, Consumer<T> check) {
    Examination.current().beginCase();
    try {
      check.accept(each);
      return true;
    } catch (WrongAnswer wrong) {
      return false;
    } catch (Fault fault) {
      if (fault.isFinal()) {
        throw fault;
      }
      Examination.current().object(fault);
      return false;
    }
  }
}
