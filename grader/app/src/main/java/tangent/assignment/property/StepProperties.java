package tangent.assignment.property;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.SingleStep;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * step gives the weight after one step against the slope at w: w − learningRate · slope(w).
 *
 * <p>Kills: uphill, a rate that is forgotten, divided by or cut off, the slope asked at another
 * place, its sign or its size alone, the change instead of the weight; a slope that is no number or
 * infinite taken for another, short steps left out, long ones cut off.
 */
@Tag("part2.step")
class StepProperties {

  private final TaskRun run;

  StepProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<SingleStep> steps() {
    return run.samples()
        .kept(
            "part2.step",
            SingleStep.onLine(),
            SingleStep.onCurve(),
            SingleStep.onCurve(),
            SingleStep.withLargeRate());
  }

  @Judged
  void goesAgainstTheSlope(@ForAll("steps") SingleStep step) {
    check(step);
  }

  @JudgedOnce(rare = true)
  void goesAsFarAsTheSlopeSays() {
    AllCases.andAgain(run, SingleStep.known(), this::check);
  }

  private void check(SingleStep step) {
    double w = step.w();
    double rate = step.learningRate();
    double answer = run.solution().part2().step(step.slope(), w, rate);
    double slope = step.slope().applyAsDouble(w);
    StepTolerance landing = StepTolerance.from(w, slope, rate, 0);
    if (!landing.allows(answer)) {
      throw run.wrong(
          Notation.number(landing.expected()),
          answer,
          "At w = %s the slope is %s. With the learning rate %s%s%s, but step returned %s."
              .formatted(
                  w,
                  Notation.number(slope),
                  rate,
                  direction(slope),
                  Notation.number(landing.expected()),
                  Notation.number(answer)));
    }
  }

  private static String direction(double slope) {
    if (slope == 0) {
      return " the step has the length 0, so that the weight stays ";
    }
    if (Double.isNaN(slope)) {
      return " that leaves no number for the weight, which becomes ";
    }
    return " the step goes to the " + (slope > 0 ? "left" : "right") + ", downhill from there, to ";
  }
}
