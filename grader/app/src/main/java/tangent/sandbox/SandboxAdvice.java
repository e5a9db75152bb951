package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns bubblewrap's complaint into a sentence that says what to do. */
final class SandboxAdvice {

  private static final int LONGEST = 200;

  private static final Path APPARMOR =
      Path.of("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");

  private SandboxAdvice() {}

  static String explain(String complaint) {
    return explain(complaint, readsOne(APPARMOR));
  }

  static String explain(String complaint, boolean appArmorForbids) {
    if (complaint.contains("Unknown option")) {
      return "This bubblewrap is too old: version 0.8 or later is needed.";
    }
    if (appArmorForbids) {
      return "AppArmor forbids user namespaces here, as Ubuntu 24.04 does. Allow them with: sudo"
          + " sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 (until the next start), or"
          + " load AppArmor's profile bwrap-userns-restrict, which allows them for bubblewrap only.";
    }
    if (complaint.contains("namespace") || complaint.contains("uid map")) {
      return "The system does not allow the namespaces that the sandbox is made of; in a container,"
          + " its starter has to allow them. Bubblewrap said: "
          + shortened(complaint);
    }
    return "Bubblewrap did not start our probe. It said: " + shortened(complaint);
  }

  private static String shortened(String complaint) {
    String line = complaint.strip().lines().findFirst().orElse("nothing");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private static boolean readsOne(Path setting) {
    try {
      return Files.readString(setting).strip().equals("1");
    } catch (IOException e) {
      // A system without this setting does not forbid anything by it.
      return false;
    }
  }
}
