package tangent.assignment.student;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Checks of numbers that must be positive and finite, and let others through. */
record NumberCheckMisconceptions(Solution reference) implements Models {

  /** What is let through. */
  private enum Hole {
    UNCHECKED(
        "unchecked",
        "%s is not checked",
        "The comment above the method says which numbers make sense, and what to do with others.",
        number -> true),
    ZERO(
        "zero",
        "%s may be 0: the check lets it through",
        "Positive means greater than 0. Is it >= that you compare with?",
        number -> number == 0),
    NEGATIVE(
        "negative",
        "%s may be negative: the check lets it through",
        "Try −1. Which comparison should have stopped it?",
        number -> number < 0 && Double.isFinite(number)),
    NAN(
        "nan",
        "%s may be NaN: the check lets it through",
        "Every comparison with NaN is false, so <= 0 does not catch it.",
        Double::isNaN),
    INFINITE(
        "infinite",
        "%s may be infinite: the check lets it through",
        "Infinity is greater than 0. Is it finite?",
        number -> number > 0),
    SIGNS(
        "only-signs-checked",
        "%s may be NaN or infinite: only the sign is checked",
        "Every comparison with NaN is false, <= 0 as much as == Double.NaN. And is infinity"
            + " greater than 0?",
        number -> !(number <= 0));

    private final String id;
    private final String title;
    private final String hint;
    private final DoublePredicate passes;

    Hole(String id, String title, String hint, DoublePredicate passes) {
      this.id = id;
      this.title = title;
      this.hint = hint;
      this.passes = passes;
    }
  }

  /**
   * A number, or two that are checked by one method of the student's.
   *
   * @param prefix of the ids
   * @param suffix of the ids of the holes in a check
   * @param checking the model in which these numbers are let through
   */
  private record Number(
      Task task,
      String prefix,
      String suffix,
      String name,
      Function<DoublePredicate, Solution> checking) {

    Misconception mistake(Hole hole) {
      boolean isInCheck = hole != Hole.UNCHECKED && hole != Hole.SIGNS;
      return new Misconception(
          prefix + hole.id + (isInCheck ? suffix : ""),
          task,
          hole.title.formatted(name),
          hole.hint,
          checking.apply(number -> WalkingModel.isPositive(number) || hole.passes.test(number)));
    }
  }

  List<Misconception> of(Task task) {
    return Stream.of(
            new Number(Task.ARGUMENTS1, "step-", "-passes", "h", this::step),
            new Number(Task.ARGUMENTS1, "reach-", "-passes", "reach", this::reach),
            new Number(
                Task.ARGUMENTS1, "slope-", "-passes", "h, and reach too,", this::stepAndReach),
            new Number(Task.ARGUMENTS2, "walk-rate-", "", "the learning rate", this::rate),
            new Number(Task.ARGUMENTS2, "walk-tolerance-", "", "the tolerance", this::tolerance),
            new Number(
                Task.ARGUMENTS2,
                "walk-",
                "-passes",
                "the learning rate, and the tolerance too,",
                this::rateAndTolerance),
            new Number(Task.ARGUMENTS4, "weights-h-", "", "h", this::nudge),
            new Number(Task.ARGUMENTS4, "weights-rate-", "", "the learning rate", this::rates),
            new Number(
                Task.ARGUMENTS4,
                "weights-",
                "-passes",
                "h, and the learning rate too,",
                this::nudgeAndRate))
        .filter(number -> number.task == task)
        .flatMap(number -> Stream.of(Hole.values()).map(number::mistake))
        .toList();
  }

  private Solution step(DoublePredicate good) {
    return part1(Part1Model.right().checking(good, Double::isFinite));
  }

  private Solution reach(DoublePredicate good) {
    return part1(Part1Model.right().checkingReach(good));
  }

  private Solution stepAndReach(DoublePredicate good) {
    return part1(Part1Model.right().checking(good, Double::isFinite).checkingReach(good));
  }

  private Solution rate(DoublePredicate good) {
    return part2(new WalkingModel().goodRate(good));
  }

  private Solution tolerance(DoublePredicate good) {
    return part2(new WalkingModel().goodTolerance(good));
  }

  private Solution rateAndTolerance(DoublePredicate good) {
    return part2(new WalkingModel().goodRate(good).goodTolerance(good));
  }

  private Solution nudge(DoublePredicate good) {
    return part4(new ManyWeightsModel().goodH(good));
  }

  private Solution rates(DoublePredicate good) {
    return part4(new ManyWeightsModel().goodRate(good));
  }

  private Solution nudgeAndRate(DoublePredicate good) {
    return part4(new ManyWeightsModel().goodH(good).goodRate(good));
  }
}
