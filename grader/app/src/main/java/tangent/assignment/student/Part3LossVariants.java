package tangent.assignment.student;

import static tangent.contract.Operation.DIVIDED_BY;
import static tangent.contract.Operation.MINUS;
import static tangent.contract.Operation.NEGATED;
import static tangent.contract.Operation.PLUS;

import java.util.List;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial.Term;
import tangent.contract.Solution;

/** Honest ways to write {@code LossGradient}. */
record Part3LossVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        loss("value-loss-by-horner", "the loss in Horner's form", Part3LossVariants::horner),
        loss("value-loss-by-products", "the loss with products only", Part3LossVariants::products),
        loss(
            "value-loss-by-squares",
            "the loss with w² · (w² − …) in front",
            e -> {
              ModelNode square = e.pow(e.w(), 2);
              ModelNode bracket = e.plus(scaled(e, 4, square), shifted(2, 2));
              return e.plus(e.times(square, bracket), LossTerms.of(List.of(3, 1, 0)));
            }),
        loss(
            "value-loss-by-sums",
            "the loss as a sum from its last term on, signs in the factors",
            e -> {
              List<Term> terms = Lesson.LOSS.terms();
              ModelNode sum = e.signed(terms.get(0));
              for (Term term : terms.subList(1, terms.size())) {
                sum = e.apply(PLUS, e.signed(term), sum);
              }
              return sum;
            }),
        loss(
            "value-loss-by-bracket",
            "the loss as its first term minus a bracket with all others",
            e -> {
              List<Term> terms = Lesson.LOSS.terms();
              ModelNode bracket = e.signed(negated(terms.get(1)));
              for (Term term : terms.subList(2, terms.size())) {
                bracket = e.plus(bracket, List.of(negated(term)));
              }
              return e.apply(MINUS, e.absolute(terms.get(0)), bracket);
            }),
        loss(
            "value-loss-by-roundabout",
            "the loss with divisions and negations",
            e -> {
              ModelNode twice = e.apply(PLUS, e.w(), e.w());
              ModelNode fourth = e.apply(DIVIDED_BY, e.times(twice, e.pow(e.w(), 3)), e.number(2));
              ModelNode minus = e.engine().apply(NEGATED, twice, twice, 0);
              ModelNode squares =
                  e.times(e.number(Lesson.LOSS.coefficient(2) / -4), e.times(minus, twice));
              ModelNode first = e.times(e.number(Lesson.LOSS.coefficient(4)), fourth);
              return e.plus(e.apply(PLUS, first, squares), LossTerms.of(List.of(3, 1, 0)));
            }));
  }

  private static ModelNode horner(LossTerms e) {
    ModelNode sum = e.number(Lesson.LOSS.coefficient(Lesson.LOSS.degree()));
    for (int power = Lesson.LOSS.degree() - 1; power >= 0; power--) {
      sum = e.times(sum, e.w());
      if (Lesson.LOSS.coefficient(power) != 0) {
        sum = e.apply(PLUS, sum, e.number(Lesson.LOSS.coefficient(power)));
      }
    }
    return sum;
  }

  private static ModelNode products(LossTerms e) {
    ModelNode sum = e.number(0);
    for (Term term : Lesson.LOSS.terms()) {
      ModelNode product = e.number(term.coefficient());
      for (int i = 0; i < term.power(); i++) {
        product = e.times(product, e.w());
      }
      sum = e.apply(PLUS, sum, product);
    }
    return sum;
  }

  private static ModelNode scaled(LossTerms e, int power, ModelNode node) {
    return e.times(e.number(Lesson.LOSS.coefficient(power)), node);
  }

  /** The term of this power, with another one. */
  private static List<Term> shifted(int power, int by) {
    return List.of(new Term(Lesson.LOSS.coefficient(power), power - by));
  }

  private static Term negated(Term term) {
    return new Term(-term.coefficient(), term.power());
  }

  /** Builds the loss. */
  private interface Builder {
    ModelNode build(LossTerms terms);
  }

  private Variant loss(String id, String title, Builder builder) {
    return new Variant(
        id, title, valueLoss((engine, w) -> builder.build(new LossTerms(engine, w))));
  }
}
