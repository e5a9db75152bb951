package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;
import tangent.contract.Operation;
import tangent.contract.Program;

/** Classes and methods that are not there, or not as the assignment declares them. */
class MissingTest {

  @TempDir static Path workspace;

  @Test
  void aMethodThatIsNotThereIsMissing() {
    assertMissing("public static double g(double x) { return 1; }");
  }

  @Test
  void aPrivateMethodIsMissing() {
    assertMissing("private static double f(double x) { return 1; }");
  }

  @Test
  void aMethodThatIsNotStaticIsMissing() {
    assertMissing("public double f(double x) { return 1; }");
  }

  @Test
  void aMethodWithOtherTypesIsMissing() {
    assertMissing("public static float f(double x) { return 1; }");
    assertMissing("public static double f(float x) { return 1; }");
  }

  @Test
  void aMissingMethodCostsNoOtherMethod() {
    String members =
        "public static double flattest(DoubleUnaryOperator f, double[] xs, double h) { return 7; }";
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Faults.of(() -> solution.part1().f(1));

      assertThat(solution.part1().flattest(x -> x, new double[1], 1)).isEqualTo(7);
    }
  }

  @Test
  void aClassThatIsNotThereIsMissing() throws IOException {
    Submission submission = new Submission(workspace);
    Files.delete(submission.classFile("derivatives.part1.NumericalDerivative"));
    try (RemoteSolution solution = submission.solution()) {
      assertThat(Faults.of(() -> solution.part1().f(1)).kind()).isEqualTo(Kind.MISSING);
      assertThat(solution.part2().loss(2)).isEqualTo(2);
    }
  }

  @Test
  void anOperationThatIsNotThereIsMissingAndTheOthersAreAnswered() {
    Submission submission =
        new Submission(workspace)
            .with(
                "part3",
                "Value",
                """
                public static Value of(double data) { return new Value(); }
                public double data() { return 5; }
                public Value plus(Value other) { return null; }
                """);
    var sum = new Program.Builder();
    int leaf = sum.leaf(1);
    var product = new Program.Builder();
    product.apply(Operation.TIMES, product.leaf(1), 0);
    try (RemoteSolution solution = submission.solution()) {
      assertThat(solution.part3().run(sum.readData(leaf).build())).containsExactly(5);
      assertThat(Faults.of(() -> solution.part3().run(product.build())).detail())
          .startsWith("Value needs the method \"public Value times(Value other)\"");
      sum.apply(Operation.PLUS, leaf, leaf);
      assertThat(Faults.of(() -> solution.part3().run(sum.build())).detail())
          .isEqualTo("plus returned null");
    }
  }

  @Test
  void anEnumThatTheStudentChangedIsUnreadable() {
    Submission other =
        new Submission(workspace)
            .withSource(
                "Turning", "package derivatives.part1; public enum Turning { MINIMUM, BEST }")
            .with(
                "part1",
                "NumericalDerivative",
                "public static Turning turning(DoubleUnaryOperator f, double x, double r) {"
                    + " return x > 0 ? Turning.BEST : Turning.MINIMUM; }");
    try (RemoteSolution solution = other.solution()) {
      Fault fault = Faults.of(() -> solution.part1().turning(x -> x, 1, 1));

      assertThat(fault.kind()).isEqualTo(Kind.UNREADABLE);
      assertThat(fault.detail()).isEqualTo("the answer BEST is not a constant of Turning");
      assertThat(solution.part1().turning(x -> x, -1, 1)).hasToString("MINIMUM");
    }
  }

  @Test
  void anEnumThatIsNoEnumAnyMoreIsUnreadable() {
    Submission other =
        new Submission(workspace)
            .withSource("Turning", "package derivatives.part1; public final class Turning { }")
            .with(
                "part1",
                "NumericalDerivative",
                "public static Turning turning(DoubleUnaryOperator f, double x, double r) {"
                    + " return new Turning(); }");
    try (RemoteSolution solution = other.solution()) {
      assertThat(Faults.of(() -> solution.part1().turning(x -> x, 1, 1)).kind())
          .isEqualTo(Kind.UNREADABLE);
    }
  }

  private static void assertMissing(String members) {
    try (RemoteSolution solution = Submission.part1(workspace, members).solution()) {
      Fault fault = Faults.of(() -> solution.part1().f(1));

      assertThat(fault.kind()).isEqualTo(Kind.MISSING);
      assertThat(fault.detail())
          .isEqualTo(
              "NumericalDerivative needs the method \"public static double f(double x)\": it is "
                  + "missing, not public, not static, or declared with other types");
    }
  }
}
