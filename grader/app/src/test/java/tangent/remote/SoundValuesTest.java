package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault;
import tangent.contract.Fault.Kind;
import tangent.contract.Part3;

/**
 * A {@code LossGradient} on values that are right, while the student's own {@code Value} is wrong.
 */
class SoundValuesTest {

  /** w² + 3: not the loss of the assignment, so that no answer can come from the reference. */
  private static final String SQUARE =
      """
      private static final Value THREE = Value.of(3);
      public static Value loss(Value w) { return w.pow(2).plus(THREE); }
      public static double gradient(double w) {
        Value leaf = Value.of(w);
        loss(leaf).backward();
        return leaf.grad();
      }
      """;

  @TempDir static Path workspace;

  private static String recorder() {
    String name = "/tangent/recorder/derivatives/part3/Value.java";
    try (InputStream in = SoundValuesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RemoteSolution withLossGradient(String members) {
    Submission own =
        new Submission(workspace)
            .with("part3", "Value", "public double data() { throw new IllegalStateException(); }");
    Submission sound = new Submission(workspace).withSource("Value", recorder());
    sound.with("part3", "LossGradient", members);
    return new RemoteSolution(own.launcher(), () -> Optional.of(sound.launcher()), Limits.USUAL);
  }

  @Test
  void numbersAndGradientsComeFromTheGrader() {
    try (RemoteSolution solution = withLossGradient(SQUARE)) {
      Part3 part3 = solution.part3OnSoundValues();

      assertThat(part3.loss(5)).isEqualTo(28);
      assertThat(part3.lossGradient(5)).isEqualTo(10);
      assertThat(part3.gradient(5)).isEqualTo(10);
      assertThat(part3.gradient(7)).as("a constant is kept between calls").isEqualTo(14);
    }
  }

  @Test
  void theOwnValueIsStillAskedByTheOwnPart() {
    try (RemoteSolution solution = withLossGradient(SQUARE)) {
      solution.part3OnSoundValues().loss(5);

      assertThat(Faults.of(() -> solution.part3().loss(5)).kind()).isEqualTo(Kind.MISSING);
    }
  }

  @Test
  void everyOperationIsAnswered() {
    String members =
        """
        public static Value loss(Value w) {
          return w.times(w).minus(w.negated()).dividedBy(w.plus(w)).exp().tanh().pow(2);
        }
        """;
    try (RemoteSolution solution = withLossGradient(members)) {
      // (w² + w) / 2w = (w + 1) / 2; at w = 1 that is 1, so the loss is tanh(e)², and its slope
      // 2 · tanh(e) · (1 − tanh(e)²) · e · 1/2.
      double tanh = Math.tanh(Math.E);
      assertThat(solution.part3OnSoundValues().loss(1)).isCloseTo(tanh * tanh, within(1e-12));
      assertThat(solution.part3OnSoundValues().lossGradient(1))
          .isCloseTo(tanh * (1 - tanh * tanh) * Math.E, within(1e-12));
    }
  }

  @Test
  void theLatestBackwardThatReachedAValueCounts() {
    String members =
        """
        public static double gradient(double w) {
          Value leaf = Value.of(w);
          Value other = Value.of(1);
          double before = leaf.grad();
          Value square = leaf.times(leaf);
          square.backward();
          double first = leaf.grad();
          square.plus(leaf).plus(other).backward();
          double second = leaf.grad();
          other.plus(other).backward();
          return before + 100 * first + 10_000 * second + 1_000_000 * leaf.grad()
              + 100_000_000 * other.grad();
        }
        """;
    try (RemoteSolution solution = withLossGradient(members)) {
      // 0 before any, 2w = 6, then 2w + 1 = 7, which a backward elsewhere leaves alone; other +
      // other has slope 2.
      assertThat(solution.part3OnSoundValues().gradient(3))
          .isEqualTo(600 + 70_000 + 7_000_000 + 200_000_000);
    }
  }

  @Test
  void aLossGradientThatNeedsItsOwnValueIsMissing() {
    try (RemoteSolution solution = new Submission(workspace).solution()) {
      Fault fault = Faults.of(solution::part3OnSoundValues);

      assertThat(fault.kind()).isEqualTo(Kind.MISSING);
      assertThat(fault.detail()).startsWith("LossGradient uses more of Value than");
    }
  }

  @Test
  void aWorkerOnItsOwnValuesHasNobodyToAsk() {
    // A submission that brings our recorder as its own Value would have the grader do its work.
    Submission cheat = new Submission(workspace).withSource("Value", recorder());
    try (RemoteSolution solution = cheat.solution()) {
      assertThat(Faults.of(() -> solution.part3().loss(2)).kind()).isEqualTo(Kind.UNREADABLE);
    }
  }
}
