package tangent.property;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.contract.Operation;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.JudgedOnce;
import tangent.examination.ProgramText;
import tangent.examination.WrongAnswer;
import tangent.sample.KnownScenes;
import tangent.sample.Scene;
import tangent.sample.Scene.Kinship;
import tangent.sample.Scene.Reading;
import tangent.sample.Scene.Script;
import tangent.task.Status;
import tangent.task.Task;

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

  private final Examination examination;
  private final WalkGround ground;

  BackwardAgainProperties(Examination examination) {
    this.examination = examination;
    this.ground = WalkGround.of(examination);
  }

  @Provide
  Arbitrary<Scene> scenes() {
    Set<Operation> operations = ground.operations();
    return examination.kept(
        RightOperations.named("part3.backwardAgain.scenes", operations),
        Scene.again(operations),
        Scene.pair(operations, Kinship.UNRELATED),
        Scene.pair(operations, Kinship.LEAF),
        Scene.pair(operations, Kinship.ROOT));
  }

  @JudgedOnce
  void thereAreOperationsToCallItOn() {
    ground.needsAny();
  }

  @Judged
  void aCallReplacesWhatItReachesAndNothingElse(@ForAll("scenes") Scene scene) {
    if (!ground.isEmpty()) {
      check(scene);
    }
  }

  @JudgedOnce(rare = true)
  void knownCallsReplaceWhatTheyReach() {
    if (!ground.isEmpty()) {
      EachCase.of(examination, KnownScenes.again(ground.operations()), this::check);
    }
  }

  private void check(Scene scene) {
    Script script = scene.script();
    double[] answers = examination.solution().part3().run(script.program());
    Expectation right = new Expectation(scene, ground.start());
    boolean leavesOnly =
        examination.status(Task.LOCAL_GRADIENTS) != Status.PASSED
            || examination.status(Task.SHARED_VALUES) != Status.PASSED;
    for (int i = 0; i < answers.length; i++) {
      Reading reading = script.readings().get(i);
      if (right.judges(reading)
          && (!leavesOnly || scene.isOperandOnly(reading.value()))
          && !right.at(reading).holds(answers[i])) {
        // One root called twice tells the same in fewer lines, if that is wrong already.
        scene.repetitions().forEach(this::check);
        throw wrong(scene, reading, right);
      }
    }
  }

  /** Asks for that gradient and nothing else: as a student would look at it. */
  private WrongAnswer wrong(Scene scene, Reading reading, Expectation right) {
    double answer = examination.solution().part3().run(scene.upTo(reading))[0];
    Within expected = right.at(reading);
    examination.within(expected.tolerance());
    String name = ProgramText.name(reading.value());
    return examination.wrong(
        expected.toString(),
        answer,
        name
            + ".grad() should be "
            + expected.beside(answer)
            + " here, but it is "
            + expected.told(answer)
            + ". "
            + right.reason(reading));
  }
}
