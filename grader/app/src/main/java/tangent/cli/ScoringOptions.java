package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tangent.UserError;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.Scoring;

/** What decides beside the grades how many points somebody has. */
final class ScoringOptions {

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "When it was due, what lateness costs, what tasks are worth, what is shown when (TOML).")
  private @Nullable Path policy;

  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description = "Points given by hand (CSV: student,task,points,reason).")
  private @Nullable Path overrides;

  Scoring scoring() throws IOException, UserError {
    return new Scoring(
        policy == null ? Policy.NONE : Policy.read(policy),
        overrides == null ? Overrides.NONE : Overrides.read(overrides));
  }
}
