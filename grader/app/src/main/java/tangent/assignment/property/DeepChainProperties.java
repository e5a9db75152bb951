package tangent.assignment.property;

import java.util.List;
import net.jqwik.api.Tag;
import tangent.contract.Fault;
import tangent.run.JudgedOnce;
import tangent.run.TaskRun;

/**
 * backward() manages a chain of 100,000 operations on a stack of 1 MB.
 *
 * <p>Kills: recursion of any kind, whether for the order, for the gradients or for setting them to
 * 0.
 */
@Tag("part3.deepChain")
class DeepChainProperties {

  private static final int LENGTH = 100_000;

  private final TaskRun run;
  private final WalkGround ground;

  DeepChainProperties(TaskRun run) {
    this.run = run;
    this.ground = WalkGround.behindSharedValues(run);
  }

  /**
   * Where it fails, two more lengths are tried: a diagnosis wants three calls. Not where memory was
   * too small: whether one operation less fits differs from run to run.
   */
  @JudgedOnce
  void aChainOfAHundredThousandOperationsIsNotTooDeep() {
    ground.needsChain();
    try {
      check(LENGTH);
    } catch (Fault fault) {
      if (fault.isFinal() || fault.exception().equals("OutOfMemoryError")) {
        throw fault;
      }
      AllCases.of(run, List.of(LENGTH, LENGTH - 1, LENGTH - 2), this::check);
    }
  }

  private void check(int operations) {
    new LongGraphsJudge(run, ground.start())
        .check(
            run.samples().longGraphs().chain(ground.ofLongGraphs(), operations),
            "a chain of " + operations + " operations");
  }
}
