package tangent.course.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.process.ProcessStarter;
import tangent.process.WaitLimit;

/**
 * JPlag 5 or later, run as a program of its own on what lies in {@code similarity/}.
 *
 * @param jar with all that it needs, as JPlag is released
 */
record JPlag(Path jar) {

  static final String LOG = "jplag.log";
  private static final String RESULT = "result";

  /** What JPlag calls the file with its result; it was a zip before version 6.1. */
  private static final List<String> RESULTS = List.of(RESULT + ".jplag", RESULT + ".zip");

  /** An hour of looks, which get rarer with the load: a thousand submissions take it minutes. */
  static final int MOST_LOOKS = 36_000;

  /**
   * Compares.
   *
   * @param earlier the folders of earlier terms
   * @return the table with all pairs
   */
  Path compare(ComparedSources sources, List<String> earlier, int mostLooks)
      throws IOException, JPlagFailed {
    removeFormer(sources.folder());
    Path log = sources.folder().resolve(LOG);
    int status = run(command(earlier), sources.folder(), log, mostLooks);
    Path table = sources.folder().resolve(RESULT).resolve("results.csv");
    if (status != 0 || !Files.exists(table)) {
      throw new JPlagFailed(
          "JPlag found nothing out (exit status %d%s); similarity/%s holds what it said."
              .formatted(status, reason(log), LOG));
    }
    Files.delete(log);
    return table;
  }

  /** Its own file with the result, which it shows side by side. */
  static Optional<String> result(ComparedSources sources) {
    return RESULTS.stream()
        .filter(name -> Files.exists(sources.folder().resolve(name)))
        .map(name -> ComparedSources.NAME + "/" + name)
        .findFirst();
  }

  private static void removeFormer(Path folder) throws IOException {
    for (String name : RESULTS) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder.resolve(RESULT).resolve("results.csv"));
  }

  /** Paths relative to its folder: it would take a comma in one for the end of it. */
  private List<String> command(List<String> earlier) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    command.addAll(arguments(earlier));
    return command;
  }

  /** What JPlag is told. */
  static List<String> arguments(List<String> earlier) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--mode", "RUN", "--language", "java", "--csv-export"));
    arguments.addAll(List.of("--base-code", ComparedSources.BASE, "--result-file", RESULT));
    arguments.addAll(List.of("--new", ComparedSources.SUBMISSIONS));
    if (!earlier.isEmpty()) {
      arguments.add("--old");
      arguments.add(
          earlier.stream()
              .map(name -> ComparedSources.EARLIER + "/" + name)
              .collect(Collectors.joining(",")));
    }
    return arguments;
  }

  private static int run(List<String> command, Path folder, Path log, int mostLooks)
      throws IOException, JPlagFailed {
    Process jplag =
        ProcessStarter.start(
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
    try (WaitLimit limit = new WaitLimit(jplag, mostLooks)) {
      jplag.getOutputStream().close();
      int status = jplag.waitFor();
      if (limit.isReached()) {
        throw new JPlagFailed("JPlag came to no end within its time, and was stopped.");
      }
      return status;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JPlagFailed("Interrupted while JPlag was at work.");
    }
  }

  /** The usual ones in words. */
  private static String reason(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines
          .flatMap(line -> reasonIn(line).stream())
          .findFirst()
          .map(why -> ": " + why)
          .orElse("");
    }
  }

  private static Optional<String> reasonIn(String line) {
    if (line.contains("UnsupportedClassVersionError")) {
      return Optional.of(
          "it needs a later Java than this; run report with that one, such as Java 21");
    }
    if (line.contains("no main manifest attribute")) {
      return Optional.of("the jar is no program; take the one with all dependencies");
    }
    if (line.contains("Unable to access jarfile") || line.contains("Invalid or corrupt jarfile")) {
      return Optional.of("the jar can't be read");
    }
    if (line.contains("Unknown option")) {
      return Optional.of("it is none that knows these options; take version 5 or later");
    }
    return Optional.empty();
  }
}
