package tangent.assignment.student;

import static tangent.contract.Operation.MINUS;
import static tangent.contract.Operation.PLUS;
import static tangent.contract.Operation.POW;
import static tangent.contract.Operation.TIMES;

import java.util.List;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial.Term;
import tangent.contract.Operation;

/** An engine with a leaf, for writing the terms of the lesson's loss shortly. */
record LossTerms(ModelValue engine, ModelNode w) {

  /** All of them as they are written on paper. */
  ModelNode sum() {
    List<Term> terms = Lesson.LOSS.terms();
    return plus(absolute(terms.get(0)), terms.subList(1, terms.size()));
  }

  /** These added to a sum, or taken away where their sign is minus. */
  ModelNode plus(ModelNode sum, List<Term> terms) {
    ModelNode all = sum;
    for (Term term : terms) {
      all = apply(term.coefficient() < 0 ? MINUS : PLUS, all, absolute(term));
    }
    return all;
  }

  /** The terms of these powers. */
  static List<Term> of(List<Integer> powers) {
    return Lesson.LOSS.terms().stream().filter(term -> powers.contains(term.power())).toList();
  }

  /** A term without its sign. */
  ModelNode absolute(Term term) {
    return scaled(Math.abs(term.coefficient()), term.power());
  }

  /** A term with its sign in the factor. */
  ModelNode signed(Term term) {
    return scaled(term.coefficient(), term.power());
  }

  private ModelNode scaled(double factor, int power) {
    if (power == 0) {
      return number(factor);
    }
    ModelNode raised = power == 1 ? w : pow(w, power);
    return factor == 1 ? raised : times(number(factor), raised);
  }

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
