package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A user id that nobody has, one for each process: what root becomes before it goes inside. */
final class UnusedUserId {

  private UnusedUserId() {}

  /** The command that becomes such a user, to be followed by the command to run as it. */
  static List<String> become(Path dropper) throws IOException {
    String user = Long.toString(choose(Files.readString(Path.of("/proc/self/uid_map"))));
    return List.of(
        dropper.toString(),
        "--reuid=" + user,
        "--regid=" + user,
        "--clear-groups",
        "--inh-caps=-all",
        "--bounding-set=-all",
        "--no-new-privs");
  }

  /**
   * Chooses from the last eighth of the ids that there are here. With all of 31 bits these begin at
   * 1,879,048,192, beyond the ranges that systemd and the tools for containers hand out.
   *
   * @param map the kernel's {@code uid_map}: first id, the same outside, how many
   */
  static long choose(String map) {
    String[] words = map.strip().split("\\s+");
    long first = Long.parseLong(words[0]);
    long count = Math.min(Long.parseLong(words[2]), Integer.MAX_VALUE);
    long eighth = count / 8;
    return first + count - 1 - ThreadLocalRandom.current().nextLong(Math.max(1, eighth));
  }
}
