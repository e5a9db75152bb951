package tangent.course.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.roster.RosterLine;
import tangent.git.RemoteRepository;
import tangent.grade.Kit;
import tangent.report.Feedback;

/**
 * Digests of what decides a student's feedback besides the submission: where one differs, the
 * student is graded anew, for pages and pictures are not kept.
 *
 * @param asked how much all see; empty where the policy decides
 * @param now when this is, by which the policy decides
 */
record StudentKeys(Policy policy, Overrides overrides, Optional<Feedback> asked, Instant now) {

  String of(RosterLine line) {
    Feedback level =
        asked.orElseGet(
            () ->
                policy
                    .disclosure()
                    .map(shown -> shown.level(line.student(), now))
                    .orElse(Feedback.FULL));
    return digest(
        String.join(
            "\n",
            Kit.DIGEST,
            new RemoteRepository(line.submission()).shown(),
            level.id(),
            policy.toString(),
            overrides.of(line.student().id()).toString(),
            line.student().toString(),
            line.submitted().toString()));
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}
