package tangent.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derivatives.part1.Turning;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Part1Catalogue;
import tangent.assignment.student.Part3Catalogue;
import tangent.assignment.student.Signs;
import tangent.assignment.student.WalkingModels;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/**
 * Whatever is answered, and wherever functions are asked, looking for a name comes to an end, with
 * one or without.
 */
class AnyAnswersTest {

  private static final Solution REFERENCE = new Adapter();
  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  /** What becomes of an array, of a row and of a number. */
  private enum Odd {
    LESS,
    NOTHING,
    LONGER,
    OUT_OF_A_FUNCTION,
    NOT_A_NUMBER;

    Object of(Object right) {
      if (right instanceof Double number) {
        return this == NOT_A_NUMBER ? Double.NaN : 0.75 * number + 0.1;
      }
      if (right instanceof double[] numbers) {
        return switch (this) {
          case LESS -> Arrays.copyOf(numbers, Math.max(0, numbers.length - 1));
          case NOTHING -> new double[0];
          case LONGER -> Arrays.copyOf(numbers, numbers.length + 3);
          default -> Arrays.stream(numbers).map(each -> (double) of(each)).toArray();
        };
      }
      return right instanceof double[][] rows
          ? Arrays.stream(rows).map(row -> (double[]) of(row)).toArray(double[][]::new)
          : right;
    }
  }

  @ParameterizedTest
  @EnumSource
  void noAnswerKeepsAGradeFromItsEnd(Odd odd) throws Exception {
    Diagnosis diagnosis = new Diagnosis(REFERENCE, RUNNER, 42);
    for (Part part : List.of(Part.PART1, Part.PART2, Part.PART4)) {
      Solution student = student(odd);
      List<Finding> lost =
          RUNNER.only(Set.of(part)).examine(student, 42).stream()
              .filter(finding -> !finding.passed())
              .toList();
      assertThat(lost).isNotEmpty();
      for (Finding each : lost) {
        assertThat(diagnosis.of(each, student)).isNotNull();
      }
    }
  }

  /** Of no entries, none is 0, and none stands in a wrong place. */
  @Test
  void noAnswerWhereThereAreNoPointsIsNamedForThatAndNotForItsEntries() {
    Invented noPoints =
        (method, arguments) -> {
          if (method.equals("slopes") && ((double[]) arguments[1]).length == 0) {
            throw new Fault(Fault.Kind.UNREADABLE, "", "null");
          }
          return null;
        };

    assertThat(nameOf(Task.SLOPES, noPoints)).isEqualTo("slopes-none-is-null");
  }

  /** However steep it is: so no limit takes a turning away. */
  @Test
  void noTurningAtAllIsNotNamedForSmallSlopes() {
    assertThat(
            nameOf(
                Task.TURNING,
                (method, arguments) -> method.equals("turning") ? Turning.NONE : null))
        .isNotIn("no name", "turning-small-slopes-flat");
  }

  /** What is allowed ends so, too. */
  @Test
  void anEndlessRecursionIsNotNamedForAChecksException() {
    Invented recursion =
        (method, arguments) -> {
          if (method.equals("derivative")) {
            throw new Fault(Fault.Kind.THREW, "StackOverflowError", "");
          }
          throw new Fault(Fault.Kind.NOT_ATTEMPTED, "UnsupportedOperationException", "TODO");
        };

    assertThat(nameOf(Task.ARGUMENTS1, recursion)).isEqualTo("no name");
  }

  /** What comes of a call; null for the right answer. */
  private interface Invented {
    @Nullable Object answer(String method, Object[] arguments);
  }

