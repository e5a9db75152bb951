package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;

/** Arrays look as they would if the student's code ran in this process. */
class ArraysTest {

  @TempDir static Path workspace;

  private final double[] xs = {1, 2, 3};

  private static RemoteSolution slopes(String body) {
    return Submission.part1(
            workspace,
            "static double[] buffer; public static double[] slopes("
                + "DoubleUnaryOperator f, double[] xs, double h) { "
                + body
                + " }")
        .solution();
  }

  private static RemoteSolution descend(String body) {
    return new Submission(workspace)
        .with(
            "part4",
            "PartialDerivatives",
            "public static double[][] descend(ToDoubleFunction<double[]> loss, double[] start,"
                + " double learningRate, int steps, double h) { "
                + body
                + " }")
        .solution();
  }

  @Test
  void freshArraysAreFresh() {
    try (RemoteSolution solution = slopes("return xs.clone();")) {
      double[] first = solution.part1().slopes(x -> x, xs, 1);

      assertThat(first).isNotSameAs(xs).containsExactly(1, 2, 3);
      assertThat(solution.part1().slopes(x -> x, xs, 1)).isNotSameAs(first);
    }
  }

  @Test
  void anArgumentThatComesBackIsTheArgument() {
    try (RemoteSolution solution = slopes("xs[1] = 9; return xs;")) {
      assertThat(solution.part1().slopes(x -> x, xs, 1)).isSameAs(xs).containsExactly(1, 9, 3);
    }
  }

  @Test
  void anArgumentThatIsChangedIsChangedHere() {
    try (RemoteSolution solution = slopes("xs[2] = -1; return new double[0];")) {
      assertThat(solution.part1().slopes(x -> x, xs, 1)).isEmpty();
      assertThat(xs).containsExactly(1, 2, -1);
    }
  }

  @Test
  void anArgumentThatIsChangedBeforeAnExceptionIsChangedHere() {
    try (RemoteSolution solution = slopes("xs[0] = 7; throw new IllegalArgumentException();")) {
      assertThatThrownBy(() -> solution.part1().slopes(x -> x, xs, 1)).isInstanceOf(Fault.class);
      assertThat(xs).containsExactly(7, 2, 3);
    }
  }

  @Test
  void anArrayThatIsUsedAgainIsTheSameArrayWithItsNewContents() {
    String body = "if (buffer == null) { buffer = new double[1]; } buffer[0] += h; return buffer;";
    try (RemoteSolution solution = slopes(body)) {
      double[] first = solution.part1().slopes(x -> x, xs, 1);
      assertThat(first).containsExactly(1);
      double[] second = solution.part1().slopes(x -> x, xs, 10);

      assertThat(second).isSameAs(first).containsExactly(11);
    }
  }

  @Test
  void anAnswerThatIsChangedByALaterCallIsChangedHere() {
    String body =
        "if (buffer != null) { buffer[0] = -1; } buffer = new double[] {h}; return buffer;";
    try (RemoteSolution solution = slopes(body)) {
      double[] first = solution.part1().slopes(x -> x, xs, 1);
      solution.part1().slopes(x -> x, xs, 2);

      assertThat(first).containsExactly(-1);
    }
  }

  @Test
  void anAnswerOfOneCallMayBeTheArgumentOfAnother() {
    try (RemoteSolution solution =
        slopes("if (xs == buffer) { return xs; } buffer = new double[] {5}; return buffer;")) {
      double[] first = solution.part1().slopes(x -> x, xs, 1);

      assertThat(solution.part1().slopes(x -> x, first, 1)).isSameAs(first);
    }
  }

  @Test
  void rowsThatAreOneArrayAreOneArrayHere() {
    double[] start = {1, 2};
    try (RemoteSolution solution =
        descend("double[] row = {3, 4}; return new double[][] {start, row, row, row.clone()};")) {
      double[][] rows = solution.part4().descend(w -> 0, start, 1, 3, 1);

      assertThat(rows[0]).isSameAs(start);
      assertThat(rows[2]).isSameAs(rows[1]).containsExactly(3, 4);
      assertThat(rows[3]).isNotSameAs(rows[1]).containsExactly(3, 4);
    }
  }

  @Test
  void aRowOfNullIsToldAsOne() {
    try (RemoteSolution solution = descend("return new double[][] {start, null};")) {
      assertFault(
          Fault.Kind.NULL_ROW,
          () -> solution.part4().descend(w -> 0, xs, 1, 1, 1),
          "row 1 is null");
    }
  }

  @Test
  void nullIsUnreadable() {
    try (RemoteSolution solution = slopes("return null;")) {
      assertUnreadable(() -> solution.part1().slopes(x -> x, xs, 1), "slopes returned null");
    }
  }

  @Test
  void anArrayOfTooManyNumbersIsUnreadable() {
    try (RemoteSolution solution = slopes("return new double[1_000_001];")) {
      assertUnreadable(() -> solution.part1().slopes(x -> x, xs, 1), "1000001 numbers");
      assertThat(solution.part2().loss(2)).as("the worker goes on").isEqualTo(2);
    }
  }

  @Test
  void anArrayIsReadUpToALimitThatIsSaid() {
    try (RemoteSolution solution = slopes("return new double[(int) h];")) {
      assertThat(solution.part1().slopes(x -> x, xs, 10_000)).hasSize(10_000);
      assertUnreadable(
          () -> solution.part1().slopes(x -> x, xs, 10_001),
          "the answer holds 10001 numbers: no right one has more than 10000");
    }
  }

  private static void assertUnreadable(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String detail) {
    assertFault(Fault.Kind.UNREADABLE, call, detail);
  }

  private static void assertFault(
      Fault.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String detail) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
        .hasMessageContaining(detail);
  }
}
