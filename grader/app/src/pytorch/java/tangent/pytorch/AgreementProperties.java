package tangent.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.LargeGraphs;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Operation;
import tangent.contract.Part3;
import tangent.worker.Adapter;

/** Every number and every gradient of random graphs is what PyTorch says. */
class AgreementProperties {

  private static final Part3 REFERENCE = new Adapter().part3();

  @Property(tries = 300)
  void theReferenceAgreesOnLargeGraphs(@ForAll("large") Graph graph) {
    check(graph, Answers.of(REFERENCE, graph));
  }

  @Property(tries = 300)
  void theOracleAgreesOnLargeGraphs(@ForAll("large") Graph graph) {
    check(graph, Answers.ofOracle(graph));
  }

  @Property(tries = 800)
  void theReferenceAgreesOnSingleOperations(@ForAll("single") OneOperation operation) {
    check(operation.graph(), Answers.of(REFERENCE, operation.graph()));
  }

  @Property(tries = 800)
  void theOracleAgreesOnSingleOperations(@ForAll("single") OneOperation operation) {
    check(operation.graph(), Answers.ofOracle(operation.graph()));
  }

  private static void check(Graph graph, Answers ours) {
    assertThat(Torch.of(graph).firstDifference(ours, graph)).isEmpty();
  }

  @Provide
  Arbitrary<Graph> large() {
    return LargeGraphs.any();
  }

  @Provide
  Arbitrary<OneOperation> single() {
    return Arbitraries.of(Operation.values()).flatMap(OneOperation::any);
  }
}
