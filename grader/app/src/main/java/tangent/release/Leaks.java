package tangent.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tangent.git.TrackedFile;

/**
 * What students must not get: answers, and what grades them. Found by content, wherever it stands:
 * in a source, in a comment, in a README.
 */
final class Leaks {

  /**
   * Where the answers stand, and what judges them; with the length, without white space, from which
   * a method's body tells something. The shortest answer there is, that of f, has 24 characters. In
   * the grader, what is shorter is a getter or a delegation, as the visible tests have them, too.
   */
  private static final Map<String, Integer> SECRETS =
      Map.of(
          "solutions/src/main/java", 20,
          "grader/app/src/main/java/tangent/assignment/property", 60,
          "grader/app/src/main/java/tangent/assignment/student", 60,
          "grader/app/src/main/java/tangent/assignment/sample", 60);

  private static final Pattern OURS =
      Pattern.compile("(?m)^\\s*(package|import)\\s+(static\\s+)?tangent\\s*[.;]");

  /** What every secret is as long as, at least. */
  private static final int HEAD = Collections.min(SECRETS.values());

  /** Where each stands, by what it begins with: looked up at every place of a text. */
  private final Map<String, Map<String, String>> secrets = new HashMap<>();

  private Leaks() {}

  static Leaks of(KitCheckout kit) throws NotReleasable {
    Leaks leaks = new Leaks();
    for (Map.Entry<String, Integer> folder : SECRETS.entrySet()) {
      Map<String, String> sources = new HashMap<>();
      kit.files(folder.getKey())
          .forEach((path, file) -> sources.put(folder.getKey() + "/" + path, text(file)));
      leaks.add(sources, folder);
    }
    return leaks;
  }

  private void add(Map<String, String> sources, Map.Entry<String, Integer> folder)
      throws NotReleasable {
    List<Map.Entry<String, String>> telling =
        MethodBodies.of(sources).entrySet().stream()
            .filter(body -> body.getKey().length() >= folder.getValue())
            .toList();
    if (telling.isEmpty()) {
      throw new NotReleasable(
          "There is no method in " + folder.getKey() + ", so nobody can tell whether one leaks.");
    }
    telling.forEach(
        body ->
            secrets
                .computeIfAbsent(body.getKey().substring(0, HEAD), head -> new HashMap<>())
                .putIfAbsent(body.getKey(), body.getValue()));
  }

  /** What is found there, a line each. */
  List<String> in(Map<String, TrackedFile> files) {
    List<String> found = new ArrayList<>();
    files.forEach((path, file) -> in(file).ifPresent(what -> found.add(path + ": " + what)));
    return found;
  }

  private Optional<String> in(TrackedFile file) {
    if (!file.regular()) {
      return Optional.of("a link, which may lead out of the edition");
    }
    String text = text(file);
    if (text.startsWith("PK\u0003\u0004")
        || file.content().length > 3 && magic(file) == 0xcafebabe) {
      return Optional.of("packed or compiled, so nobody can see what it holds");
    }
    if (OURS.matcher(text).find()) {
      return Optional.of("a source of the grader");
    }
    return secretIn(JavaText.dense(text))
        .or(() -> secretIn(JavaText.bare(text)))
        .map(source -> "holds a method of " + source);
  }

  /** The source of the first secret in a text. */
  private Optional<String> secretIn(String text) {
    for (int at = 0; at + HEAD <= text.length(); at++) {
      for (Map.Entry<String, String> secret :
          secrets.getOrDefault(text.substring(at, at + HEAD), Map.of()).entrySet()) {
        if (text.startsWith(secret.getKey(), at)) {
          return Optional.of(secret.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static int magic(TrackedFile file) {
    return ByteBuffer.wrap(file.content()).getInt();
  }

  private static String text(TrackedFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
