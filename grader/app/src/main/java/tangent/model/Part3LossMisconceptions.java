package tangent.model;

import static tangent.contract.Operation.MINUS;
import static tangent.contract.Operation.PLUS;
import static tangent.contract.Operation.POW;
import static tangent.contract.Operation.TIMES;

import java.util.List;
import tangent.contract.Solution;
import tangent.task.Task;

/** Mistakes in {@code LossGradient}, on values that are right. */
final class Part3LossMisconceptions {

  private final Solution reference;

  private Part3LossMisconceptions(Solution reference) {
    this.reference = reference;
  }

  static List<Misconception> of(Solution reference) {
    return new Part3LossMisconceptions(reference).all();
  }

  private List<Misconception> all() {
    return List.of(
        loss(
            "value-loss-without-w",
            "the loss without its last term, + w",
            "Count the terms of the loss.",
            new Terms(4, -4, 2, 0)),
        loss(
            "value-loss-cubed",
            "the loss with w³ in place of w⁴",
            "Which exponent does the first term have?",
            new Terms(3, -4, 2, 1)),
        loss(
            "value-loss-not-squared",
            "the loss with 4w in place of 4w²",
            "What is squared in the second term?",
            new Terms(4, -4, 1, 1)),
        loss(
            "value-loss-plus",
            "the loss with + 4w² in place of − 4w²",
            "Look at the signs of the loss.",
            new Terms(4, 4, 2, 1)),
        loss(
            "value-loss-square-of-four-w",
            "the loss with (4w)² in place of 4w²",
            "What is squared in the second term, w or 4w?",
            new Terms(4, -16, 2, 1)),
        loss(
            "value-loss-minus-w",
            "the loss with − w in place of + w, as with a bracket around 4w² + w",
            "a.minus(b.plus(c)) takes both away. Is that what the loss says?",
            new Terms(4, -4, 2, -1)),
        loss(
            "value-loss-in-numbers",
            "the loss computed in plain numbers and wrapped with Value.of",
            "A value made by Value.of does not know where its number came from. What will its"
                + " backward() reach?",
            new InNumbers()),
        loss(
            "value-loss-half-in-numbers",
            "one term of the loss computed from w.data()",
            "A value made by Value.of does not know where its number came from. Which of your terms"
                + " still knows of w?",
            new HalfInNumbers()),
        gradient(
            "value-gradient-is-loss",
            "gradient returns the loss",
            "data() is the number, grad() the gradient. Which of them is asked for?",
            (engine, rule, w) -> engine.data(rule.loss(engine, engine.leaf(w)))),
        gradient(
            "value-gradient-without-backward",
            "gradient reads grad() without calling backward()",
            "Before any backward() every gradient is 0. Who calls it?",
            (engine, rule, w) -> {
              Node leaf = engine.leaf(w);
              rule.loss(engine, leaf);
              return engine.grad(leaf);
            }),
        gradient(
            "value-gradient-backward-on-w",
            "gradient calls backward() on w instead of on the loss",
            "backward() asks how fast the value it is called on grows. Which value is that?",
            (engine, rule, w) -> {
              Node leaf = engine.leaf(w);
              rule.loss(engine, leaf);
              engine.backward(leaf);
              return engine.grad(leaf);
            }),
        gradient(
            "value-gradient-of-loss-itself",
            "gradient reads grad() of the loss instead of that of w",
            "The loss grows as fast as itself. Whose gradient is asked for?",
            (engine, rule, w) -> {
              Node loss = rule.loss(engine, engine.leaf(w));
              engine.backward(loss);
              return engine.grad(loss);
            }),
        gradient(
            "value-gradient-of-another-leaf",
            "gradient reads a second leaf, made with the same number",
            "Two calls of Value.of make two values. Which of them is the loss made from?",
            (engine, rule, w) -> {
              engine.backward(rule.loss(engine, engine.leaf(w)));
              return engine.grad(engine.leaf(w));
            }),
        gradient(
            "value-gradient-downhill",
            "gradient with its sign turned, as for a step downhill",
            "The gradient points uphill. It is the step that turns the sign.",
            (engine, rule, w) -> -new LossRule().gradient(engine, w)),
        gradient(
            "value-gradient-by-nudging",
            "gradient by a difference quotient",
            "A measured slope is never exact. What does backward() leave in w.grad()?",
            (engine, rule, w) ->
                (engine.data(rule.loss(engine, engine.leaf(w + 1e-6)))
                        - engine.data(rule.loss(engine, engine.leaf(w))))
                    / 1e-6),
        gradient(
            "value-gradient-by-wrong-formula",
            "gradient by a formula by hand, without its last term + 1",
            "What is the slope of the term w? And who could have found that for you?",
            (engine, rule, w) -> 4 * w * w * w - 8 * w));
  }

  /** w^power + factor · w^exponent + last · w. */
  private static final class Terms extends LossRule {
    private final int power;
    private final double factor;
    private final int exponent;
    private final double last;

    Terms(int power, double factor, int exponent, double last) {
      this.power = power;
      this.factor = factor;
      this.exponent = exponent;
      this.last = last;
    }

    @Override
    Node loss(Engine engine, Node w) {
      Node first = engine.apply(POW, w, w, power);
      Node second = engine.apply(TIMES, engine.leaf(factor), engine.apply(POW, w, w, exponent), 0);
      Node third = engine.apply(TIMES, engine.leaf(last), w, 0);
      return engine.apply(PLUS, engine.apply(PLUS, first, second, 0), third, 0);
    }
  }

  /** Its gradient is a formula by hand, or the mistake would cost that task, too. */
  private static final class InNumbers extends LossRule {
    @Override
    Node loss(Engine engine, Node w) {
      double x = engine.data(w);
      return engine.leaf(Math.pow(x, 4) - 4 * x * x + x);
    }

    @Override
    double gradient(Engine engine, double w) {
      return 4 * Math.pow(w, 3) - 8 * w + 1;
    }
  }

  private static final class HalfInNumbers extends LossRule {
    @Override
    Node loss(Engine engine, Node w) {
      double x = engine.data(w);
      Node fourth = engine.apply(POW, w, w, 4);
      Node difference = engine.apply(MINUS, fourth, engine.leaf(4 * x * x), 0);
      return engine.apply(PLUS, difference, w, 0);
    }
  }

  /** A way to find the gradient, given the right loss. */
  private interface GradientRule {
    double of(Engine engine, LossRule rule, double w);
  }

  private Misconception loss(String id, String title, String hint, LossRule rule) {
    return new Misconception(
        id, Task.LOSS3, title, hint, Part3Model.withLossGradient(reference, rule));
  }

  private Misconception gradient(String id, String title, String hint, GradientRule gradient) {
    LossRule rule =
        new LossRule() {
          @Override
          double gradient(Engine engine, double w) {
            return gradient.of(engine, this, w);
          }
        };
    return new Misconception(
        id, Task.GRADIENT3, title, hint, Part3Model.withLossGradient(reference, rule));
  }
}