  /** The name for what {@code task} loses by these answers. */
  private static String nameOf(Task task, Invented invented) {
    Part1 right = REFERENCE.part1();
    Part1 student =
        (Part1)
            Proxy.newProxyInstance(
                Part1.class.getClassLoader(),
                new Class<?>[] {Part1.class},
                (proxy, method, arguments) -> {
                  Object answer = invented.answer(method.getName(), arguments);
                  try {
                    return answer == null ? method.invoke(right, arguments) : answer;
                  } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                  }
                });
    return name(task, Part1Catalogue.solution(student));
  }

  /** All graphs that go wrong hold equal numbers there, and all of them share values. */
  @Test
  void aWrongOrderIsNotNamedForEqualNumbers() {
    Solution solution = Part3Catalogue.inOrderOfLeftDepth();
    assertThat(name(Task.SHARED_VALUES, solution)).isNotEqualTo("shared-only-equal-numbers");
  }

  /** −(−x) holds the number of x again, and yet it is the value in between that goes wrong. */
  @Test
  void whatIsLeftOutBetweenTwoNegationsIsNotNamedForEqualNumbers() {
    Solution solution = Part3Catalogue.negatedPastNegations();
    assertThat(name(Task.SHARED_VALUES, solution)).isNotEqualTo("shared-only-equal-numbers");
  }

  /**
   * The slope that is kept is wrong next time, if that happens to be on the negative side or not.
   */
  @Test
  void aSlopeThatWasKeptIsNotNamedForTheSignOfItsPlace() {
    double[] latest = {Double.NaN, 0};
    Invented kept =
        (method, arguments) -> {
          if (!method.equals("derivative")) {
            return null;
          }
          double x = (double) arguments[1];
          double h = (double) arguments[2];
          if (x != latest[0] || !(h > 0)) {
            latest[1] = REFERENCE.part1().derivative((DoubleUnaryOperator) arguments[0], x, h);
            latest[0] = x;
          }
          return latest[1];
        };
    assertThat(nameOf(Task.DERIVATIVE, kept)).isNotEqualTo("derivative-below-zero");
  }

  /** It is as small at the first step as at the last one. */
  @Test
  void aRateThatIsTooSmallIsNotNamedForBecomingSmaller() {
    Part2 right = REFERENCE.part2();
    Part2 student =
        WalkingModels.stepping(
            right::step,
            (slope, start, rate, steps) -> right.descend(slope, start, 0.7 * rate, steps));
    Solution solution = WalkingModels.solution(student, REFERENCE.part4());
    assertThat(name(Task.DESCEND2, solution)).isNotEqualTo("descend-rate-decays");
  }

  /**
   * Six x², nine x and one: the cube is left out, and far out nothing is left of it by taking off.
   */
  @Test
  void aTermThatIsLeftOutIsNamedByItself() {
    Invented withoutCube =
        (method, arguments) -> {
          double x = arguments[0] instanceof Double number ? number : 0;
          return method.equals("f") ? (-6 * x + 9) * x + 1 : null;
        };
    assertThat(nameOf(Task.F, withoutCube)).isEqualTo("f-other-cube");
  }

  /** As BigDecimal.divide does it, which has no largest number. */
  @Test
  void aSlopeIsRoundedByWhateverRounds() {
    Invented rounded =
        (method, arguments) -> {
          if (!method.equals("derivative")) {
            return null;
          }
          double slope =
              REFERENCE
                  .part1()
                  .derivative(
                      (DoubleUnaryOperator) arguments[0],
                      (double) arguments[1],
                      (double) arguments[2]);
          return Double.isFinite(slope)
              ? new BigDecimal(slope).setScale(4, RoundingMode.HALF_UP).doubleValue()
              : slope;
        };
    assertThat(nameOf(Task.DERIVATIVE, rounded)).isEqualTo("slope-rounded");
  }

  /** With steps of another kind than the model's: what is refused tells it all the same. */
  @Test
  void anExchangeOfArgumentsIsNamedHoweverTheSlopeIsMeasured() {
    Invented exchanged =
        (method, arguments) ->
            method.equals("slopes")
                ? DoubleStream.of((double[]) arguments[1])
                    .map(x -> forward((DoubleUnaryOperator) arguments[0], (double) arguments[2], x))
                    .toArray()
                : null;
    assertThat(nameOf(Task.SLOPES, exchanged)).isEqualTo("slopes-arguments-swapped");
  }

  private static double forward(DoubleUnaryOperator f, double x, double h) {
    if (!(h > 0)) {
      throw new Fault(Fault.Kind.REJECTED, "IllegalArgumentException", "h");
    }
    return (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
  }

  /** A step that is short enough, from places that are too far away. */
  @Test
  void anotherReachIsNotNamedForItsStep() {
    Invented wholeReach =
        (method, arguments) -> {
          if (!method.equals("turning")) {
            return null;
          }
          DoubleUnaryOperator f = (DoubleUnaryOperator) arguments[0];
          double x = (double) arguments[1];
          double reach = (double) arguments[2];
          if (!(reach > 0) || Double.isInfinite(reach)) {
            return null;
          }
          int far = Math.max(1, (int) reach);
          double left = forward(f, x - far, reach / 20);
          double right = forward(f, x + far, reach / 20);
          if (left < 0 && right > 0) {
            return Turning.MINIMUM;
          }
          return left > 0 && right < 0 ? Turning.MAXIMUM : Turning.NONE;
        };
    assertThat(nameOf(Task.TURNING, wholeReach)).isEqualTo("no name");
  }

  /** It was on its way and asked where it stood: only what was written down is wrong. */
  @Test
  void aWalkThatIsWrittenDownWronglyIsNotNamedForWhereItWent() {
    Part2 right = REFERENCE.part2();
    Part2 student =
        WalkingModels.stepping(
            right::step,
            (slope, start, rate, steps) -> {
              double[] walk = right.descend(slope, start, rate, steps);
              Arrays.fill(walk, walk[steps]);
              return walk;
            });
    Solution solution = WalkingModels.solution(student, REFERENCE.part4());
    assertThat(name(Task.DESCEND2, solution)).isEqualTo("no name");
  }

  private static String name(Task task, Solution solution) {
    Finding lost =
        RUNNER.only(Set.of(task.part())).examine(solution, 42).stream()
            .filter(finding -> finding.task() == task)
            .findFirst()
            .orElseThrow();
    assertThat(lost.passed()).isFalse();
    return new Diagnosis(REFERENCE, RUNNER, 42)
        .of(lost, solution)
        .map(Misconception::id)
        .orElse("no name");
  }

  @Test
  void signsThatThrowCostNoGradeAndNoOtherName() throws Exception {
    Misconception right =
        Misconceptions.of(REFERENCE).stream()
            .filter(each -> each.task() == Task.SLOPES)
            .findFirst()
            .orElseThrow();
    Misconception throwing =
        new Misconception(
            "throws-by-itself",
            Task.SLOPES,
            "",
            "",
            List.of(REFERENCE),
            new Signs.Places(
                observation -> {
                  throw new IllegalStateException("of no points");
                }),
            Set.of());
    Solution student = right.solution();
    List<Finding> lost =
        RUNNER.only(Set.of(Part.PART1)).examine(student, 42).stream()
            .filter(finding -> finding.task() == Task.SLOPES)
            .toList();
    Diagnosis diagnosis = new Diagnosis(REFERENCE, RUNNER, 42, () -> List.of(throwing, right));

    Diagnosed known = diagnosis.of(lost, finding -> Optional.of(student));
    assertThat(known.named()).containsExactly(Map.entry(Task.SLOPES, right));
    assertThat(known.faults()).containsOnlyKeys("throws-by-itself");
    assertThatThrownBy(() -> diagnosis.of(lost.get(0), student)).hasMessage("of no points");
  }

  private static Solution student(Odd odd) {
    return new Solution() {
      @Override
      public Part1 part1() {
        return bent(Part1.class, REFERENCE.part1(), odd);
      }

      @Override
      public Part2 part2() {
        return bent(Part2.class, REFERENCE.part2(), odd);
      }

      @Override
      public Part3 part3() {
        return REFERENCE.part3();
      }

      @Override
      public Part4 part4() {
        return bent(Part4.class, REFERENCE.part4(), odd);
      }
    };
  }

  /** Asks the function at 0 before it looks at anything else. */
  private static <T> T bent(Class<T> part, T right, Odd odd) {
    return part.cast(
        Proxy.newProxyInstance(
            part.getClassLoader(),
            new Class<?>[] {part},
            (proxy, method, arguments) -> {
              if (arguments[0] instanceof DoubleUnaryOperator function) {
                function.applyAsDouble(0);
              } else if (arguments[0] instanceof ToDoubleFunction<?>) {
                @SuppressWarnings("unchecked")
                ToDoubleFunction<double[]> loss = (ToDoubleFunction<double[]>) arguments[0];
                loss.applyAsDouble(new double[((double[]) arguments[1]).length]);
              }
              try {
                return odd.of(method.invoke(right, arguments));
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }
}
