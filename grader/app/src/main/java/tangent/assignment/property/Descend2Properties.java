package tangent.assignment.property;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.Descent;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * descend gives every weight visited: the start, then one more for each step, each one step on from
 * the one before it, wherever that leads.
 *
 * <p>Each weight is compared with one step from the answer's own previous weight, so that rounding
 * never adds up. Kills: the start or the end left out, only the end, the slope asked once or always
 * at the start, rates that change, momentum, stopping early (at rest or nearly), limits, exceptions
 * and repairs where the walk runs away.
 */
@Tag("part2.descend")
class Descend2Properties {

  private final TaskRun run;

  Descend2Properties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Descent> walks() {
    return run.samples()
        .kept(
            "part2.descend",
            Descent.onCurve(),
            Descent.onCurve(),
            Descent.ofNoStep(),
            Descent.atRest(),
            Descent.settling(),
            Descent.overshooting(),
            Descent.runaway());
  }

  @Judged
  void keepsEveryWeightVisited(@ForAll("walks") Descent walk) {
    check(walk);
  }

  @JudgedOnce(rare = true)
  void keepsEveryWeightOfKnownWalks() {
    AllCases.andAgain(run, Descent.known(), this::check);
  }

  private void check(Descent walk) {
    double[] visited =
        run.solution()
            .part2()
            .descend(walk.slope(), walk.start(), walk.learningRate(), walk.steps());
    checkLength(visited, walk);
    checkStart(visited, walk);
    checkSteps(visited, walk);
  }

  private void checkLength(double[] visited, Descent walk) {
    int length = walk.steps() + 1;
    if (visited.length != length) {
      throw run.wrong(
          length + (length == 1 ? " weight" : " weights"),
          visited,
          "%s, but descend returned %s.".formatted(needed(walk), visited.length));
    }
  }

  private static String needed(Descent walk) {
    return switch (walk.steps()) {
      case 0 -> "With no step the only weight visited is the start";
      case 1 -> "1 step visits 2 weights, the start among them";
      default ->
          "%s steps visit %s weights, the start among them"
              .formatted(walk.steps(), walk.steps() + 1);
    };
  }

  private void checkStart(double[] visited, Descent walk) {
    if (visited[0] != walk.start()) {
      throw run.wrong(
          "entry 0: " + Notation.number(walk.start()),
          visited,
          "Entry 0 must be the start, %s, before any step, but it is %s."
              .formatted(walk.start(), Notation.number(visited[0])));
    }
  }

  private void checkSteps(double[] visited, Descent walk) {
    double terms = Math.abs(walk.start());
    for (int i = 1; i < visited.length; i++) {
      double before = visited[i - 1];
      double slope = walk.slope().applyAsDouble(before);
      // Whoever adds up all changes since the start has rounded i times, each time a sum of at most
      // these terms.
      StepTolerance landing = StepTolerance.from(before, slope, walk.learningRate(), i * terms);
      terms += Math.abs(walk.learningRate() * slope);
      if (!landing.allows(visited[i])) {
        throw wrong(visited, i, slope, landing, walk);
      }
    }
  }

  private WrongAnswer wrong(
      double[] visited, int i, double slope, StepTolerance landing, Descent walk) {
    String before = Notation.number(visited[i - 1]);
    String expected = Notation.number(landing.expected());
    return run.wrong(
        run.latest().call().text(),
        "entry " + i + ": " + expected,
        "entry " + i + ": " + Notation.number(visited[i]) + " in " + Notation.around(i, visited),
        ("Entry %s must be one step on from entry %s. That is %s, the slope there is %s and "
                + "the learning rate %s, so the step leads to %s, but entry %s is %s.%s")
            .formatted(
                i,
                i - 1,
                before,
                Notation.number(slope),
                walk.learningRate(),
                expected,
                i,
                Notation.number(visited[i]),
                Double.isFinite(landing.expected())
                    ? ""
                    : " A walk that runs away is written down as it is."));
  }
}
