package tangent.run;

import derivatives.part1.Turning;
import derivatives.part2.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Program;
import tangent.contract.Solution;
import tangent.contract.Substitute;

/** A solution whose every call goes through an {@link Asker}, which may note it. */
record RecordedSolution(Solution subject, Asker asker) implements Solution {

  private static final Set<Substitute> IDLE = Set.of(Substitute.IDLE_BACKWARD);

  /** Puts one call to the subject. */
  interface Asker {
    /**
     * @param call as it can be put to any solution
     * @param now puts it to the subject with the caller's own arrays, and with functions that the
     *     watch notes
     */
    <T> T ask(Call call, Function<EvaluationRecorder, T> now);
  }

  @Override
  public Part1 part1() {
    return new AskedPart1(subject, asker);
  }

  @Override
  public Part2 part2() {
    return new AskedPart2(subject, asker);
  }

  @Override
  public Part3 part3() {
    return new AskedPart3("LossGradient.gradient", Solution::part3, subject, asker);
  }

  @Override
  public Part4 part4() {
    return new AskedPart4(subject, asker);
  }

  /** Part 3 where {@code backward()} does nothing, if it can be had. */
  Optional<Part3> part3WithIdleBackward() {
    return subject
        .with(IDLE)
        .map(
            idle ->
                new AskedPart3(
                    "LossGradient.gradient(%s) // with a backward() that does nothing",
                    RecordedSolution::idle, subject, asker));
  }

  private static Part3 idle(Solution solution) {
    return solution
        .with(IDLE)
        .orElseThrow(() -> new Fault(Fault.Kind.MISSING, "", "its backward() can't be left out"))
        .part3();
  }

  private record AskedPart1(Solution subject, Asker asker) implements Part1 {

    @Override
    public double f(double x) {
      return asker.ask(
          new Call("f", List.of(x), (other, watch) -> other.part1().f(x)),
          watch -> subject.part1().f(x));
    }

    @Override
    public double derivative(DoubleUnaryOperator function, double x, double h) {
      return asker.ask(
          new Call(
              "derivative",
              List.of(function, x, h),
              (other, watch) -> other.part1().derivative(watch.overFunction(function), x, h)),
          watch -> subject.part1().derivative(watch.overFunction(function), x, h));
    }

    @Override
    public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
      double[] before = xs.clone();
      return asker.ask(
          new Call(
              "slopes",
              List.of(function, before, h),
              (other, watch) ->
                  other
                      .part1()
                      .slopes(watch.overFunction(function), watch.lend(before.clone()), h)),
          watch -> subject.part1().slopes(watch.overFunction(function), watch.lend(xs), h));
    }

    @Override
    public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
      double[] before = xs.clone();
      return asker.ask(
          new Call(
              "flattest",
              List.of(function, before, h),
              (other, watch) ->
                  other
                      .part1()
                      .flattest(watch.overFunction(function), watch.lend(before.clone()), h)),
          watch -> subject.part1().flattest(watch.overFunction(function), watch.lend(xs), h));
    }

    @Override
    public Turning turning(DoubleUnaryOperator function, double x, double reach) {
      return asker.ask(
          new Call(
              "turning",
              List.of(function, x, reach),
              (other, watch) -> other.part1().turning(watch.overFunction(function), x, reach)),
          watch -> subject.part1().turning(watch.overFunction(function), x, reach));
    }
  }

  private record AskedPart2(Solution subject, Asker asker) implements Part2 {

    @Override
    public double loss(double w) {
      return asker.ask(
          new Call("loss", List.of(w), (other, watch) -> other.part2().loss(w)),
          watch -> subject.part2().loss(w));
    }

    @Override
    public double lossDerivative(double w) {
      return asker.ask(
          new Call("lossDerivative", List.of(w), (other, watch) -> other.part2().lossDerivative(w)),
          watch -> subject.part2().lossDerivative(w));
    }

    @Override
    public double step(DoubleUnaryOperator slope, double w, double learningRate) {
      return asker.ask(
          new Call(
              "step",
              List.of(slope, w, learningRate),
              (other, watch) -> other.part2().step(watch.overFunction(slope), w, learningRate)),
          watch -> subject.part2().step(watch.overFunction(slope), w, learningRate));
    }

    @Override
    public double[] descend(
        DoubleUnaryOperator slope, double start, double learningRate, int steps) {
      return asker.ask(
          new Call(
              "descend",
              List.of(slope, start, learningRate, steps),
              (other, watch) ->
                  other.part2().descend(watch.overFunction(slope), start, learningRate, steps)),
          watch -> subject.part2().descend(watch.overFunction(slope), start, learningRate, steps));
    }

    @Override
    public Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
      double[] before = weights.clone();
      return asker.ask(
          new Call(
              "outcome",
              List.of(slope, before, tolerance),
              (other, watch) ->
                  other
                      .part2()
                      .outcome(watch.overFunction(slope), watch.lend(before.clone()), tolerance)),
          watch ->
              subject.part2().outcome(watch.overFunction(slope), watch.lend(weights), tolerance));
    }
  }

  /**
   * @param gradient how a call of it is written
   */
  private record AskedPart3(
      String gradient, Function<Solution, Part3> part, Solution subject, Asker asker)
      implements Part3 {

    @Override
    public double[] run(Program program) {
      return ask("run", program, part3 -> part3.run(program));
    }

    @Override
    public double loss(double w) {
      return ask("LossGradient.loss(Value.of(%s)).data()", w, part3 -> part3.loss(w));
    }

    @Override
    public double lossGradient(double w) {
      return ask(
          "Value w = Value.of(%s);\nLossGradient.loss(w).backward();\nw.grad();",
          w, part3 -> part3.lossGradient(w));
    }

    @Override
    public double gradient(double w) {
      return ask(gradient, w, part3 -> part3.gradient(w));
    }

    private <T> T ask(String method, Object argument, Function<Part3, T> question) {
      return asker.ask(
          new Call(method, List.of(argument), (other, watch) -> question.apply(part.apply(other))),
          watch -> question.apply(part.apply(subject)));
    }
  }

  private record AskedPart4(Solution subject, Asker asker) implements Part4 {

    @Override
    public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
      double[] before = weights.clone();
      return asker.ask(
          new Call(
              "gradient",
              List.of(loss, before, h),
              (other, watch) ->
                  other.part4().gradient(watch.overLoss(loss), watch.lend(before.clone()), h)),
          watch -> subject.part4().gradient(watch.overLoss(loss), watch.lend(weights), h));
    }

    @Override
    public double[][] descend(
        ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
      double[] before = start.clone();
      return asker.ask(
          new Call(
              "descend",
              List.of(loss, before, learningRate, steps, h),
              (other, watch) ->
                  other
                      .part4()
                      .descend(
                          watch.overLoss(loss),
                          watch.lend(before.clone()),
                          learningRate,
                          steps,
                          h)),
          watch ->
              subject
                  .part4()
                  .descend(watch.overLoss(loss), watch.lend(start), learningRate, steps, h));
    }
  }
}
