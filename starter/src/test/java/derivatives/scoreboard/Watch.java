package derivatives.scoreboard;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stays, and runs what needs to be run each time a file is saved: {@code mvn -q process-sources
 * exec:java@watch}.
 *
 * <p>Here stand only the watcher and the compiler. The student's code runs in another process
 * ({@link WarmTests}).
 */
public final class Watch {

  /** Twice a second: a look at the times of a few dozen files costs nothing worth saving. */
  private static final long LOOK_MILLIS = 500;

  /** As many as fit on a line or two. */
  private static final int CHANGES = 3;

  private final Path project;
  private final Path main;
  private final Path tests;
  private final Path resources;
  private final Path folder;
  private final WarmTests process;
  private final TestCompiler testCompiler;
  private final Map<Task, Standing> standings = new TreeMap<>();
  private final Paint paint = Paint.ofThisTerminal();
  private List<Standing.Failure> ownTests = List.of();

  private Watch(Path project) throws IOException, URISyntaxException {
    this.project = project.toAbsolutePath().normalize();
    this.main = this.project.resolve("src/main/java");
    this.tests = this.project.resolve("src/test/java");
    this.resources = this.project.resolve("src/test/resources");
    this.folder = this.project.resolve("target/watch");
    CompilerNews.delete(Files.createDirectories(folder));
    Files.createDirectories(folder);
    List<Path> libraries = libraries();
    this.testCompiler = new TestCompiler(tests, folder.resolve("tests"), libraries);
    this.process = new WarmTests(this.project, classPath(libraries), folder);
  }

  /**
   * @param arguments the folder of the project
   */
  public static void main(String[] arguments) throws Exception {
    new Watch(Path.of(arguments[0])).stay();
  }

  /** Until somebody presses Ctrl-C: then this process ends, and the other one with it. */
  private void stay() throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(process::end));
    System.out.println("Watching your files: save one, and its tests run. Ctrl-C ends it.");
    Map<Path, String> before = Map.of();
    while (true) {
      Map<Path, String> now = look();
      if (!now.equals(before)) {
        react(changed(before, now));
        before = now;
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  /** Every source file, with what changes when it is saved. */
  private Map<Path, String> look() throws IOException {
    Map<Path, String> found = new TreeMap<>();
    for (Path root : List.of(main, tests)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          found.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
        }
      } catch (UncheckedIOException | NoSuchFileException e) {
        // An editor that saves takes a file away for a moment; the next look finds it.
      }
    }
    return found;
  }

  private static Set<Path> changed(Map<Path, String> before, Map<Path, String> now) {
    return Stream.concat(before.keySet().stream(), now.keySet().stream())
        .filter(file -> !String.valueOf(before.get(file)).equals(now.get(file)))
        .collect(Collectors.toSet());
  }

  private void react(Set<Path> changed) throws IOException {
    Path classes = folder.resolve("classes");
    CompilerNews.delete(Files.createDirectories(classes));
    Compilation compilation = Compilation.of(main, classes);
    testCompiler.update(classes, changed);
    Set<Task> broken =
        Arrays.stream(Task.values())
            .filter(
                task ->
                    !Files.exists(classes.resolve(task.className().replace('.', '/') + ".class")))
            .collect(Collectors.toSet());
    List<String> leftOut = broken.stream().map(Task::id).toList();
    Map<Task, Standing> earlier = new TreeMap<>(standings);
    broken.forEach(task -> standings.put(task, Standing.broken()));
    List<String> run = testCompiler.classes(packages(changed));
    Optional<TestRun> result =
        process.run(List.of(classes, testCompiler.folder(), resources), run, leftOut);
    if (result.isPresent()) {
      OwnTests.write(project, result.get().standings());
      standings.putAll(result.get().standings());
      ownTests = result.get().ownTests();
    } else {
      reached(changed, broken).forEach(task -> standings.put(task, Standing.ended()));
    }
    show(compilation, earlier);
    process.start();
  }

  /** The tasks whose tests were to be run. */
  private List<Task> reached(Set<Path> changed, Set<Task> broken) {
    Set<String> packages = packages(changed);
    return Arrays.stream(Task.values())
        .filter(task -> packages.contains(task.part().id()) && !broken.contains(task))
        .toList();
  }

  /** The packages whose tests a change can reach: those of its part, or all. */
  private Set<String> packages(Set<Path> changed) {
    Set<String> all = Set.of("part1", "part2", "part3", "part4", "");
    Set<String> reached =
        changed.stream()
            .map(file -> file.getParent().getFileName().toString())
            .collect(Collectors.toSet());
    boolean known = all.containsAll(reached) && standings.size() == Task.values().length;
    return known ? reached : all;
  }

  private void show(Compilation compilation, Map<Task, Standing> earlier) throws IOException {
    Scoreboard scoreboard =
        new Scoreboard(standings, ownTests, true, WorkLog.update(project).latestFirst());
    String news = news(earlier);
    String before = news.isEmpty() ? "" : news + System.lineSeparator();
    String text =
        compilation.errors().isEmpty()
            ? scoreboard.text(before)
            : scoreboard.text(before, CompilerNews.first(project, compilation.errors()));
    System.out.print(System.lineSeparator() + paint.on(text));
    System.out.flush();
  }

  /** What is different from last time, in a line or two. */
  private String news(Map<Task, Standing> earlier) {
    List<String> changes =
        standings.entrySet().stream()
            .filter(each -> earlier.containsKey(each.getKey()))
            .map(each -> change(each.getKey(), earlier.get(each.getKey()), each.getValue()))
            .filter(each -> !each.isEmpty())
            .toList();
    String more = changes.size() > CHANGES ? "; and " + (changes.size() - CHANGES) + " more" : "";
    return changes.stream().limit(CHANGES).collect(Collectors.joining("; ")) + more;
  }

  private static String change(Task task, Standing before, Standing now) {
    if (before.inWords().equals(now.inWords())) {
      return "";
    }
    String points = "";
    if (before.isComplete() != now.isComplete()) {
      points = (now.isComplete() ? ", +" : ", -") + task.points();
    }
    return task.id() + " " + now.inWords().replaceAll("\\s+", " ") + points;
  }

  /**
   * What the tests need besides the project's classes: all else that Maven has put on this path.
   */
  private static List<Path> libraries() throws URISyntaxException {
    List<Path> found = new ArrayList<>();
    for (URL each : ((URLClassLoader) Watch.class.getClassLoader()).getURLs()) {
      Path path = Path.of(each.toURI());
      if (path.toString().endsWith(".jar")) {
        found.add(path);
      }
    }
    return found;
  }

  /**
   * The libraries, and of our own classes only the one that runs tests: it loads all others anew.
   */
  private String classPath(List<Path> libraries) throws IOException {
    Path runner = folder.resolve("runner");
    String name = TestProcess.class.getName().replace('.', '/') + ".class";
    Path copy = runner.resolve(name);
    Files.createDirectories(copy.getParent());
    try (var in = Watch.class.getResourceAsStream("/" + name)) {
      Files.copy(in, copy);
    }
    return Stream.concat(Stream.of(runner), libraries.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
