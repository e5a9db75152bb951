package tangent.assignment.student;

import tangent.assignment.Polynomial;
import tangent.assignment.Polynomial.Term;

/** Honest ways to write a polynomial down; they differ in how they round. */
final class Formulations {

  private Formulations() {}

  /** By Horner's rule. */
  static double horner(Polynomial polynomial, double x) {
    double sum = 0;
    for (int power = polynomial.degree(); power >= 0; power--) {
      sum = sum * x + polynomial.coefficient(power);
    }
    return sum;
  }

  /** Each power by {@code Math.pow}. */
  static double powers(Polynomial polynomial, double x) {
    double sum = 0;
    for (Term term : polynomial.terms()) {
      sum += term.coefficient() * Math.pow(x, term.power());
    }
    return sum;
  }

  /** In powers of x − centre. */
  static double around(Polynomial polynomial, double centre, double x) {
    double sum = 0;
    for (int power = polynomial.degree(); power >= 0; power--) {
      sum = sum * (x - centre) + polynomial.around(centre, power);
    }
    return sum;
  }

  /** With the square completed: ax⁴ + bx² as a·(x² + b/2a)² − b²/4a. */
  static double completedSquare(Polynomial quartic, double x) {
    double a = quartic.coefficient(4);
    double half = quartic.coefficient(2) / (2 * a);
    double square = x * x + half;
    double sum = a * square * square - a * half * half;
    return sum
        + quartic.coefficient(3) * x * x * x
        + quartic.coefficient(1) * x
        + quartic.coefficient(0);
  }
}
