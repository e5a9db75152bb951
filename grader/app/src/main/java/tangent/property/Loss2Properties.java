package tangent.property;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.Notation;
import tangent.sample.SlopeFormulas;

/**
 * loss(w) is w⁴ − 4w² + w, on both sides of zero and at zero.
 *
 * <p>Kills: a missing or wrong term, a wrong sign, a bracket too many, {@code Math.pow(4 * w, 2)}.
 */
@Tag("part2.loss")
class Loss2Properties {

  /**
   * Relative to the sum of the absolute terms. A way to write the polynomial takes about ten
   * roundings of 1.1e-16 each; this leaves room for every one.
   */
  private static final double ROUNDING = 1e-9;

  private final Examination examination = Examination.current();

  @Provide
  Arbitrary<Double> weights() {
    return examination.kept("part2.loss", SlopeFormulas.places(3));
  }

  @Judged
  void isTheLossOfTheLesson(@ForAll("weights") double w) {
    double answer = examination.solution().part2().loss(w);
    double fourth = w * w * w * w;
    double square = 4 * w * w;
    Within expected = new Within(fourth - square + w, ROUNDING * LossDerivativeProperties.size(w));
    if (!expected.holds(answer)) {
      throw examination.wrong(
          Notation.number(expected.expected()),
          answer,
          "At w = "
              + w
              + " the terms of w⁴ − 4w² + w are "
              + fourth
              + " - "
              + square
              + (w < 0 ? " - " : " + ")
              + Math.abs(w)
              + ", together "
              + expected.expected()
              + ", but loss returned "
              + Notation.number(answer)
              + ". Compare your terms one by one.");
    }
  }
}
