package tangent.property;

import net.jqwik.api.Tag;
import tangent.examination.Examination;
import tangent.examination.JudgedOnce;
import tangent.sample.LongGraphs;

/**
 * backward() manages a chain of 100,000 operations on a stack of 1 MB.
 *
 * <p>Kills: recursion of any kind, whether for the order, for the gradients or for setting them to
 * 0.
 */
@Tag("part3.deepChain")
class DeepChainProperties {

  private static final int LENGTH = 100_000;

  private final Examination examination = Examination.current();
  private final OwnValue own = new OwnValue(examination);

  @JudgedOnce
  void aChainOfAHundredThousandOperationsIsNotTooDeep() {
    new LongGraphsJudge(examination, own)
        .check(
            length -> LongGraphs.chain(own.usable(), length),
            LENGTH,
            "a chain of 100,000 operations");
  }
}
