package derivatives.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why nothing could be run: the first thing that keeps the code from compiling, in a sentence that
 * a person can act on.
 *
 * @param file as it stands in the project
 * @param line 0 where it is about the whole file
 * @param sentence what to do
 * @param said what the compiler says about it, or the empty string
 * @param source the line of code, or the empty string
 */
record CompilerNews(String file, long line, String sentence, String said, String source) {

  private static final int WIDTH = 78;

  private static final String WATCH =
      "(mvn -q process-sources exec:java@watch  tests all that does compile.)";

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final Set<String> GIVEN =
      Set.of("Practice.java", "Turning.java", "Outcome.java", "package-info.java");
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public(?: +(?:final|abstract|sealed|strictfp))* +(?:class|record|enum|interface) +(\\w+)",
          Pattern.MULTILINE);

  /** News about the project, where its code does not compile; nothing where it does. */
  static Optional<CompilerNews> of(Path project) throws IOException {
    Path sources = project.resolve("src/main/java");
    if (isCompiled(project)) {
      return Optional.empty();
    }
    Path classes = Files.createTempDirectory(project.resolve("target"), "compiled");
    try {
      List<Compilation.Error> errors = Compilation.of(sources, classes).errors();
      Optional<CompilerNews> misplaced = misplaced(project, sources);
      if (misplaced.isPresent()) {
        return misplaced;
      }
      // Where only given files have errors, what they call is no longer there.
      return errors.stream().allMatch(error -> isGiven(error.file()))
          ? Contract.broken(project, classes)
          : Optional.of(first(project, errors));
    } finally {
      delete(classes);
    }
  }

  /** Whether Maven got as far as the tests: every file of them has its class. */
  private static boolean isCompiled(Path project) throws IOException {
    Path tests = project.resolve("src/test/java");
    try (Stream<Path> files = Files.walk(tests)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith("Test.java")).toList();
      for (Path source : sources) {
        String name = tests.relativize(source).toString().replaceFirst("\\.java$", ".class");
        if (!Files.exists(project.resolve("target/test-classes").resolve(name))) {
          return false;
        }
      }
    }
    return Files.exists(
        project.resolve("target/classes/derivatives/part1/NumericalDerivative.class"));
  }

  /**
   * The news about what the compiler found: about the student's own files, if they are among them.
   */
  static CompilerNews first(Path project, List<Compilation.Error> errors) throws IOException {
    Compilation.Error error =
        errors.stream().filter(each -> !isGiven(each.file())).findFirst().orElse(errors.get(0));
    String text = Files.isRegularFile(error.file()) ? SourceText.of(error.file()) : "";
    List<String> lines = text.lines().toList();
    String source =
        error.line() >= 1 && error.line() <= lines.size() ? lines.get((int) error.line() - 1) : "";
    return new CompilerNews(
        named(project, error.file()),
        error.line(),
        CompilerWords.sentence(error, text, source),
        error.message(),
        source);
  }

  /** What the compiler would say of later, at another place, or not at all. */
  private static Optional<CompilerNews> misplaced(Path project, Path sources) throws IOException {
    Optional<String> gone = Contract.missing(project);
    if (gone.isPresent()) {
      return whole(
          gone.get(),
          "There is no such file: put it back where it was, under this name, or restore it with git.");
    }
    Optional<CompilerNews> unreadable = SourceText.unreadable(project);
    if (unreadable.isPresent()) {
      return unreadable;
    }
    for (Path file : SourceText.files(sources)) {
      String name = named(project, file);
      if (name.endsWith("module-info.java")) {
        return whole(name, "Delete this file: the tests need the classes without a module.");
      }
      String text = SourceText.of(file);
      if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
        return whole(
            name,
            "The file begins with a byte order mark, which Java does not read. Save it as \"UTF-8\""
                + " without BOM.");
      }
      Matcher type = PUBLIC_TYPE.matcher(text);
      if (type.find() && !file.endsWith(type.group(1) + ".java")) {
        return whole(
            name,
            "The class is called "
                + type.group(1)
                + ", but its file "
                + file.getFileName()
                + ". They must have the same name, capital letters included.");
      }
      Path folder = sources.relativize(file).getParent();
      String expected = folder == null ? "" : folder.toString().replaceAll("[/\\\\]", ".");
      Matcher line = PACKAGE.matcher(text);
      String found = line.find() ? line.group(1) : "";
      if (!found.equals(expected) && expected.startsWith("derivatives")) {
        return whole(
            name,
            "The package line must be \"package "
                + expected
                + ";\", as the folder is named, but "
                + (found.isEmpty() ? "there is none." : "it is \"package " + found + ";\"."));
      }
    }
    return Optional.empty();
  }

  private static Optional<CompilerNews> whole(String file, String sentence) {
    return Optional.of(new CompilerNews(file, 0, sentence, "", ""));
  }

  private static boolean isGiven(Path file) {
    return GIVEN.contains(String.valueOf(file.getFileName()));
  }

  static String named(Path project, Path file) {
    Path absolute = project.toAbsolutePath().normalize();
    Path other = file.toAbsolutePath().normalize();
    return (other.startsWith(absolute) ? absolute.relativize(other) : other)
        .toString()
        .replace('\\', '/');
  }

  /** With the way to go on without that file. */
  String text() {
    String nl = System.lineSeparator();
    String rule = "=".repeat(WIDTH) + nl;
    return rule + lines(WATCH + nl);
  }

  /** The news, and a line under it. */
  String lines() {
    return lines("");
  }

  private String lines(String more) {
    String nl = System.lineSeparator();
    StringBuilder text = new StringBuilder();
    text.append("NEXT: make it compile").append(nl).append("  file    ").append(file);
    text.append(line > 0 ? ", line " + line : "").append(nl);
    text.append("  ").append(sentence).append(nl);
    said.lines()
        .limit(4)
        .forEach(each -> text.append("  javac   ").append(each.strip()).append(nl));
    if (!source.isBlank()) {
      text.append("  line    ").append(source.strip()).append(nl);
    }
    return text.append(more).append("=".repeat(WIDTH)).append(nl).toString();
  }

  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted((one, other) -> other.compareTo(one)).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
