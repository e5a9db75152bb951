package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;

/** An engine, one operation of which errs somewhere. */
final class PerturbedOperation extends ModelValue {

  /** In what it errs. */
  enum Kind {
    NUMBER("number", true),
    BY_LEFT("slope by left", true),
    BY_RIGHT("slope by right", true),
    LEAF("gives a leaf", false),
    OPERAND("gives an equal operand itself", false),
    NEW_LEAF_FOR_LEFT("forgets its left operand", false);

    private final String text;
    private final boolean usesEffect;

    Kind(String text, boolean usesEffect) {
      this.text = text;
      this.usesEffect = usesEffect;
    }

    /** Those that mean something for this operation. */
    static List<Kind> of(Operation operation) {
      return Stream.of(values())
          .filter(kind -> kind != BY_RIGHT || operation.operands() == 2)
          .filter(kind -> kind != OPERAND || operation != Operation.EXP)
          .toList();
    }

    String text() {
      return text;
    }

    boolean usesEffect() {
      return usesEffect;
    }
  }

  private final Operation bent;
  private final Kind kind;
  private final Where where;
  private final Effect effect;

  PerturbedOperation(Operation bent, Kind kind, Where where, Effect effect) {
    this.bent = bent;
    this.kind = kind;
    this.where = where;
    this.effect = effect;
  }

  private boolean errs(ModelNode left, double x, double y, int exponent, double answer) {
    return where.holds(
        switch (bent) {
          case POW -> Moment.of(left, x, exponent, exponent, answer);
          case PLUS, MINUS, TIMES, DIVIDED_BY -> Moment.of(left, x, y, answer);
          case NEGATED, EXP, TANH -> Moment.of(left, x, x, answer);
        });
  }

  @Override
  ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
    if (operation != bent || kind == Kind.BY_LEFT || kind == Kind.BY_RIGHT) {
      return super.apply(operation, left, right, exponent);
    }
    double answer = value(operation, left.data, right.data, exponent);
    if (!errs(left, left.data, right.data, exponent, answer)) {
      return super.apply(operation, left, right, exponent);
    }
    return switch (kind) {
      case NUMBER -> result(operation, left, right, exponent, effect.of(answer));
      case LEAF -> leaf(answer);
      case OPERAND ->
          answer == left.data
              ? left
              : answer == right.data ? right : super.apply(operation, left, right, exponent);
      default -> super.apply(operation, leaf(left.data), right, exponent);
    };
  }

  @Override
  double byLeft(Result result) {
    return bent(Kind.BY_LEFT, result, super.byLeft(result));
  }

  @Override
  double byRight(Result result) {
    return bent(Kind.BY_RIGHT, result, super.byRight(result));
  }

  private double bent(Kind asked, Result result, double slope) {
    boolean errs =
        kind == asked
            && result.operation == bent
            && errs(result, result.left.data, result.right.data, result.exponent, result.data);
    return errs ? effect.of(slope) : slope;
  }
}
