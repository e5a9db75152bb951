package tangent.assignment.student;

import java.util.List;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial;
import tangent.assignment.Task;
import tangent.contract.Question;
import tangent.contract.Solution;
import tangent.run.Observation;

/** A polynomial with more than one thing wrong, which no single slip explains. */
record OtherFormulaMisconceptions(Solution reference) implements Models {

  private static final String TITLE =
      "the formula is another one: more than one term is wrong, or one is too many";
  private static final String HINT =
      "Put in 0, then 1, then 2, by hand and by your code, and compare term by term: sign, factor,"
          + " exponent. Where do brackets take in more than they should?";

  /** What one term more, and one wrong, look like. */
  private static final Polynomial SAMPLE = Polynomial.of("x", 1, 2, -16, 3);

  List<Misconception> all() {
    return List.of(
        misconception(
            "f-is-another-formula",
            Task.F,
            f(SAMPLE),
            observed -> new OtherPolynomial(Lesson.F).behind(observed).map(this::f)),
        misconception(
            "loss-is-another-formula",
            Task.LOSS2,
            loss(SAMPLE),
            observed -> new OtherPolynomial(Lesson.LOSS).behind(observed).map(this::loss)),
        misconception(
            "slope-is-another-formula",
            Task.LOSS_DERIVATIVE,
            lossDerivative(SAMPLE),
            observed ->
                new OtherPolynomial(Lesson.LOSS.slope())
                    .behind(observed)
                    .map(this::lossDerivative)),
        misconception(
            "value-loss-is-another-formula",
            Task.LOSS3,
            valueLoss(SAMPLE),
            observed ->
                new OtherPolynomial(Lesson.LOSS)
                    .behind(observed.stream().filter(OtherFormulaMisconceptions::isNumber).toList())
                    .map(this::valueLoss)));
  }

  /** The task asks for the loss's number and for its gradient. */
  private static boolean isNumber(Observation observed) {
    return observed.call().question() == Question.LOSS3;
  }

  private static Misconception misconception(
      String id, Task task, Solution way, Signs.Ways behind) {
    return new Misconception(id, task, TITLE, HINT, way).withAnswers(behind);
  }

  private Solution valueLoss(Polynomial loss) {
    return valueLoss((engine, w) -> new LossTerms(engine, w).plus(engine.leaf(0), loss.terms()));
  }
}
