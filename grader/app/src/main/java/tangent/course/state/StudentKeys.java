package tangent.course.state;

import tangent.Sha256;
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
    return Sha256.hexOf(
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
}
