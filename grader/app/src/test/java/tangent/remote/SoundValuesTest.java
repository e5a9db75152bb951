package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Fault.Kind;

/** Values that only remember how they were made are answered where the grader put them, only. */
class SoundValuesTest {

  @TempDir static Path workspace;

  @Test
  void aWorkerOnItsOwnValuesHasNobodyToAsk() {
    // A submission that records by itself would have the grader do its work.
    Submission cheat =
        new Submission(workspace)
            .withSource(
                "Value",
                """
                package derivatives.part3;
                import tangent.contract.Operation;
                import tangent.worker.RecordingValue;
                public final class Value {
                  private final RecordingValue recorded;
                  private Value(RecordingValue recorded) { this.recorded = recorded; }
                  public static Value of(double data) { return new Value(RecordingValue.leaf(data)); }
                  public Value minus(Value other) {
                    return new Value(recorded.apply(Operation.MINUS, other.recorded));
                  }
                  public Value plus(Value other) {
                    return new Value(recorded.apply(Operation.PLUS, other.recorded));
                  }
                  public Value times(Value other) {
                    return new Value(recorded.apply(Operation.TIMES, other.recorded));
                  }
                  public Value pow(int exponent) { return new Value(recorded.pow(exponent)); }
                  public double data() { return recorded.data(); }
                }
                """);
    try (RemoteSolution solution = cheat.solution()) {
      assertThat(Faults.of(() -> solution.part3().loss(2)).kind()).isEqualTo(Kind.UNREADABLE);
    }
  }
}
