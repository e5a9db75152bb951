package tangent.assignment.property;

import net.jqwik.api.Tag;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.LongGraphs.LongGraph;
import tangent.run.JudgedOnce;
import tangent.run.TaskRun;

/**
 * backward() takes time by the number of values, not by the number of paths: 60 doublings have 2⁶⁰
 * of those.
 *
 * <p>Kills: a walk along every path, by recursion, stack or queue; a value visited again whenever
 * more gradient comes in; an order built without marks on what it has; a limit on the depth.
 *
 * <p>Where sums over uses are wrong, which has cost {@code sharedValues}, the doublings need only
 * come back; the number is looked at in the chain, where each result is used once.
 */
@Tag("part3.linearTime")
class LinearTimeProperties {

  private static final int DOUBLINGS = 60;

  /**
   * A thousand paths, which nobody minds: if these come back and the many do not, it is the paths.
   */
  private static final int FEW_DOUBLINGS = 10;

  private static final int CHAIN = 500;

  private final TaskRun run;
  private final WalkGround ground;
  private final LongGraphsJudge judge;

  LinearTimeProperties(TaskRun run) {
    this.run = run;
    this.ground = WalkGround.behindSharedValues(run);
    this.judge = new LongGraphsJudge(run, ground.start());
  }

  @JudgedOnce
  void chainsAndDoublingsComeBackInTime() {
    ground.needsChain();
    judge.check(
        run.samples().longGraphs().chain(ground.ofLongGraphs(), CHAIN),
        "a chain of " + CHAIN + " operations");
    // Of those, too, that hand on what they should not: they have cost sharedValues, and without
    // that the numbers are not looked at.
    WalkGround all = WalkGround.of(run);
    all.needsJoining();
    LongGraph few = run.samples().longGraphs().doublings(all.ofLongGraphs(), FEW_DOUBLINGS);
    LongGraph many = run.samples().longGraphs().doublings(all.ofLongGraphs(), DOUBLINGS);
    if (run.status(Task.SHARED_VALUES) == Status.PASSED) {
      check(few, FEW_DOUBLINGS);
      check(many, DOUBLINGS);
      return;
    }
    boolean arrives = judge.comesBack(few) != 0;
    if (judge.comesBack(many) == 0 && arrives) {
      // Along every path, in a thread of its own that has run out of memory.
      check(many, DOUBLINGS);
    }
  }

  private void check(LongGraph graph, int count) {
    judge.check(graph, count + " steps, each of which uses the value before it twice,");
  }
}
