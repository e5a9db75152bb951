package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tries the sandbox once for all tests, and skips or fails those that need it. */
final class SandboxCondition implements ExecutionCondition {

  private static final String REQUIRE = "TANGENT_REQUIRE_SANDBOX";

  /** Why the sandbox does not work here; empty where it does. */
  private static final class Trial {
    static final Optional<String> REASON = reason();

    private static Optional<String> reason() {
      try {
        Path workspace = Files.createTempDirectory("sandbox-trial");
        Sandbox.open(SandboxChoice.BUBBLEWRAP, workspace);
        Scratch.delete(workspace);
        return Optional.empty();
      } catch (SandboxUnavailableException e) {
        return Optional.of(e.getMessage());
      } catch (IOException e) {
        return Optional.of("The sandbox could not be tried: " + e);
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return decide(Trial.REASON, "true".equals(System.getenv(REQUIRE)));
  }

  static ConditionEvaluationResult decide(Optional<String> reason, boolean required) {
    if (reason.isEmpty()) {
      return ConditionEvaluationResult.enabled("the sandbox works");
    }
    if (required) {
      throw new IllegalStateException(REQUIRE + " is set, but: " + reason.get());
    }
    return ConditionEvaluationResult.disabled(reason.get());
  }
}
