package tangent.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command line of the running program once more, with options that make a short life quick. */
final class QuickJava {

  /**
   * A grade is over before a second compiler and several collectors have paid. No class of a
   * student's is ever loaded here, and javac made ours: looking through their code once more is a
   * twentieth of a grade. A JDK that no longer has these options starts without.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:CICompilerCount=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-BytecodeVerificationRemote",
          "-XX:ArchiveRelocationMode=0",
          "-D" + Launcher.STARTED + "=true");

  /** All but the one that works for minutes. */
  private static final List<String> COMMANDS =
      List.of("grade", "grade-class", "replay", "report", "collect", "publish", "release");

  /** Soon said. */
  private static final List<String> WORDS = List.of("-h", "--help", "-V", "--version");

  /** What may have been asked of the first JVM, and can be asked of another one, too. */
  private static final List<String> KNOWN = List.of("-D", "-Xmx", "-Xms", "-Xss");

  /** A JVM says on standard error that it has seen them: once is enough. */
  private static final List<String> VARIABLES =
      List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

  /** What names the letters of files, the first one that is set. */
  private static final List<String> LOCALES = List.of("LC_ALL", "LC_CTYPE", "LANG");

  private QuickJava() {}

  /**
   * Lets a process name each file where the locale (of cron, a container) has no letters beyond
   * ASCII. Without such a locale on the machine this changes nothing.
   */
  static void nameAllFiles(Map<String, String> environment) {
    Optional<String> locale =
        LOCALES.stream()
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst();
    if (locale.isEmpty() || locale.get().equals("C") || locale.get().equals("POSIX")) {
      environment.put("LC_ALL", "C.UTF-8");
    }
  }

  /** Nothing where the program is as well off, or can't be started once more just so. */
  static Optional<List<String>> command(String... arguments) {
    try (InputStream line = new FileInputStream("/proc/self/cmdline")) {
      String java = System.getProperty("java.home") + "/bin/java";
      return of(java, line.readAllBytes(), arguments, System.getenv());
    } catch (IOException | RuntimeException otherSystem) {
      return Optional.empty();
    }
  }

  /**
   * @param line of the running JVM, as the system holds it
   * @param arguments of the program, which stand at its end
   */
  static Optional<List<String>> of(
      String java, byte[] line, String[] arguments, Map<String, String> environment) {
    if (arguments.length == 0
        || !COMMANDS.contains(arguments[0])
        || Arrays.stream(arguments).anyMatch(WORDS::contains)
        || VARIABLES.stream().anyMatch(environment::containsKey)) {
      return Optional.empty();
    }
    List<String> words = List.of(new String(line, StandardCharsets.UTF_8).split("\0", -1));
    // The last one is behind the last end.
    int first = words.size() - 1 - arguments.length;
    if (first < 2 || !words.subList(first, words.size() - 1).equals(List.of(arguments))) {
      // Letters that this locale can't name, or arguments in a file.
      return Optional.empty();
    }
    return isOrdinary(words.subList(1, first))
        ? Optional.of(command(java, words.subList(1, words.size() - 1)))
        : Optional.empty();
  }

  /** {@code -D…=… -jar grader.jar}, or with a class path and the launcher's name. */
  private static boolean isOrdinary(List<String> options) {
    int program = 0;
    while (program < options.size() && isKnown(options.get(program))) {
      program++;
    }
    List<String> rest = options.subList(program, options.size());
    return rest.size() == 2 && rest.get(0).equals("-jar")
        || rest.size() == 3
            && rest.get(0).equals("-cp")
            && rest.get(2).equals(Launcher.class.getName());
  }

  /** The jar that such a command starts, if it starts one. */
  static Optional<Path> jar(List<String> command) {
    int place = command.indexOf("-jar");
    return place < 0 ? Optional.empty() : Optional.of(Path.of(command.get(place + 1)));
  }

  private static boolean isKnown(String option) {
    return KNOWN.stream().anyMatch(option::startsWith);
  }

  /** Ours first, so that whoever asked for something else gets it. */
  private static List<String> command(String java, List<String> words) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(OPTIONS);
    command.addAll(words);
    return command;
  }
}
