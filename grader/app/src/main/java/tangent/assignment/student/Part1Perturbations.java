package tangent.assignment.student;

import static tangent.assignment.student.Feature.count;
import static tangent.assignment.student.Feature.real;
import static tangent.assignment.student.Feature.size;

import derivatives.part1.Turning;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** Perturbations of the methods of Part 1 that build on {@code derivative}. */
record Part1Perturbations(Solution reference, Draw draw) implements Models {

  Perturbation slopes() {
    if (draw.count(0, 4) == 0) {
      return longerSteps();
    }
    Where where = draw.where(count("length"), size("h"), real("first x"), real("first answer"));
    Entries entries = Entries.draw(draw);
    return Perturbation.of(
        Task.SLOPES,
        entries.name(),
        entries.numbers(),
        where,
        slopes(
            (own, function, xs, h) -> {
              double[] right = PlainPart1.slopeAtEach(own, function, xs, h);
              double x = xs.length > 0 ? xs[0] : 0;
              double answer = xs.length > 0 ? right[0] : 0;
              return where.holds(Moment.of(xs, xs.length, h, x, answer).about(function))
                  ? entries.change().of(right, xs)
                  : right;
            }));
  }

  private Perturbation longerSteps() {
    Where where = draw.where(count("length"), size("h"), real("first x"));
    double by = draw.log(0.04, 1);
    return Perturbation.of(
        Task.SLOPES,
        "longer step",
        Map.of("by", by),
        where,
        slopes(
            (own, function, xs, h) -> {
              double x = xs.length > 0 ? xs[0] : 0;
              boolean errs = where.holds(Moment.of(xs, xs.length, h, x).about(function));
              return PlainPart1.slopeAtEach(own, function, xs, errs ? by * h : h);
            }));
  }

  Perturbation flattest() {
    Where where =
        draw.where(count("length"), size("h"), real("answer"), real("slope"), count("place"));
    int kind = draw.count(0, 6);
    Effect effect = draw.effect();
    String what =
        switch (kind) {
          case 0 -> "first element";
          case 1 -> "last element";
          case 2 -> "next element";
          case 3 -> "argument sorted";
          case 4 -> "second best";
          default -> effect.name();
        };
    return Perturbation.of(
        Task.FLATTEST,
        what,
        kind > 4 ? effect.numbers() : Map.of(),
        where,
        flattest(
            (own, function, xs, h) -> {
              double right = PlainPart1.leastSteep(own, function, xs, h);
              int place = place(xs, right);
              double slope = own.derivative(function, right, h);
              if (!where.holds(Moment.of(xs, xs.length, h, right, slope, place).about(function))) {
                return right;
              }
              return switch (kind) {
                case 0 -> xs[0];
                case 1 -> xs[xs.length - 1];
                case 2 -> xs[(place + 1) % xs.length];
                case 3 -> sorted(xs, right);
                case 4 -> without(xs, place, own, function, h);
                default -> effect.of(right);
              };
            }));
  }

  private static int place(double[] xs, double x) {
    for (int i = 0; i < xs.length; i++) {
      if (xs[i] == x) {
        return i;
      }
    }
    return -1;
  }

  private static double sorted(double[] xs, double right) {
    Arrays.sort(xs);
    return right;
  }

  private static double without(
      double[] xs, int left, Part1 own, DoubleUnaryOperator function, double h) {
    double[] others =
        IntStream.range(0, xs.length).filter(i -> i != left).mapToDouble(i -> xs[i]).toArray();
    return others.length == 0 ? xs[0] : PlainPart1.leastSteep(own, function, others, h);
  }

  Perturbation turning() {
    Where where = draw.where(real("x"), size("reach"), real("slope before"), real("slope after"));
    int kind = draw.count(0, 3);
    double by = kind == 0 ? draw.log(-0.95, 0) : draw.log(-9, 1);
    Turning other = draw.of(List.of(Turning.values()));
    String what =
        switch (kind) {
          case 1 -> "flat below";
          case 2 -> "one end";
          default -> "always " + other;
        };
    return Perturbation.of(
        Task.TURNING,
        what,
        kind == 1 ? Map.of("by", by) : Map.of(),
        where,
        turning(
            (own, function, x, reach) -> {
              double before = own.derivative(function, x - reach, reach / 100);
              double after = own.derivative(function, x + reach, reach / 100);
              Turning right = PlainPart1.told(before, after);
              if (!where.holds(Moment.of(function, x, reach, before, after))) {
                return right;
              }
              return switch (kind) {
                case 1 ->
                    PlainPart1.told(
                        Math.abs(before) < by ? 0 : before, Math.abs(after) < by ? 0 : after);
                case 2 -> PlainPart1.told(-after, after);
                default -> other;
              };
            }));
  }
}
