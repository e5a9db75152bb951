package tangent.assignment.student;

import static tangent.contract.Operation.DIVIDED_BY;
import static tangent.contract.Operation.MINUS;
import static tangent.contract.Operation.NEGATED;
import static tangent.contract.Operation.PLUS;
import static tangent.contract.Operation.POW;
import static tangent.contract.Operation.TIMES;

import java.util.List;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Honest ways to write {@code LossGradient}. */
final class Part3LossVariants {

  private final Solution reference;

  private Part3LossVariants(Solution reference) {
    this.reference = reference;
  }

  static List<Variant> of(Solution reference) {
    return new Part3LossVariants(reference).all();
  }

  private List<Variant> all() {
    return List.of(
        loss(
            "value-loss-by-horner",
            "the loss in Horner's form, ((w² − 4) · w + 1) · w",
            e -> {
              ModelNode square = e.times(e.w, e.w);
              ModelNode inner = e.apply(MINUS, square, e.number(4));
              ModelNode bracket = e.apply(PLUS, e.times(inner, e.w), e.number(1));
              return e.times(bracket, e.w);
            }),
        loss(
            "value-loss-by-products",
            "the loss with products only",
            e -> {
              ModelNode square = e.times(e.w, e.w);
              ModelNode fourth = e.times(square, square);
              return e.apply(PLUS, e.apply(MINUS, fourth, e.times(e.number(4), square)), e.w);
            }),
        loss(
            "value-loss-by-squares",
            "the loss as w² · (w² − 4) + w",
            e -> {
              ModelNode square = e.pow(e.w, 2);
              return e.apply(PLUS, e.times(square, e.apply(MINUS, square, e.number(4))), e.w);
            }),
        loss(
            "value-loss-by-sums",
            "the loss as a sum of three terms, one with − 4",
            e -> {
              ModelNode second = e.times(e.number(-4), e.pow(e.w, 2));
              return e.apply(PLUS, e.w, e.apply(PLUS, second, e.pow(e.w, 4)));
            }),
        loss(
            "value-loss-by-bracket",
            "the loss as w⁴ − (4w² − w)",
            e -> {
              ModelNode bracket = e.apply(MINUS, e.times(e.number(4), e.pow(e.w, 2)), e.w);
              return e.apply(MINUS, e.pow(e.w, 4), bracket);
            }),
        loss(
            "value-loss-by-roundabout",
            "the loss with divisions and negations",
            e -> {
              ModelNode twice = e.apply(PLUS, e.w, e.w);
              ModelNode fourth = e.apply(DIVIDED_BY, e.times(twice, e.pow(e.w, 3)), e.number(2));
              ModelNode minus = e.engine.apply(NEGATED, twice, twice, 0);
              return e.apply(PLUS, e.apply(PLUS, fourth, e.times(minus, twice)), e.w);
            }));
  }

  /** An engine with a leaf, for writing terms shortly. */
  private record Terms(ModelValue engine, ModelNode w) {
    ModelNode number(double number) {
      return engine.leaf(number);
    }

    ModelNode apply(Operation operation, ModelNode left, ModelNode right) {
      return engine.apply(operation, left, right, 0);
    }

    ModelNode times(ModelNode left, ModelNode right) {
      return apply(TIMES, left, right);
    }

    ModelNode pow(ModelNode base, int exponent) {
      return engine.apply(POW, base, base, exponent);
    }
  }

  /** Builds the loss. */
  private interface Builder {
    ModelNode build(Terms terms);
  }

  private Variant loss(String id, String title, Builder builder) {
    return new Variant(
        id,
        title,
        Part3Model.withLossGradient(
            reference,
            new LossRule() {
              @Override
              ModelNode loss(ModelValue engine, ModelNode w) {
                return builder.build(new Terms(engine, w));
              }
            }));
  }
}
