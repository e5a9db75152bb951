package tangent.git;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository's address taken apart, so that a password in it stands in no command line: git hands
 * addresses on to programs of its own, whose arguments everybody on the machine can see.
 *
 * @param url without user and password
 * @param host with the protocol, for whom they are
 * @param user empty where none is named
 * @param password empty where none is given
 */
record RemoteAddress(String url, String host, String user, String password) {

  private static final Pattern HTTP =
      Pattern.compile("(?i)(?<scheme>https?://)(?:(?<who>[^/?#]*)@)?(?<host>[^/?#@]*)(?<rest>.*)");

  /** Asked by git, and answers from its environment; {@code printf} is no program here. */
  private static final String HELPER =
      "!f() { test \"$1\" = get && printf 'username=%s\\npassword=%s\\n'"
          + " \"$TANGENT_GIT_USER\" \"$TANGENT_GIT_PASSWORD\"; }; f";

  static RemoteAddress of(String address) {
    Matcher parts = HTTP.matcher(address.strip());
    if (!parts.matches() || parts.group("who") == null) {
      return new RemoteAddress(address, "", "", "");
    }
    String[] who = parts.group("who").split(":", 2);
    String host = parts.group("scheme") + parts.group("host");
    return new RemoteAddress(
        host + parts.group("rest"), host, decoded(who[0]), who.length > 1 ? decoded(who[1]) : "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** What git is told of it by its environment, behind settings that stand there already. */
  Map<String, String> environment(int settings) {
    Map<String, String> environment = new LinkedHashMap<>();
    int next = setting(environment, settings, "remote.origin.url", url);
    if (!password.isEmpty()) {
      // The first takes back what the user's own settings name: this one was given for it.
      next = setting(environment, next, "credential." + host + ".helper", "");
      next = setting(environment, next, "credential." + host + ".helper", HELPER);
      environment.put("TANGENT_GIT_USER", user);
      environment.put("TANGENT_GIT_PASSWORD", password);
    } else if (!user.isEmpty()) {
      next = setting(environment, next, "credential." + host + ".username", user);
    }
    environment.put("GIT_CONFIG_COUNT", String.valueOf(next));
    return environment;
  }

  private static int setting(Map<String, String> environment, int at, String key, String value) {
    environment.put("GIT_CONFIG_KEY_" + at, key);
    environment.put("GIT_CONFIG_VALUE_" + at, value);
    return at + 1;
  }
}
