package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.part1.Turning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tangent.assignment.student.Part1Catalogue;
import tangent.contract.Part1;

/** Each kind of sample turns up when a solution is examined; told by what the solution sees. */
class Part1KindsTest {

  private record Question(DoubleUnaryOperator function, double[] places, double size) {
    double bend(double x, double away) {
      return function.applyAsDouble(x + away)
          - 2 * function.applyAsDouble(x)
          + function.applyAsDouble(x - away);
    }

    boolean isConstant() {
      return function.applyAsDouble(0) == function.applyAsDouble(1) && isStraight();
    }

    boolean isLine() {
      return !isConstant() && isStraight();
    }

    boolean isStraight() {
      return Math.abs(bend(0.3, 1)) + Math.abs(bend(1.7, 2)) < 1e-9;
    }

    /** The fourth difference, with steps at which no wave of a whole frequency hides. */
    boolean isWave() {
      return Math.abs(bend(1, 0.7) - 2 * bend(0.3, 0.7) + bend(-0.4, 0.7)) > 1e-9;
    }

    boolean isSteep() {
      return Math.abs(function.applyAsDouble(1) - function.applyAsDouble(0)) > 1e6;
    }

    boolean isAtWholePlace() {
      return places[0] == Math.rint(places[0]);
    }

    long different() {
      return Arrays.stream(places).distinct().count();
    }
  }

  private static final List<Question> DERIVATIVES = new ArrayList<>();
  private static final List<Question> SLOPES = new ArrayList<>();
  private static final List<Question> FLATTEST = new ArrayList<>();
  private static final List<Question> TURNINGS = new ArrayList<>();

  @BeforeAll
  static void examine() {
    Part1Runner.examine(new Recording(Part1Catalogue.right()));
  }

  @Test
  void derivativesAreAskedOnLinesConstantsCurvesAndFarOut() {
    seen(DERIVATIVES, Question::isLine, 3);
    seen(DERIVATIVES, Question::isConstant, 3);
    seen(DERIVATIVES, question -> !question.isStraight(), 10);
    seen(DERIVATIVES, Question::isWave, 3);
    seen(DERIVATIVES, question -> Math.abs(question.places()[0]) >= 50, 3);
    seen(DERIVATIVES, question -> question.places()[0] < 0, 3);
    seen(DERIVATIVES, question -> question.places()[0] == 0, 1);
    seen(DERIVATIVES, question -> question.size() < 1e-8, 3);
    // One limit of one's own is wrong at whole places, at fractions and on both sides of 0.
    seen(DERIVATIVES, question -> question.isSteep() && question.isAtWholePlace(), 2);
    seen(DERIVATIVES, question -> question.isSteep() && !question.isAtWholePlace(), 2);
  }

  @Test
  void slopesAreAskedAtNoPlaceAtOneAndAtTheSameTwice() {
    seen(SLOPES, question -> question.places().length == 0, 3);
    seen(SLOPES, question -> question.places().length == 1, 1);
    seen(SLOPES, question -> question.different() < question.places().length, 1);
    seen(SLOPES, question -> !isSorted(question.places()), 5);
    seen(SLOPES, Question::isLine, 3);
    seen(SLOPES, question -> question.isConstant() && question.places().length > 1, 2);
  }

  @Test
  void flattestIsAskedWhereAllIsFlatAndWhereItIsNot() {
    seen(FLATTEST, Question::isConstant, 3);
    seen(FLATTEST, question -> !question.isStraight() && question.different() > 1, 10);
  }

  @Test
  void turningsAreAskedAtValleysHillsSaddlesAndConstants() {
    seen(TURNINGS, Question::isConstant, 3);
    seen(TURNINGS, question -> question.size() < 1e-5, 3);
    seen(TURNINGS, question -> turning(question) == Turning.MINIMUM, 3);
    seen(TURNINGS, question -> turning(question) == Turning.MAXIMUM, 3);
    seen(TURNINGS, question -> turning(question) == Turning.NONE && !question.isStraight(), 3);
  }

  private static void seen(List<Question> questions, Predicate<Question> kind, int times) {
    assertThat(questions).filteredOn(kind).hasSizeGreaterThanOrEqualTo(times);
  }

  private static Turning turning(Question question) {
    return Part1Catalogue.right()
        .turning(question.function(), question.places()[0], question.size());
  }

  private static boolean isSorted(double[] places) {
    double[] sorted = places.clone();
    Arrays.sort(sorted);
    return Arrays.equals(sorted, places);
  }

  /** Notes what is asked inside the domains, then answers right. */
  private record Recording(Part1 right) implements Part1 {

    @Override
    public double f(double x) {
      return right.f(x);
    }

    @Override
    public double derivative(DoubleUnaryOperator function, double x, double h) {
      if (h > 0 && Double.isFinite(h) && Double.isFinite(x)) {
        DERIVATIVES.add(new Question(function, new double[] {x}, h));
      }
      return right.derivative(function, x, h);
    }

    @Override
    public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
      SLOPES.add(new Question(function, xs.clone(), h));
      return right.slopes(function, xs, h);
    }

    @Override
    public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
      FLATTEST.add(new Question(function, xs.clone(), h));
      return right.flattest(function, xs, h);
    }

    @Override
    public Turning turning(DoubleUnaryOperator function, double x, double reach) {
      if (reach > 0 && Double.isFinite(reach)) {
        TURNINGS.add(new Question(function, new double[] {x}, reach));
      }
      return right.turning(function, x, reach);
    }
  }
}
