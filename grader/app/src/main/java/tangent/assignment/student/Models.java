package tangent.assignment.student;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** Makes models of students: the reference with one method, named as its task, written anew. */
interface Models {

  Solution reference();

  default Solution part1(Part1 other) {
    return ModelSolution.with(reference(), other);
  }

  default Solution f(DoubleUnaryOperator other) {
    return part1(Part1Model.right().withF(other));
  }

  default Solution derivative(Part1Model.Derivative other) {
    return part1(Part1Model.right().withDerivative(other));
  }

  /** A derivative that is asked by no other method: each measures for itself. */
  default Solution derivativeAlone(Part1Model.Derivative other) {
    return part1(Part1Model.independent().withDerivative(other));
  }

  default Solution slopes(Part1Model.Slopes other) {
    return part1(Part1Model.right().withSlopes(other));
  }

  default Solution flattest(Part1Model.Flattest other) {
    return part1(Part1Model.right().withFlattest(other));
  }

  default Solution turning(Part1Model.Turn other) {
    return part1(Part1Model.right().withTurning(other));
  }

  default Solution part2(Part2 other) {
    return ModelSolution.with(reference(), other);
  }

  default Solution loss(DoubleUnaryOperator other) {
    return part2(new WalkingModel().loss(other));
  }

  default Solution lossDerivative(DoubleUnaryOperator other) {
    return part2(new WalkingModel().lossDerivative(other));
  }

  default Solution step(WalkingModel.Stepping other) {
    return part2(new WalkingModel().stepping(other));
  }

  default Solution descend(WalkingModel.Walking other) {
    return part2(new WalkingModel().walking(other));
  }

  default Solution outcome(WalkingModel.Judging other) {
    return part2(new WalkingModel().judging(other));
  }

  default Solution value(Supplier<ModelValue> engine) {
    return Part3Model.withValue(reference(), engine);
  }

  default Solution valueLoss(LossRule.Loss other) {
    return Part3Model.withLossGradient(reference(), LossRule.with(other));
  }

  default Solution valueGradient(LossRule.Gradient other) {
    return Part3Model.withLossGradient(reference(), LossRule.with(other));
  }

  default Solution part4(Part4 other) {
    return ModelSolution.with(reference(), other);
  }

  default Solution gradient(ManyWeightsModel.Measuring other) {
    return part4(new ManyWeightsModel().measuring(other));
  }

  /** The walk of many weights. */
  default Solution weights(ManyWeightsModel.Walking other) {
    return part4(new ManyWeightsModel().walking(other));
  }

  /** One that is recognised by the answers that one of its ways gives. */
  default Misconception mistake(
      Task task, String id, String title, String hint, Stream<Solution> ways) {
    return new Misconception(id, task, title, hint, ways.toList());
  }

  default Misconception descend(
      String id, String title, String hint, WalkingModel.Walking... ways) {
    return descend(id, title, hint, Stream.of(ways));
  }

  default Misconception descend(
      String id, String title, String hint, Stream<WalkingModel.Walking> ways) {
    return mistake(Task.DESCEND2, id, title, hint, ways.map(this::descend));
  }

  default Misconception weights(
      String id, String title, String hint, ManyWeightsModel.Walking... ways) {
    return weights(id, title, hint, Stream.of(ways));
  }

  /** However the gradients are measured. */
  default Misconception weights(
      String id, String title, String hint, Stream<ManyWeightsModel.Walking> ways) {
    List<ManyWeightsModel.Walking> all = ways.toList();
    return mistake(Task.DESCEND4, id, title, hint, all.stream().map(this::weights))
        .withAnswers(
            observed ->
                Part4GradientMisconceptions.HONEST.stream()
                    .flatMap(
                        measure ->
                            all.stream()
                                .map(way -> new ManyWeightsModel().partial(measure).walking(way)))
                    .map(this::part4));
  }

  default Variant variant(String id, String title, Supplier<ModelValue> engine) {
    return new Variant(id, title, value(engine));
  }

  default Misconception value(
      Task task, String id, String title, String hint, ModelValue.Engine... ways) {
    return mistake(task, id, title, hint, Stream.of(ways).map(this::value));
  }

  /** The same, whether operations are put together of others or not. */
  default Misconception composed(
      Task task, String id, String title, String hint, ModelValue.Engine... ways) {
    return value(task, id, title, hint, ways)
        .recognisedBy(Part3Model.signs(reference(), Stream.of(ways)));
  }

  /** One that is named in each of these tasks. */
  default Spread spread(
      List<Task> tasks,
      Set<Task> losesToo,
      String id,
      String title,
      String hint,
      ModelValue.Engine... ways) {
    return new Spread(
        tasks.stream().map(task -> composed(task, id, title, hint, ways)).toList(), losesToo);
  }
}
