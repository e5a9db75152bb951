package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** By which way a process goes inside, which depends on who runs the grader. */
enum UserMode {
  /** A plain user, in a user namespace. */
  PLAIN_USER,
  /** From root: first a user id that nobody has, then in a user namespace like anybody else. */
  FRESH_USER,
  /**
   * From root where user namespaces are forbidden, as in some containers: bubblewrap works as root,
   * and the user id that nobody has is taken inside, after the walls stand.
   */
  NO_USER_NAMESPACE;

  /** The ways open to the user who runs the grader, the best first. */
  static List<UserMode> candidates() throws IOException {
    Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    return user.equals(0) ? List.of(FRESH_USER, NO_USER_NAMESPACE) : List.of(PLAIN_USER);
  }
}
