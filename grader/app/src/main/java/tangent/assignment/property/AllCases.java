package tangent.assignment.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tangent.contract.Fault;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/** Goes through a list of cases to its end, even after one has failed. */
final class AllCases {

  /** How many cases are asked again. */
  private static final int AGAIN = 3;

  private AllCases() {}

  /**
   * Fails as the first case does that fails.
   *
   * <p>A diagnosis wants several calls that tell a mistake from the truth, so the other cases are
   * tried, too; then the first one is tried again, so that it is the latest. Whoever fails only now
   * and then may pass this time, and is lost all the same.
   */
  static <T> void of(TaskRun run, List<T> cases, Consumer<T> check) {
    Optional<T> failed = Optional.empty();
    Optional<Runnable> lost = Optional.empty();
    for (T each : cases) {
      Optional<Runnable> failure = failure(run, each, check);
      if (failed.isEmpty() && failure.isPresent()) {
        failed = Optional.of(each);
        lost = failure;
      }
    }
    run.beginCase();
    failed.ifPresent(check);
    lost.ifPresent(Runnable::run);
  }

  /**
   * The same, and then the first few once more, the very same objects: whoever answers otherwise
   * when the same is asked again keeps a state that changes results.
   */
  static <T> void andAgain(TaskRun run, List<T> cases, Consumer<T> check) {
    List<T> all = new ArrayList<>(cases);
    all.addAll(cases.subList(0, Math.min(AGAIN, cases.size())));
    of(run, all, check);
  }

  /** What fails this case, to be thrown. */
  private static <T> Optional<Runnable> failure(TaskRun run, T each, Consumer<T> check) {
    run.beginCase();
    try {
      check.accept(each);
      return Optional.empty();
    } catch (WrongAnswer wrong) {
      return Optional.of(
          () -> {
            throw wrong;
          });
    } catch (Fault fault) {
      if (fault.isFinal() || fault.isDear()) {
        // Every further case would cost another process.
        throw fault;
      }
      run.object(fault);
      return Optional.of(
          () -> {
            throw fault;
          });
    }
  }
}
