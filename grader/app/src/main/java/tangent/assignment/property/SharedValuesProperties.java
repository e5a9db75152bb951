package tangent.assignment.property;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.Graphs;
import tangent.assignment.sample.KnownScenes;
import tangent.assignment.sample.KnownScenes.Cancelled;
import tangent.assignment.sample.OneOperation;
import tangent.assignment.sample.RepeatedBackward;
import tangent.assignment.sample.RepeatedBackward.Reading;
import tangent.assignment.sample.RepeatedBackward.Script;
import tangent.contract.Operation;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.ProgramText;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * In a graph of several operations every value, inner ones too, has the sum over its uses as its
 * gradient.
 *
 * <p>Kills: the last use alone counted, one operand of {@code x.times(x)} forgotten, gradients
 * handed on before they are complete (breadth first, depth first), equal numbers taken for the same
 * value, no chain rule, gradients for leaves only or for direct operands only, uses counted that
 * the root was not made from.
 *
 * <p>The graphs are made of operations that are right by themselves. This is the one task whose
 * samples hold the same value as both operands, and equal numbers in different values.
 */
@Tag("part3.sharedValues")
class SharedValuesProperties {

  private final TaskRun run;
  private final WalkGround ground;

  SharedValuesProperties(TaskRun run) {
    this.run = run;
    this.ground = WalkGround.of(run);
  }

  @Provide
  Arbitrary<Graph> graphs() {
    Set<Operation> operations = ground.joining();
    return run.samples()
        .kept(
            RightOperations.named("part3.sharedValues.graphs", operations),
            Graphs.tangled(operations),
            Graphs.same(operations),
            Graphs.ladders(operations),
            Graphs.twins(operations),
            Graphs.strays(operations));
  }

  @JudgedOnce
  void thereAreOperationsToShareValues() {
    ground.needsJoining();
  }

  @JudgedOnce
  void equalNumbersOfOneOperationAreDifferentValues() {
    if (ground.canJoin()) {
      AllCases.of(
          run,
          OneOperation.EQUAL_NUMBERS.stream()
              .filter(one -> ground.joining().contains(one.operation()))
              .toList(),
          one -> check(one.graph()));
    }
  }

  @Judged
  void gradientsAreSumsOverAllUses(@ForAll("graphs") Graph graph) {
    if (ground.canJoin()) {
      check(graph);
    }
  }

  @JudgedOnce(rare = true)
  void gradientsOfKnownGraphsAreSums() {
    if (ground.canJoin()) {
      AllCases.of(run, Graphs.known(ground.joining()), this::check);
    }
  }

  @JudgedOnce(rare = true)
  void whatCancelsWithItselfHasGradientsToo() {
    if (ground.canJoin()) {
      AllCases.of(run, KnownScenes.cancelled(ground.joining()), this::check);
    }
  }

  /** Who replaces no gradient at all has lost that elsewhere. */
  private void check(Cancelled cancelled) {
    Optional<WrongAnswer> wrong = wrongAfterTheSecondCall(cancelled.ofItself());
    if (wrong.isPresent() && wrongAfterTheSecondCall(cancelled.ofTwo()).isEmpty()) {
      wrongAfterTheSecondCall(cancelled.ofItself());
      throw wrong.get();
    }
  }

  private Optional<WrongAnswer> wrongAfterTheSecondCall(RepeatedBackward scene) {
    Script script = scene.scriptOfItsEnd();
    double[] answers = run.solution().part3().run(script.program());
    ExpectedGradients right = new ExpectedGradients(scene, ground.start());
    for (int i = 0; i < answers.length; i++) {
      Reading reading = script.readings().get(i);
      Tolerance expected = right.at(reading);
      if (!expected.holds(answers[i])) {
        String name = ProgramText.name(reading.value());
        return Optional.of(
            run.wrong(
                expected.toString(),
                answers[i],
                "%s.grad() should be %s here, but it is %s. %s"
                    .formatted(
                        name,
                        expected.beside(answers[i]),
                        expected.told(answers[i]),
                        right.reason(reading))));
      }
    }
    return Optional.empty();
  }

  private void check(Graph graph) {
    double[] answers = Gradients.of(run, graph);
    ExactGradients exact = ExactGradients.of(graph);
    run.within(Gradients.tolerance(exact, graph));
    double start = ground.start().of(exact.value(graph.root()));
    Gradients.firstWrong(exact, graph, answers, start)
        .ifPresent(
            value -> {
              // A part that is wrong already tells the same in fewer lines.
              graph.parts().forEach(this::check);
              double answer = Gradients.alone(run, graph, value);
              throw Gradients.wrong(run, graph, value, answer);
            });
  }
}
