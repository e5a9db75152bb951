package tangent.assignment.property;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * Tries each operation by itself, to the end of the list even where one is wrong, not written, or
 * the end of its process: the tasks about graphs need to know which of them are right.
 */
final class EachOperation {

  /**
   * Each costs a process or a deadline, and where the first ones have done nothing else, the others
   * will not. All that take two operands come first: without one of those hardly a graph is left.
   */
  private static final int ENDS_BEFORE_ANSWERS = 4;

  private final TaskRun run;
  private final RightOperations right;
  private final Consumer<OneOperation> check;
  private final Set<Operation> over = EnumSet.noneOf(Operation.class);
  private Optional<OneOperation> failed = Optional.empty();
  private Optional<Runnable> lost = Optional.empty();
  private @Nullable Fault unwritten;
  private @Nullable Fault end;
  private int ends;
  private boolean answers;

  private EachOperation(TaskRun run, Consumer<OneOperation> check) {
    this.run = run;
    this.right = RightOperations.of(run);
    this.check = check;
  }

  /**
   * Fails as the first case does that fails, which is tried again so that it is the latest. Whoever
   * fails only now and then may pass this time, and is lost all the same.
   */
  static void of(TaskRun run, List<OneOperation> cases, Consumer<OneOperation> check) {
    EachOperation each = new EachOperation(run, check);
    cases.forEach(each::attempt);
    each.conclude();
  }

  private void attempt(OneOperation one) {
    if (over.contains(one.operation()) || !answers && ends == ENDS_BEFORE_ANSWERS) {
      return;
    }
    run.beginCase();
    try {
      check.accept(one);
      answers = true;
    } catch (WrongAnswer wrong) {
      answers = true;
      fail(
          one,
          () -> {
            throw wrong;
          });
    } catch (Fault fault) {
      if (fault.isFinal() || one.graph().hasOrdinaryLeaves()) {
        right.wrong(one.operation());
      }
      note(one, fault);
    }
  }

  private void note(OneOperation one, Fault fault) {
    if (!fault.isFinal()) {
      run.object(fault);
      fail(
          one,
          () -> {
            throw fault;
          });
    } else {
      over.add(one.operation());
      if (fault.kind() == Fault.Kind.NOT_ATTEMPTED) {
        unwritten = unwritten == null ? fault : unwritten;
      } else {
        end = end == null ? fault : end;
        ends++;
      }
    }
  }

  private void fail(OneOperation one, Runnable thrown) {
    if (failed.isEmpty()) {
      failed = Optional.of(one);
      lost = Optional.of(thrown);
    }
  }

  private void conclude() {
    if (end != null) {
      throw end;
    }
    run.beginCase();
    failed.ifPresent(check);
    lost.ifPresent(Runnable::run);
    if (unwritten != null) {
      throw unwritten;
    }
  }
}
