package tangent.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A hostile submission that lies as a folder in the resources, with what should come of it. */
record Attack(Path folder) {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path BASE = RESOURCES.resolve("attack-base");
  private static final Path SOLUTIONS = Path.of("../../solutions/src/main/java");
  private static final String EXPECTED = "expected.txt";

  /** All of them, by name. */
  static List<Attack> all() throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("attacks"))) {
      return folders.sorted(Comparator.naturalOrder()).map(Attack::new).toList();
    }
  }

  static Attack named(String name) {
    return new Attack(RESOURCES.resolve("attacks").resolve(name));
  }

  /** The reference, with the hooks, with the attack: laid one over the other. */
  Path layOut(Path target, Map<String, String> words) throws IOException {
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

  /** Before version 24 a JDK lets raw memory be written, which can make a difference. */
  Expectation expected() throws IOException {
    Path older = folder.resolve("expected-before-24.txt");
    boolean isOlder = Runtime.version().feature() < 24 && Files.exists(older);
    return Expectation.read(isOlder ? older : folder.resolve(EXPECTED));
  }

  Expectation expectedWithoutSandbox() throws IOException {
    return Expectation.read(folder.resolve("without-sandbox.txt"));
  }

  private static String filledIn(String text, Map<String, String> words) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("@" + word.getKey() + "@", word.getValue());
    }
    return filled;
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
