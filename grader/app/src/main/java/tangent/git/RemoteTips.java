package tangent.git;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What names in somebody's repository lead to.
 *
 * @param commits ids by names, of those names that it has
 * @param main what {@code HEAD} stands for, such as {@code refs/heads/main}; empty where unknown
 */
public record RemoteTips(Map<String, String> commits, Optional<String> main) {

  private static final String SYMBOLIC = "ref: ";

  public RemoteTips {
    commits = Map.copyOf(commits);
  }

  /** What {@code git ls-remote --symref} prints. */
  static RemoteTips of(String lines) {
    Map<String, String> commits = new HashMap<>();
    String main = "";
    for (String line : lines.split("\n")) {
      String[] parts = line.split("\t");
      if (parts.length == 2 && parts[0].startsWith(SYMBOLIC)) {
        main = parts[1].equals("HEAD") ? parts[0].substring(SYMBOLIC.length()) : main;
      } else if (parts.length == 2) {
        commits.put(parts[1], parts[0]);
      }
    }
    return new RemoteTips(commits, Optional.of(main).filter(name -> !name.isEmpty()));
  }

  /** What a name leads to; nothing where it has no such name. */
  public Optional<String> commit(String name) {
    return Optional.ofNullable(commits.get(name));
  }
}
