package tangent.assignment.property;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.KnownScenes;
import tangent.assignment.sample.RepeatedBackward;
import tangent.assignment.sample.RepeatedBackward.Kinship;
import tangent.assignment.sample.RepeatedBackward.Reading;
import tangent.assignment.sample.RepeatedBackward.Script;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.ProgramText;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * A call of backward() replaces the gradients of the values it reaches and leaves all others as
 * they are; before any call they are 0.
 *
 * <p>Kills: gradients that add up over calls (everywhere or in the leaves), a second call that does
 * nothing, marks that are never taken off, other graphs set to 0 or visited, gradients that do not
 * begin at 0, results that know nothing of an operand on which they don't depend.
 *
 * <p>No value is used twice within one graph here, and no two hold the same number. What an inner
 * value keeps is looked at only where single calls have it right.
 */
@Tag("part3.backwardAgain")
class BackwardAgainProperties {

  /** Numbers that no other sample holds. */
  private static final List<Double> LEAVES = List.of(41.0, -43.0, 47.0);

  private final TaskRun run;
  private final WalkGround ground;

  BackwardAgainProperties(TaskRun run) {
    this.run = run;
    this.ground = WalkGround.behindSharedValues(run);
  }

  @Provide
  Arbitrary<RepeatedBackward> scenes() {
    Set<Operation> operations = ground.operations();
    return run.samples()
        .kept(
            RightOperations.named("part3.backwardAgain.scenes", operations),
            RepeatedBackward.again(operations),
            RepeatedBackward.pair(operations, Kinship.UNRELATED),
            RepeatedBackward.pair(operations, Kinship.LEAF),
            RepeatedBackward.pair(operations, Kinship.ROOT));
  }

  @JudgedOnce
  void thereAreOperationsToCallItOn() {
    ground.needsAny();
  }

  @JudgedOnce
  void gradientsBeginAtZero() {
    if (!ground.isEmpty()) {
      AllCases.of(run, LEAVES, this::checkNew);
    }
  }

  private void checkNew(double number) {
    Program.Builder program = new Program.Builder();
    double answer = run.solution().part3().run(program.readGrad(program.leaf(number)).build())[0];
    if (answer != 0) {
      throw run.wrong(
          "0.0",
          answer,
          "a has just been made, and no backward() has reached it, so a.grad() should be 0.0, but it"
              + " is "
              + Notation.number(answer)
              + ".");
    }
  }

  @Judged
  void aCallReplacesWhatItReachesAndNothingElse(@ForAll("scenes") RepeatedBackward scene) {
    if (!ground.isEmpty()) {
      check(scene);
    }
  }

  @JudgedOnce(rare = true)
  void knownCallsReplaceWhatTheyReach() {
    if (!ground.isEmpty()) {
      AllCases.of(
          run, KnownScenes.again(ground.operations(), ground.beginsAtLeaves()), this::check);
    }
  }

  private void check(RepeatedBackward scene) {
    Script script = scene.script();
    double[] answers = run.solution().part3().run(script.program());
    ExpectedGradients right = new ExpectedGradients(scene, ground.start());
    // Whoever keeps one leaf for each number may find there what another scene has left.
    boolean sharing = run.status(Task.SHARED_VALUES) != Status.PASSED;
    boolean leavesOnly = sharing || run.status(Task.LOCAL_GRADIENTS) != Status.PASSED;
    for (int i = 0; i < answers.length; i++) {
      Reading reading = script.readings().get(i);
      if (right.judges(reading)
          && (!leavesOnly || scene.isOperandOnly(reading.value()))
          && (!sharing || right.isReached(reading))
          && !right.at(reading).holds(answers[i])) {
        // One root called twice tells the same in fewer lines, if that is wrong already.
        scene.repetitions().forEach(this::check);
        throw wrong(scene, reading, right);
      }
    }
  }

  /** Asks for that gradient and nothing else: as a student would look at it. */
  private WrongAnswer wrong(RepeatedBackward scene, Reading reading, ExpectedGradients right) {
    double answer = run.solution().part3().run(scene.upTo(reading))[0];
    Tolerance expected = right.at(reading);
    run.within(expected.tolerance());
    String name = ProgramText.name(reading.value());
    return run.wrong(
        expected.toString(),
        answer,
        "%s.grad() should be %s here, but it is %s. %s"
            .formatted(
                name, expected.beside(answer), expected.told(answer), right.reason(reading)));
  }
}
