package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.measured;
import static tangent.assignment.student.PlainPart1.central;
import static tangent.assignment.student.WalkingModel.judge;

import derivatives.part1.Turning;
import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What is right in most calls and wrong in every nth: something is kept from call to call.
 *
 * <p>Which n can be told: a method is asked once for each of its known samples and of those that
 * are drawn, 70 times at least for each task here (calls with nothing to be wrong in apart, such as
 * the slopes at no place), and whatever is wrong shows in any of them. So a mistake in every nth
 * call loses its task for every n up to 70, and for none above the number of calls: whom nobody
 * asks so often, nobody can catch. To be named it must be wrong three times, which takes an n of 26
 * at most, and one and the same call must have been answered rightly, too.
 */
record EveryNthCallMisconceptions(Solution reference) implements Models {

  /** Small ones, one that no other number of a property is a multiple of, and the largest. */
  private static final List<Integer> NAMED = List.of(3, 7, 13, 26);

  /** Makes a solution that errs whenever it is told so. */
  interface Erring extends Function<BooleanSupplier, Solution> {}

  /** How often an answer to this task is right or wrong, call by call. */
  record Method(Task task, String id, Erring erring) {

    Solution inEvery(int n) {
      int[] calls = {0};
      return erring.apply(() -> ++calls[0] % n == 0);
    }
  }

  List<Misconception> all() {
    return methods().map(this::mistake).toList();
  }

  private Misconception mistake(Method method) {
    return mistake(
            method.task(),
            method.id() + "-differs-from-call-to-call",
            "the same call is answered rightly at one time and wrongly at another",
            "What does your code keep from one call to the next? Look for static fields, and for fields"
                + " that a call changes.",
            NAMED.stream().map(method::inEvery))
        .byPattern(this::isAnsweredBothWays);
  }

  Stream<Method> methods() {
    Part1Model right = Part1Model.right();
    return Stream.of(
        new Method(
            Task.F, "f", errs -> part1(right.withF(x -> off(right.f(x), errs.getAsBoolean())))),
        new Method(
            Task.DERIVATIVE,
            "derivative",
            errs -> derivativeAlone((f, x, h) -> off(central(f, x, h), errs.getAsBoolean()))),
        new Method(
            Task.SLOPES,
            "slopes",
            errs ->
                part1(
                    Part1Model.independent()
                        .withSlopes(
                            (own, f, xs, h) ->
                                off(
                                    right.slopes(f, xs, h),
                                    xs.length > 0 && errs.getAsBoolean())))),
        new Method(
            Task.TURNING,
            "turning",
            errs ->
                part1(
                    right.withTurning(
                        (own, f, x, reach) ->
                            other(
                                Turning.values(),
                                right.turning(f, x, reach),
                                errs.getAsBoolean())))),
        new Method(
            Task.LOSS2,
            "loss",
            errs -> loss(w -> off(new WalkingModel().loss(w), errs.getAsBoolean()))),
        new Method(
            Task.STEP,
            "step",
            errs ->
                step(
                    (slope, w, rate) ->
                        off(w - rate * slope.applyAsDouble(w), errs.getAsBoolean()))),
        new Method(
            Task.OUTCOME,
            "outcome",
            errs ->
                outcome(
                    (slope, weights, tolerance) ->
                        other(
                            Outcome.values(),
                            judge(slope, weights, tolerance),
                            errs.getAsBoolean()))),
        new Method(
            Task.GRADIENT4,
            "gradient",
            errs ->
                gradient(
                    (loss, weights, h) -> off(measured(loss, weights, h), errs.getAsBoolean()))),
        new Method(
            Task.LOSS3,
            "value-loss",
            errs ->
                valueLoss(
                    (engine, w) -> {
                      ModelNode loss = LossRule.RIGHT.loss(engine, w);
                      double off = off(loss.data, errs.getAsBoolean()) - loss.data;
                      return off == 0
                          ? loss
                          : engine.apply(Operation.PLUS, loss, engine.leaf(off), 0);
                    })));
  }

  /** More than any honest way is off, whatever the answer is; what is no number becomes one. */
  private static double off(double right, boolean errs) {
    return errs ? Double.isFinite(right) ? right + 1 + Math.abs(right) : 1 : right;
  }

  private static double[] off(double[] right, boolean errs) {
    return Arrays.stream(right).map(each -> off(each, errs)).toArray();
  }

  private static <E extends Enum<E>> E other(E[] all, E right, boolean errs) {
    return errs ? all[(right.ordinal() + 1) % all.length] : right;
  }

  /** Where there is nothing to be wrong in, as in no slopes at all, a call is right. */
  private boolean isAnsweredBothWays(List<Observation> observed) {
    Set<String> rightly = new HashSet<>();
    Set<String> wrongly = new HashSet<>();
    for (Observation each : observed) {
      if (each.fault() == null) {
        (isRight(each) ? rightly : wrongly).add(each.call().text());
      }
    }
    wrongly.retainAll(rightly);
    return !wrongly.isEmpty();
  }

  private boolean isRight(Observation each) {
    Object right = each.call().putTo(reference).answer();
    Object answer = each.answer();
    if (answer instanceof Double number && right instanceof Double expected) {
      return areNear(each, new double[] {number}, expected);
    } else if (answer instanceof double[] numbers && right instanceof double[] expected) {
      return areNear(each, numbers, expected);
    }
    return answer != null && answer.equals(right);
  }

  private static boolean areNear(Observation each, double[] answer, double... right) {
    return WrongEntriesMisconceptions.isNear(answer, right, 2 * each.tolerance());
  }
}
