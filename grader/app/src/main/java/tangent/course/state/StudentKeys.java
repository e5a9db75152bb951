package tangent.course.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.ShownLevel;
import tangent.course.roster.RosterLine;
import tangent.git.RemoteRepository;
import tangent.grade.Kit;

/**
 * Digests of what decides a student's feedback besides the submission: where one differs, the
 * student is graded anew, for pages and pictures are not kept.
 *
 * @param shown how much each sees
 */
record StudentKeys(Policy policy, Overrides overrides, ShownLevel shown) {

  String of(RosterLine line) {
    return digest(
        String.join(
            "\n",
            Kit.DIGEST,
            new RemoteRepository(line.submission()).shown(),
            shown.of(line.student()).id(),
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
