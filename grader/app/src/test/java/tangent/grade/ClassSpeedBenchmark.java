package tangent.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.cli.Launcher;
import tangent.sandbox.NeedsSandbox;

/**
 * What a class and a single grade cost, in the sandbox, as ratios of one run. It asserts nothing,
 * so no build runs it; CONTRIBUTING.md has the command.
 *
 * <ul>
 *   <li>{@code tangent.benchmark.sizes}: how many submissions; 24 if nothing is said
 *   <li>{@code tangent.benchmark.own}: the packed grader, which has an archive of its classes; the
 *       classes of this build if nothing is said
 *   <li>{@code tangent.benchmark.other}: the jar of another commit to compare with
 * </ul>
 */
@NeedsSandbox
class ClassSpeedBenchmark {

  private static final String JAVA = System.getProperty("java.home") + "/bin/java";
  private static final Path REFERENCE = Path.of("../../solutions").toAbsolutePath();
  private static final Path STARTER = Path.of("../../starter").toAbsolutePath();
  private static final String OTHER = System.getProperty("tangent.benchmark.other", "");
  private static final String OWN = System.getProperty("tangent.benchmark.own", "");
  private static final int PAIRS = 5;

  /** Hello-world jobs a second and core, as Jobe's documentation has it. */
  private static final double JOBE = 0.25;

  @TempDir Path folder;
  private Path temporary;

  @BeforeEach
  void describe() throws Exception {
    temporary = Files.createDirectory(folder.resolve("temporary"));
    String processor =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .findFirst()
            .orElse("unknown processor");
    tell(
        "%s, %d processors, JDK %s, load %s",
        processor.replaceAll(".*: ", ""),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    // Twice for the archives, which are made once: of workers and compilers, then of the grader.
    grade(REFERENCE);
    grade(REFERENCE);
  }

  @Test
  void aClass() throws Exception {
    for (String each : System.getProperty("tangent.benchmark.sizes", "24").split(",")) {
      int size = Integer.parseInt(each.strip());
      Path students = SpeedClass.write(folder.resolve("class" + size), size);
      SpeedCost one = gradeClass(students, 1);
      SpeedCost two = gradeClass(students, 2);
      tell("%d submissions, one job: %s", size, words(one, size));
      tell("%d submissions, two jobs: %s", size, words(two, size));
      tell("  one job to two: %.2f times as fast", one.seconds() / two.seconds());
      double floor = floor(students, two.workers());
      tell(
          "  floor: %.1f s of a processor with %d workers; grading takes %.2f times as much",
          floor, two.workers(), two.processor() / floor);
      if (OTHER.isEmpty()) {
        tell("  not compared with another commit: -Dtangent.benchmark.other=JAR");
      } else {
        SpeedCost loop = loop(students);
        tell(
            "  loop of the other jar, two at a time: %s; the class is %.1f times as fast and takes"
                + " %.2f of its processor time",
            words(loop, size), loop.seconds() / two.seconds(), two.processor() / loop.processor());
      }
    }
  }

  @Test
  void oneThatHangs() throws Exception {
    SpeedCost hangs = grade(SpeedClass.hanging(folder.resolve("hangs")));
    tell("one that computes for ever in one task: %.1f s of a processor", hangs.processor());
  }

  @Test
  void oneGradeByItself() throws Exception {
    for (Path submission : List.of(REFERENCE, STARTER)) {
      double[] seconds = new double[PAIRS];
      double[] processor = new double[PAIRS];
      SpeedCost mine = grade(submission);
      for (int i = 0; i < PAIRS && !OTHER.isEmpty(); i++) {
        mine = grade(submission);
        SpeedCost theirs = run(command("-jar", OTHER, "grade", submission.toString()));
        seconds[i] = mine.seconds() / theirs.seconds();
        processor[i] = mine.processor() / theirs.processor();
      }
      Arrays.sort(seconds);
      Arrays.sort(processor);
      tell(
          "grade %s: %.2f s, %.2f s of a processor; of the other jar %.2f of the time and %.2f of the"
              + " processor time (median of %d pairs; 0 without another jar)",
          submission.getFileName(),
          mine.seconds(),
          mine.processor(),
          seconds[PAIRS / 2],
          processor[PAIRS / 2],
          PAIRS);
    }
  }

  private SpeedCost grade(Path submission) throws Exception {
    return run(program("grade", submission.toString(), "--sandbox", "bubblewrap"));
  }

  private SpeedCost gradeClass(Path students, int jobs) throws Exception {
    Path out = students.resolveSibling(students.getFileName() + "-out" + jobs);
    return run(
        program(
            "grade-class",
            students.toString(),
            "--out",
            out.toString(),
            "--jobs",
            "" + jobs,
            "--sandbox",
            "bubblewrap"));
  }

  private double floor(Path students, int workers) throws Exception {
    SpeedCost all =
        run(
            command(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SpeedFloor.class.getName(),
                students.toString(),
                "" + workers));
    String own =
        Files.readAllLines(folder.resolve("said")).stream()
            .filter(line -> line.startsWith("own "))
            .findFirst()
            .orElseThrow();
    return all.processor() - Double.parseDouble(own.substring(4));
  }

  private SpeedCost loop(Path students) throws Exception {
    String script =
        "ls -d \"$1\"/* | xargs -P 2 -I {} \"$2\" -jar \"$3\" grade {} --out \"$1\"-loop/{}";
    return run(List.of("sh", "-c", script, "sh", students.toString(), JAVA, OTHER));
  }

  private List<String> program(String... arguments) {
    List<String> all =
        new ArrayList<>(
            OWN.isEmpty()
                ? List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName())
                : List.of("-jar", OWN));
    all.addAll(List.of(arguments));
    return command(all.toArray(new String[0]));
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-Djava.io.tmpdir=" + temporary));
    command.addAll(List.of(arguments));
    return command;
  }

  private SpeedCost run(List<String> command) throws Exception {
    return SpeedCost.of(temporary, folder.resolve("said"), command);
  }

  private static String words(SpeedCost cost, int size) {
    double rate = size / cost.processor();
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f a minute; %.1f s of a processor, %.2f each, so %.2f a second and core (Jobe"
            + " tells %.2f for hello-world); the grader held up to %d MB, a worker %d MB",
        cost.seconds(),
        size * 60 / cost.seconds(),
        cost.processor(),
        cost.processor() / size,
        rate,
        JOBE,
        cost.graderMegabytes(),
        cost.workerMegabytes());
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
