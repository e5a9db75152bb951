package tangent.assignment.property;

import derivatives.part1.Turning;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.Neighbourhood;
import tangent.run.Digits;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * turning compares the slope at x − reach with the slope at x + reach.
 *
 * <p>Kills: minimum and maximum swapped, no third answer, values compared for slopes, only one side
 * or only x looked at, a reach of one's own, the bend at x, zero counted as rising or falling, on
 * one side too; a step longer than a tenth of the reach, gentle slopes taken for flat.
 */
@Tag("part1.turning")
class TurningProperties {

  private final TaskRun run;

  TurningProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Neighbourhood> neighbourhoods() {
    return run.samples()
        .kept(
            "part1.turning",
            Neighbourhood.aroundTurning(),
            Neighbourhood.aroundTurning(),
            Neighbourhood.besideTurning(),
            Neighbourhood.onSaddle(),
            Neighbourhood.onConstant(),
            Neighbourhood.anywhere());
  }

  @Judged
  void comparesTheSlopesAtBothEnds(@ForAll("neighbourhoods") Neighbourhood asked) {
    check(asked);
  }

  @JudgedOnce(rare = true)
  void comparesSlopesOfAnySize() {
    AllCases.andAgain(
        run,
        Neighbourhood.known(),
        asked -> {
          check(asked);
          if (asked.turning() != Turning.NONE) {
            checkPlaces(asked.left(), asked);
            checkPlaces(asked.right(), asked);
          }
        });
  }

  private void check(Neighbourhood asked) {
    Turning answer = run.solution().part1().turning(asked.function(), asked.x(), asked.reach());
    if (answer != asked.turning()) {
      throw wrong(answer, asked);
    }
  }

  /**
   * A turning was told, so at each end a slope was measured: with a tenth of the reach at most.
   * Values of the same function may be kept.
   */
  private void checkPlaces(double end, Neighbourhood asked) {
    double longest = asked.reach() / 10;
    double slack = 4 * Math.ulp(Math.abs(end) + longest) + 1e-9 * longest;
    Optional<List<double[]>> known = run.evaluationsSoFar();
    long near =
        known.stream()
            .flatMap(List::stream)
            .mapToDouble(point -> point[0])
            .filter(point -> Math.abs(point - end) <= longest + slack)
            .distinct()
            .count();
    if (known.isPresent() && near < 2) {
      throw run.wrong(
          run.latest().call().text(),
          "function is asked at two places or more, " + longest + " or less away from " + end,
          "function was asked at " + near + " such places",
          ("The slope at %s is to be measured with a step of reach / 10 = %s at most, so the "
                  + "function must be asked twice so near to it.")
              .formatted(end, longest));
    }
  }

  private WrongAnswer wrong(Turning answer, Neighbourhood asked) {
    return run.wrong(
        asked.turning().name(),
        answer,
        ("At x - reach = %s the curve is %s, at x + reach = %s it is %s. That is %s, but "
                + "turning returned %s.")
            .formatted(
                Digits.few(asked.left()),
                direction(asked.function().slope(asked.left())),
                Digits.few(asked.right()),
                direction(asked.function().slope(asked.right())),
                asked.turning(),
                answer));
  }

  private static String direction(double slope) {
    if (slope == 0) {
      return "flat";
    }
    return (slope < 0 ? "falling" : "rising") + " (slope " + Digits.few(slope) + ")";
  }
}
