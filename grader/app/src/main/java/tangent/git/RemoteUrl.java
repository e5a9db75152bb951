package tangent.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a repository was cloned from, in a form that may be shown to anybody. */
public final class RemoteUrl {

  private static final int LONGEST = 300;

  /** {@code https://user:token@host:443/path?token#token}. */
  private static final Pattern URL =
      Pattern.compile("(?<scheme>[a-z][a-z0-9+.-]*)://(?<host>[^/?#]*)(?<path>[^?#]*).*");

  private static final Pattern HOST = Pattern.compile("[^@:]*(:\\d*)?|\\[[0-9a-fA-F:.]*](:\\d*)?");

  /** {@code git@host:path}; before a colon that is no drive's. */
  private static final Pattern SSH =
      Pattern.compile("(?<user>[^/]*@)?(?<host>[^/:@]{2,}):(?<path>[^:].*)");

  /** What git takes for an address; all else is a path of this machine. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?|ssh|git|file)://.+|[^/\\\\\\s:@]+@[^/:\\s]+:.+");

  private RemoteUrl() {}

  /** Whether this is the address of a repository, and no path. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /**
   * The address without user, password and query, or the last name where it is a path of the
   * machine at hand, whose folders are nobody's business; nothing where it is none that leads to a
   * place, or where what looks like its path may be a piece of a password.
   */
  public static Optional<String> withoutCredentials(String url) {
    String plain = url.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = URL.matcher(plain);
    if (parts.matches()) {
      if (parts.group("scheme").equals("file")) {
        return lastName(parts.group("path"));
      }
      String host = afterLast(parts.group("host"));
      return HOST.matcher(host).matches()
          ? Optional.of(parts.group("scheme") + "://" + host + parts.group("path"))
          : Optional.empty();
    }
    Matcher ssh = SSH.matcher(plain);
    if (ssh.matches()) {
      return Optional.of(ssh.group("host") + ":" + ssh.group("path"));
    }
    // What has an @ or a colon may be anything.
    return plain.contains("@") || plain.contains(":") ? Optional.empty() : lastName(plain);
  }

  private static Optional<String> lastName(String path) {
    String name = path.replaceFirst("(/+[.]?)+$", "");
    String last = name.substring(name.lastIndexOf('/') + 1);
    // A clone of "." or ".." comes from a folder that has no name there.
    return last.matches("[.]{0,2}") ? Optional.empty() : Optional.of(last);
  }

  /** A password may hold an {@code @} of its own. */
  private static String afterLast(String host) {
    return host.substring(host.lastIndexOf('@') + 1);
  }
}
