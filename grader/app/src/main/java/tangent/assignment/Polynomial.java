package tangent.assignment;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A polynomial of one variable, and what follows from its coefficients: values, slopes, the size
 * that rounding grows with, its text.
 *
 * @param variable its name in texts
 * @param terms the highest power first, no coefficient 0
 */
public record Polynomial(String variable, List<Term> terms) implements DoubleUnaryOperator {

  /**
   * coefficient · variable^power.
   *
   * @param power 0 or more
   */
  public record Term(double coefficient, int power) {

    /** Multiplied from the left, as it would be written in Java. */
    double at(double x) {
      double value = coefficient;
      for (int i = 0; i < power; i++) {
        value *= x;
      }
      return value;
    }
  }

  private static final String EXPONENTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  public Polynomial {
    terms = List.copyOf(terms);
  }

  /**
   * @param coefficients that of the highest power first, the constant last
   */
  public static Polynomial of(String variable, double... coefficients) {
    int highest = coefficients.length - 1;
    return new Polynomial(
        variable,
        IntStream.rangeClosed(0, highest)
            .filter(i -> coefficients[i] != 0)
            .mapToObj(i -> new Term(coefficients[i], highest - i))
            .toList());
  }

  /** Its value: the terms added up in their order. */
  public double at(double x) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.at(x);
    }
    return sum;
  }

  @Override
  public double applyAsDouble(double x) {
    return at(x);
  }

  /** The sum of the absolute terms: what the rounding of its value is relative to. */
  public double size(double x) {
    return values(x).map(Math::abs).sum();
  }

  /** The terms' values, in their order. */
  private DoubleStream values(double x) {
    return terms.stream().mapToDouble(term -> term.at(x));
  }

  public int degree() {
    return terms.isEmpty() ? 0 : terms.get(0).power();
  }

  /** The coefficient of a power; 0 where there is no such term. */
  public double coefficient(int power) {
    return terms.stream()
        .filter(term -> term.power() == power)
        .mapToDouble(Term::coefficient)
        .sum();
  }

  /** Its derivative. */
  public Polynomial slope() {
    return new Polynomial(
        variable,
        terms.stream()
            .filter(term -> term.power() > 0)
            .map(term -> new Term(term.coefficient() * term.power(), term.power() - 1))
            .toList());
  }

  /**
   * The coefficient of (x − centre)^power where it is written around {@code centre}: its derivative
   * of that order there, divided by the factorial (Taylor's theorem).
   */
  public double around(double centre, int power) {
    Polynomial derivative = this;
    double factorial = 1;
    for (int i = 1; i <= power; i++) {
      derivative = derivative.slope();
      factorial *= i;
    }
    return derivative.at(centre) / factorial;
  }

  /** The values of its terms as a sum, such as {@code 8.0 - 24.0 + 18.0 + 1}. */
  public String added(double x, DoubleFunction<String> shown) {
    return joined(
        term -> {
          double value = term.at(x);
          String text = term.power() == 0 ? whole(Math.abs(value)) : shown.apply(Math.abs(value));
          return new Signed(value < 0 || value == 0 && term.coefficient() < 0, text);
        },
        "-");
  }

  /** As it is written in mathematics, such as {@code x³ − 6x² + 9x + 1}. */
  @Override
  public String toString() {
    return joined(
        term ->
            new Signed(
                term.coefficient() < 0,
                factor(Math.abs(term.coefficient()), term.power()) + power(term.power())),
        "−");
  }

  private record Signed(boolean negative, String text) {}

  private String joined(Function<Term, Signed> shown, String minus) {
    List<Signed> all = terms.stream().map(shown).toList();
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              Signed each = all.get(i);
              String sign = each.negative() ? minus : i == 0 ? "" : "+";
              return (i == 0 ? sign : " " + sign + " ") + each.text();
            })
        .collect(Collectors.joining());
  }

  private String power(int power) {
    return switch (power) {
      case 0 -> "";
      case 1 -> variable;
      default -> variable + EXPONENTS.charAt(power);
    };
  }

  private static String factor(double coefficient, int power) {
    return coefficient == 1 && power > 0 ? "" : whole(coefficient);
  }

  private static String whole(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
