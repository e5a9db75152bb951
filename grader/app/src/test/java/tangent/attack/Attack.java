package tangent.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A hostile submission, and what should come of it: a folder in the resources. */
record Attack(Path folder) {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path BASE = RESOURCES.resolve("attack-base");
  static final Path SOLUTIONS = Path.of("../../solutions/src/main/java");

  /** All of them, by name. */
  static List<Attack> all() throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("attacks"))) {
      return folders.sorted(Comparator.naturalOrder()).map(Attack::new).toList();
    }
  }

  static Attack named(String name) {
    return new Attack(RESOURCES.resolve("attacks").resolve(name));
  }

  /** Those that lie there as sources, rather than being made. */
  static List<Attack> written() throws IOException {
    return all().stream().filter(attack -> !attack.isMade()).toList();
  }

  String name() {
    return folder.getFileName().toString();
  }

  boolean isMade() {
    return MadeAttacks.BY_NAME.containsKey(name());
  }

  /**
   * The reference, with the hooks, with the attack: laid one over the other.
   *
   * @param target an empty folder
   * @return what to grade: the folder, or a file in it
   */
  Path layOut(Path target, Map<String, String> words) throws IOException {
    if (isMade()) {
      return MadeAttacks.BY_NAME.get(name()).make(target, words);
    }
    for (Path layer : List.of(SOLUTIONS, BASE, folder)) {
      lay(layer, target, words);
    }
    return target;
  }

  /** Lays out the reference solutions alone. */
  static Path reference(Path target) throws IOException {
    lay(SOLUTIONS, target, Map.of());
    return target;
  }

  /** The sources under a folder. */
  static List<Path> sources(Path layer) throws IOException {
    try (Stream<Path> tree = Files.walk(layer)) {
      return tree.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void lay(Path layer, Path target, Map<String, String> words) throws IOException {
    for (Path file : sources(layer)) {
      Path place = target.resolve(layer.relativize(file).toString());
      Files.createDirectories(place.getParent());
      Files.writeString(place, filledIn(Files.readString(file), words));
    }
  }

  Expectation expected() throws IOException {
    return expectedOn(Runtime.version().feature());
  }

  /** Older JDKs lack one thing and allow another, which can make a difference. */
  Expectation expectedOn(int feature) throws IOException {
    for (int version = feature + 1; version <= 25; version++) {
      Path older = folder.resolve("expected-before-" + version + ".txt");
      if (Files.exists(older)) {
        return Expectation.read(older);
      }
    }
    return Expectation.read(folder.resolve("expected.txt"));
  }

  Path withoutSandbox() {
    return folder.resolve("without-sandbox.txt");
  }

  static String filledIn(String text, Map<String, String> words) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("@" + word.getKey() + "@", word.getValue());
    }
    return filled;
  }

  @Override
  public String toString() {
    return name();
  }
}
