package tangent.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tangent.contract.Question;
import tangent.contract.Solution;
import tangent.run.Call;
import tangent.run.Finding;
import tangent.run.Notation;
import tangent.run.Observation;

/**
 * A lost task's smallest failing call as a whole class of tests, which a student can copy into the
 * edition: it fails as long as the mistake is there, and passes for the reference.
 *
 * <p>It holds the call and what is right, and nothing that the student's code gave.
 */
public final class TestToCopy {

  /** What two ways of writing the same formula may differ by, relative to the number. */
  private static final double ROUNDING = 1e-9;

  /** What a place may be off by rounding, as the properties have it. */
  private static final double SLACK = 1e-9;

  private final Observation observed;
  private final Observation right;
  private final String before;
  private final String look;

  private TestToCopy(Observation observed, Observation right) {
    this.observed = observed;
    this.right = right;
    String text = observed.call().text();
    int last = text.lastIndexOf('\n') + 1;
    before = text.substring(0, last);
    look = text.substring(last).replaceFirst(";$", "");
  }

  /** Nothing where no single call tells what is wrong. */
  public static Optional<CopiedFile> of(Finding finding, Solution reference) {
    return finding
        .counterexample()
        .flatMap(
            shown ->
                finding.observations().stream()
                    .filter(each -> each.call().text().equals(shown.call()))
                    .filter(each -> each.call().isCode())
                    .reduce((earlier, later) -> later))
        .flatMap(observed -> new TestToCopy(observed, observed.call().putTo(reference)).asserted())
        .map(body -> new CopiedFile(finding.task(), body));
  }

  private Optional<String> asserted() {
    if (right.fault() != null) {
      return Optional.of(
          before
              + "assertThatThrownBy(() -> "
              + look
              + ")\n    .isInstanceOf(IllegalArgumentException.class);");
    }
    if (observed.fault() == null && Agreement.between(observed, right, observed.tolerance())) {
      return ofManners();
    }
    Object expected = right.answer();
    if (expected instanceof Double number) {
      return Optional.of(before + near(look, number));
    }
    if (expected instanceof double[] numbers) {
      return observed.call().program().isPresent()
          ? Optional.of(before + near(look, numbers[numbers.length - 1]))
          : Optional.of(before + "double[] answer = " + look + ";\n" + ofArray(numbers));
    }
    if (expected instanceof double[][] rows) {
      return Optional.of(before + "double[][] answer = " + look + ";\n" + ofRows(rows));
    }
    return expected instanceof Enum<?> one
        ? Optional.of(
            "assertThat(%s)\n    .isEqualTo(%s.%s);"
                .formatted(look, one.getDeclaringClass().getSimpleName(), one.name()))
        : Optional.empty();
  }

  private String ofArray(double[] expected) {
    int at = 0;
    if (observed.answer() instanceof double[] answer) {
      if (answer.length != expected.length) {
        return length(expected.length);
      }
      at = firstDifference(answer, expected);
    }
    return expected.length == 0 ? length(0) : near("answer[" + at + "]", expected[at]);
  }

  private String ofRows(double[][] expected) {
    int at = 0;
    int column = 0;
    if (observed.answer() instanceof double[][] answer) {
      if (answer.length != expected.length) {
        return length(expected.length);
      }
      while (at < expected.length - 1
          && answer[at].length == expected[at].length
          && firstDifference(answer[at], expected[at]) < 0) {
        at++;
      }
      if (answer[at].length != expected[at].length) {
        return "assertThat(answer[%d].length).isEqualTo(%d);".formatted(at, expected[at].length);
      }
      column = Math.max(0, firstDifference(answer[at], expected[at]));
    }
    return near("answer[" + at + "][" + column + "]", expected[at][column]);
  }

  private static String length(int length) {
    return "assertThat(answer.length).isEqualTo(" + length + ");";
  }

  /** The first index where they differ by more than they may, or -1. */
  private int firstDifference(double[] answer, double[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!Agreement.alike(answer[i], expected[i], observed.tolerance())) {
        return i;
      }
    }
    return -1;
  }

  private String near(String number, double expected) {
    double near = Math.max(observed.tolerance(), ROUNDING * Math.abs(expected));
    return near > 0 && Double.isFinite(expected)
        ? "assertThat(%s)\n    .isCloseTo(%s, within(%s));"
            .formatted(number, Notation.number(expected), Notation.number(near))
        : "assertThat(%s)\n    .isEqualTo(%s);".formatted(number, Notation.number(expected));
  }

  /** The answer is right: it was given in a way that was not. */
  private Optional<String> ofManners() {
    Call call = observed.call();
    for (Object argument : call.arguments()) {
      if (argument instanceof double[] given) {
        String array = Notation.array(given);
        String named = look.replace(array, "given");
        if (!observed.arraysAfter().stream().allMatch(after -> Arrays.equals(after, given))) {
          return Optional.of(
              "double[] given = %s;\n%s;\nassertThat(given).isEqualTo(%s);"
                  .formatted(array, named, array));
        }
        if (observed.returnedArgument()) {
          return Optional.of(
              "double[] given = %s;\n%s".formatted(array, notTheSame(named, "given")));
        }
      }
    }
    if (observed.returnedBefore() && observed.answer() instanceof double[]) {
      return Optional.of(notTheSame(look, look));
    }
    return call.question() == Question.DERIVATIVE ? ofPlaces(call.arguments()) : Optional.empty();
  }

  private String notTheSame(String call, String other) {
    return observed.answer() instanceof double[][]
        ? "assertThat(List.of(%s))\n    .noneMatch(row -> row == %s);".formatted(call, other)
        : "assertThat(%s)\n    .isNotSameAs(%s);".formatted(call, other);
  }

  /** Where the function was asked: no further away than h, and at least once a tenth of that. */
  private Optional<String> ofPlaces(List<Object> arguments) {
    double x = (double) arguments.get(1);
    double h = (double) arguments.get(2);
    double slack = 4 * Math.ulp(x) + SLACK * h;
    boolean kept =
        observed.evaluations().stream().allMatch(at -> Math.abs(at[0] - x) <= h + slack)
            && observed.evaluations().stream()
                .anyMatch(at -> Math.abs(at[0] - x) >= h / 10 - slack);
    return kept
        ? Optional.empty()
        : Optional.of(
            """
            List<Double> asked = new ArrayList<>();
            DoubleUnaryOperator function = %s;
            DoubleUnaryOperator watched =
                x -> {
                  asked.add(x);
                  return function.applyAsDouble(x);
                };
            derivative(watched, %s, %s);
            assertThat(asked)
                .allMatch(at -> Math.abs(at - %s) <= %s)
                .anyMatch(at -> Math.abs(at - %s) >= %s);
            """
                .formatted(
                    arguments.get(0),
                    Notation.number(x),
                    Notation.number(h),
                    Notation.number(x),
                    h + slack,
                    Notation.number(x),
                    h / 10 - slack));
  }
}
