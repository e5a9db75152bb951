package tangent.assignment.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import tangent.assignment.Status;
import tangent.contract.Solution;
import tangent.report.Figure;
import tangent.run.Digits;
import tangent.run.Finding;

/** Draws what went wrong in a lost task, where a picture says more than words. */
public final class Figures {

  private final Solution reference;

  /**
   * @param reference gives the right answers
   */
  public Figures(Solution reference) {
    this.reference = reference;
  }

  /**
   * The picture of this task's counterexample; nothing where words say it better or where the
   * numbers can't be drawn. No picture is worth a grade: one that fails is left out.
   */
  public Optional<Figure> of(Finding finding) {
    try {
      return drawn(finding);
    } catch (RuntimeException undrawable) {
      return Optional.empty();
    }
  }

  /** The same, without mercy for our own mistakes. */
  Optional<Figure> drawn(Finding finding) {
    return finding.status() == Status.FAILED
        ? Shown.of(finding, reference).flatMap(shown -> of(finding, shown))
        : Optional.empty();
  }

  private Optional<Figure> of(Finding finding, Shown shown) {
    return switch (finding.task()) {
      case F, LOSS2, LOSS_DERIVATIVE, LOSS3, GRADIENT3 -> ValuesPicture.of(shown, reference);
      case DERIVATIVE -> TangentsPicture.ofDerivative(shown);
      case TURNING -> TangentsPicture.ofTurning(shown);
      case SLOPES -> SlopesPicture.of(shown);
      case FLATTEST -> SlopesPicture.ofFlattest(shown);
      case STEP -> WalksPicture.ofStep(shown);
      case DESCEND2 -> WalksPicture.of(shown);
      case FORWARD, LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN ->
          GraphPicture.of(shown, reference);
      case GRADIENT4 -> ValleysPicture.ofGradient(shown);
      case DESCEND4 -> ValleysPicture.ofWalk(shown);
      case ARGUMENTS1, ARGUMENTS2, ARGUMENTS4, OUTCOME, LINEAR_TIME, DEEP_CHAIN -> Optional.empty();
    };
  }

  /** A number to be read beside a picture: four digits are enough there. */
  static String text(double number) {
    return inDigits(number, Digits.FEW);
  }

  /** The same with as many more digits as tell it from the one that is named with it. */
  static String text(double number, double beside) {
    return inDigits(number, Digits.apart(number, beside, Digits.FEW));
  }

  /** The same where the two count as equal within a tolerance. */
  static String text(double number, double beside, double tolerance) {
    return inDigits(number, Digits.apart(number, beside, Digits.FEW, tolerance));
  }

  private static String inDigits(double number, int digits) {
    if (!Double.isFinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros();
    boolean plain = rounded.signum() == 0 || Math.abs(number) >= 1e-4 && Math.abs(number) < 1e7;
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  /** Whether no picture can tell these two apart; then words have to. */
  static boolean looksAlike(double one, double other) {
    return text(one).equals(text(other));
  }
}
