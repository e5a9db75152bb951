package tangent.assignment.student;

import static tangent.contract.Operation.MINUS;
import static tangent.contract.Operation.PLUS;
import static tangent.contract.Operation.POW;
import static tangent.contract.Operation.TIMES;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Mistakes in {@code LossGradient}, on values that are right. */
record Part3LossMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        loss(
            "value-loss-without-w",
            "the loss without its last term, + w",
            "Count the terms of the loss.",
            terms(4, -4, 2, 0)),
        loss(
            "value-loss-cubed",
            "the loss with w³ in place of w⁴",
            "Which exponent does the first term have?",
            terms(3, -4, 2, 1)),
        loss(
            "value-loss-not-squared",
            "the loss with 4w in place of 4w²",
            "What is squared in the second term?",
            terms(4, -4, 1, 1)),
        loss(
            "value-loss-plus",
            "the loss with + 4w² in place of − 4w²",
            "Look at the signs of the loss.",
            terms(4, 4, 2, 1)),
        loss(
            "value-loss-square-of-four-w",
            "the loss with (4w)² in place of 4w²",
            "What is squared in the second term, w or 4w?",
            terms(4, -16, 2, 1)),
        loss(
            "value-loss-minus-w",
            "the loss with − w in place of + w, as with a bracket around 4w² + w",
            "a.minus(b.plus(c)) takes both away. Is that what the loss says?",
            terms(4, -4, 2, -1)),
        loss(
            "value-loss-other-factor",
            "another factor than 4 in front of w², or none of it",
            "Compare term by term: sign, factor, exponent.",
            Stream.of(-1.0, -2.0, -3.0, -8.0, -5.0, -6.0, 0.0, -0.25, -0.5, 1.0, 2.0)
                .map(factor -> terms(4, factor, 2, 1))),
        loss(
            "value-loss-other-exponent",
            "one of the exponents is another one",
            "Count the factors w in each term.",
            Stream.concat(
                Stream.of(3, 4).map(exponent -> terms(4, -4, exponent, 1)),
                Stream.of(2, 1, 5, 6, 8).map(power -> terms(power, -4, 2, 1)))),
        loss(
            "value-loss-in-numbers",
            "the loss is cut off from w: it is made with Value.of from the number of w",
            "A value made by Value.of does not know where its number came from. What will its"
                + " backward() reach?",
            Part3LossMisconceptions::inNumbers),
        loss(
            "value-loss-half-in-numbers",
            "one term of the loss computed from w.data()",
            "A value made by Value.of does not know where its number came from. Which of your terms"
                + " still knows of w?",
            Stream.of(1, 2, 0).map(Part3LossMisconceptions::halfInNumbers)),
        gradient(
            "value-gradient-is-loss",
            "gradient returns the loss",
            "data() is the number, grad() the gradient. Which of them is asked for?",
            (engine, rule, w) -> engine.data(rule.loss(engine, engine.leaf(w)))),
        gradient(
            "value-gradient-is-w",
            "gradient gives w back: the number of w instead of its gradient",
            "data() is the number, grad() the gradient. Which of them is asked for?",
            (engine, rule, w) -> w),
        gradient(
            "value-gradient-zero",
            "gradient reads grad() where no backward() has come: it is always 0",
            "A gradient is 0 until backward() reaches its value. Is it called, and is the value that"
                + " you read the very one that the loss was made from?",
            (engine, rule, w) -> {
              ModelNode leaf = engine.leaf(w);
              rule.loss(engine, leaf);
              return engine.grad(leaf);
            }),
        gradient(
            "value-gradient-one",
            "gradient reads grad() of the value that backward() was called on: it is always 1",
            "Every value grows as fast as itself. Which value should backward() be called on, and"
                + " which one's gradient is asked for?",
            (engine, rule, w) -> {
              ModelNode leaf = engine.leaf(w);
              rule.loss(engine, leaf);
              engine.backward(leaf);
              return engine.grad(leaf);
            }),
        gradient(
            "value-gradient-always-at-one-place",
            "the gradient of one place, whichever w is given",
            "Each w has a gradient of its own. Where does your code use w, and what does it keep from"
                + " an earlier call?",
            Stream.of(2.0, 1.0, 3.0, -1.0, 0.5, 0.1)
                .<LossRule.Gradient>map(
                    place -> (engine, rule, w) -> LossRule.gradientOfLoss(engine, rule, place))
                .toArray(LossRule.Gradient[]::new)),
        gradient(
            "value-gradient-downhill",
            "gradient with its sign turned, as for a step downhill",
            "The gradient points uphill. It is the step that turns the sign.",
            (engine, rule, w) -> -LossRule.gradientOfLoss(engine, rule, w)),
        gradient(
            "value-gradient-float",
            "gradient as a float: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            (engine, rule, w) -> (float) LossRule.gradientOfLoss(engine, rule, w),
            (engine, rule, w) -> LossRule.gradientOfLoss(engine, rule, (float) w)),
        gradient(
            "value-gradient-rounded",
            "gradient is rounded to a few decimals",
            "Round when you print, not what you return.",
            CoarseNumbers.roundings(2, 3, 1, 4, 6, 5)
                .map(
                    rounding ->
                        (LossRule.Gradient)
                            (engine, rule, w) ->
                                rounding.applyAsDouble(LossRule.gradientOfLoss(engine, rule, w)))
                .toArray(LossRule.Gradient[]::new)),
        gradient(
            "value-gradient-whole-numbers",
            "w is cut to a whole number before its Value is made",
            "Try w = 0.5. Where does your code turn a double into an int or a long?",
            (engine, rule, w) -> LossRule.gradientOfLoss(engine, rule, (int) w),
            (engine, rule, w) -> LossRule.gradientOfLoss(engine, rule, (long) w)),
        gradient(
            "value-gradient-size-only",
            "gradient without its sign",
            "A slope of -15 falls. Where does your code lose the minus?",
            (engine, rule, w) -> Math.abs(LossRule.gradientOfLoss(engine, rule, w))),
        gradient(
                "value-gradient-by-nudging",
                "gradient measures the slope with a small step instead of calling backward()",
                "A measured slope is never exact. What does backward() leave in w.grad()?",
                (engine, rule, w) ->
                    (engine.data(rule.loss(engine, engine.leaf(w + 1e-6)))
                            - engine.data(rule.loss(engine, engine.leaf(w))))
                        / 1e-6,
                (engine, rule, w) ->
                    PlainPart1.central(
                        at -> engine.data(rule.loss(engine, engine.leaf(at))), w, 1e-6))
            .byPattern(DifferenceQuotient::isQuotientOfSmallStepIn),
        gradient(
            "value-gradient-by-wrong-formula",
            "gradient by a formula of your own, with a mistake in it",
            "Differentiating by hand invites slips. Which method finds the gradient for you?",
            (engine, rule, w) -> 4 * w * w * w - 8 * w,
            (engine, rule, w) -> 4 * w * w * w - 8 * w + w,
            (engine, rule, w) -> 4 * w * w * w + 8 * w + 1,
            (engine, rule, w) -> 4 * w * w * w - 4 * w + 1,
            (engine, rule, w) -> w * w * w - 4 * w + 1),
        gradient(
            "value-gradient-without-backward",
            "gradient by a formula of your own, or from numbers of the loss, instead of backward()",
            "The slope is right, but who has found it? With backward() every loss gets its"
                + " gradient, also one whose formula nobody knows.",
            (engine, rule, w) -> 4 * Math.pow(w, 3) - 8 * w + 1,
            Part3LossMisconceptions::fivePoints));
  }

  /** Exact for this loss, but for rounding: it is of the fourth degree. */
  private static double fivePoints(ModelValue engine, LossRule rule, double w) {
    DoubleUnaryOperator loss = at -> engine.data(rule.loss(engine, engine.leaf(at)));
    double near = loss.applyAsDouble(w + 1) - loss.applyAsDouble(w - 1);
    double far = loss.applyAsDouble(w + 2) - loss.applyAsDouble(w - 2);
    return (8 * near - far) / 12;
  }

  /** w^power + factor · w^exponent + last · w. */
  private static LossRule.Loss terms(int power, double factor, int exponent, double last) {
    return (engine, w) -> {
      ModelNode first = engine.apply(POW, w, w, power);
      ModelNode second =
          engine.apply(TIMES, engine.leaf(factor), engine.apply(POW, w, w, exponent), 0);
      ModelNode third = engine.apply(TIMES, engine.leaf(last), w, 0);
      return engine.apply(PLUS, engine.apply(PLUS, first, second, 0), third, 0);
    };
  }

  private static ModelNode inNumbers(ModelValue engine, ModelNode w) {
    double x = engine.data(w);
    return engine.leaf(Math.pow(x, 4) - 4 * x * x + x);
  }

  /** With one term that knows nothing of w. */
  private static LossRule.Loss halfInNumbers(int term) {
    return (engine, w) -> {
      ModelNode cut = engine.leaf(engine.data(w));
      ModelNode fourth = engine.apply(POW, term == 0 ? cut : w, w, 4);
      ModelNode square = engine.apply(POW, term == 1 ? cut : w, w, 2);
      ModelNode difference =
          engine.apply(MINUS, fourth, engine.apply(TIMES, engine.leaf(4), square, 0), 0);
      return engine.apply(PLUS, difference, term == 2 ? cut : w, 0);
    };
  }

  private Misconception loss(String id, String title, String hint, LossRule.Loss way) {
    return new Misconception(id, Task.LOSS3, title, hint, valueLoss(way));
  }

  private Misconception loss(String id, String title, String hint, Stream<LossRule.Loss> ways) {
    return mistake(Task.LOSS3, id, title, hint, ways.map(this::valueLoss));
  }

  private Misconception gradient(String id, String title, String hint, LossRule.Gradient... ways) {
    return mistake(Task.GRADIENT3, id, title, hint, Stream.of(ways).map(this::valueGradient));
  }
}
