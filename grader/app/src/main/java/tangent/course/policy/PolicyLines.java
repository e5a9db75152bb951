package tangent.course.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which line of a TOML file each key stands; the library that reads it does not tell.
 *
 * <p>Only for sentences about a file that was read: what a key is worth is never taken from here.
 */
final class PolicyLines {

  private static final String PART = "(?:[A-Za-z0-9_-]+|\"[^\"\\n]*\"|'[^'\\n]*')";
  private static final String KEY = PART + "(?:\\s*\\.\\s*" + PART + ")*";
  private static final Pattern TABLE = Pattern.compile("\\s*\\[+\\s*(" + KEY + ")\\s*]+.*");
  private static final Pattern ENTRY = Pattern.compile("\\s*(" + KEY + ")\\s*=.*");
  private static final Pattern NAME = Pattern.compile(PART);

  private final Map<List<String>, Integer> lines = new HashMap<>();

  PolicyLines(String text) {
    List<String> table = List.of();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher header = TABLE.matcher(line.stripTrailing());
      Matcher entry = ENTRY.matcher(line.stripTrailing());
      if (header.matches()) {
        table = names(header.group(1));
        lines.putIfAbsent(table, number);
      } else if (entry.matches()) {
        List<String> key = new ArrayList<>(table);
        key.addAll(names(entry.group(1)));
        for (int length = 1; length <= key.size(); length++) {
          lines.putIfAbsent(List.copyOf(key.subList(0, length)), number);
        }
      }
    }
  }

  private static List<String> names(String key) {
    return NAME.matcher(key).results().map(found -> plain(found.group())).toList();
  }

  private static String plain(String name) {
    return name.startsWith("\"") || name.startsWith("'")
        ? name.substring(1, name.length() - 1)
        : name;
  }

  /** That of the key, or of the table around it; 0 for what stands nowhere. */
  int of(List<String> key) {
    for (int length = key.size(); length > 0; length--) {
      Integer line = lines.get(key.subList(0, length));
      if (line != null) {
        return line;
      }
    }
    return 0;
  }
}
