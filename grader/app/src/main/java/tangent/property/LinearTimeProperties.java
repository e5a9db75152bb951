package tangent.property;

import net.jqwik.api.Tag;
import tangent.examination.Examination;
import tangent.examination.JudgedOnce;
import tangent.sample.LongGraphs;

/**
 * backward() takes time by the number of values, not by the number of paths: 60 doublings have 2⁶⁰
 * of those.
 *
 * <p>Kills: a walk along every path, by recursion, stack or queue; a value visited again whenever
 * more gradient comes in; an order built without marks on what it has; a limit on the depth.
 */
@Tag("part3.linearTime")
class LinearTimeProperties {

  private static final int DOUBLINGS = 60;

  /**
   * A thousand paths, which nobody minds: if these come back and the many do not, it is the paths.
   */
  private static final int FEW_DOUBLINGS = 10;

  private static final int CHAIN = 500;

  private final Examination examination = Examination.current();
  private final OwnValue own = new OwnValue(examination);
  private final LongGraphsJudge judge = new LongGraphsJudge(examination, own);

  @JudgedOnce
  void chainsAndDoublingsComeBackInTime() {
    judge.check(
        length -> LongGraphs.chain(own.usable(), length),
        CHAIN,
        "a chain of " + CHAIN + " operations");
    doublings(FEW_DOUBLINGS);
    doublings(DOUBLINGS);
  }

  private void doublings(int count) {
    judge.check(
        times -> LongGraphs.doublings(own.joining(), times),
        count,
        count + " steps, each of which uses the value before it twice,");
  }
}
