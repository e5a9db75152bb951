package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.course.similarity.StandInJPlag;
import tangent.course.store.ClassFolder;

/**
 * The instructor's ten minutes of COURSE.md: its commands as they stand there, on the class that
 * ships with the kit, each in the order of the text.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleClassTest {

  private static final Path SAMPLE = Path.of("src/test/resources/sample-class");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir static Path temp;

  private static Path folder;
  private static List<String> commands;

  @BeforeAll
  static void copy() throws IOException {
    folder = temp.resolve("class");
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve(SAMPLE.relativize(each).toString()));
      }
    }
    String course = Files.readString(Path.of("../../.github/COURSE.md"));
    int from = course.indexOf("## A class in ten minutes");
    commands =
        course
            .substring(from, course.indexOf("\n## ", from))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("java -jar grader.jar "))
            .toList();
  }

  /** What it prints. */
  private static String run(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.substring("java -jar grader.jar ".length()));
    while (word.find()) {
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      boolean path =
          text.equals("results") || text.startsWith("../") || Files.exists(folder.resolve(text));
      words.add(path ? folder.resolve(text).normalize().toString() : text);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertThat(Main.run(out, out, words.toArray(String[]::new))).as(said::toString).isZero();
    return said.toString();
  }

  /** Of a row of {@code grades.csv}: status, late, final. */
  private static List<String> grades() throws IOException {
    return Files.readAllLines(folder.resolve("results/grades.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> String.join(" ", cells[0], cells[2], cells[4], cells[8]).replace("  ", " "))
        .toList();
  }

  @Test
  @Order(1)
  void theBulkDownloadIsGraded() throws Exception {
    assertThat(commands).hasSize(3);

    assertThat(run(commands.get(0))).contains("13 students: 11 graded, 1 empty, 1 not-submitted.");

    assertThat(grades())
        .containsExactly(
            "m1001 graded 110",
            "m1002 graded 98",
            "m1003 graded 101",
            "m1004 graded 100",
            "m1005 graded 100",
            "m1006 graded 1 99",
            "m1007 graded 80",
            "m1008 graded 30",
            "m1009 empty 0",
            "m1010 graded 100",
            "m1011 graded 100",
            "m1012 graded 104",
            "m1013 not-submitted ");
    assertThat(folder.resolve("results/class.md"))
        .content()
        .contains(
            "half the slope: a single step is divided by 2h",
            "## The same rare mistake",
            "- `m1004`, `m1005` in `part3.localGradients`",
            "Katherine Johnson (`m1006`): This was due on 1 December 2026");
  }

  /** The whole corpus is compared so by {@code ClassAndGradeComparison}, which takes long. */
  @ParameterizedTest
  @Order(1)
  @ValueSource(strings = {"m1007", "m1012"})
  void aSingleGradeOfWhatTheClassKeptIsTheSame(String id) throws Exception {
    if (!Files.exists(folder.resolve("results/class.json"))) {
      run(commands.get(0));
    }
    Path single = temp.resolve("single-" + id);
    run("java -jar grader.jar grade results/sources/" + id + " --out " + single);

    assertThat(verdicts(single)).isEqualTo(verdicts(folder.resolve("results/students/" + id)));
  }

  /** All but whose it is, where it was found and how long it took. */
  private static JsonNode verdicts(Path reports) throws IOException {
    ObjectNode grade =
        (ObjectNode) new ObjectMapper().readTree(reports.resolve("grade.json").toFile());
    grade.findParents("millis").forEach(parent -> ((ObjectNode) parent).remove("millis"));
    return grade.retain("kit", "sandbox", "score", "bonus", "verdict", "compile", "parts");
  }

  @Test
  @Order(2)
  void whatIsGivenByHandGoesIntoTheGradebook() throws Exception {
    String said = run(commands.get(1));

    assertThat(said)
        .contains("Moodle gradebook, column Assignment: Homework 3 (Real): 13 filled in.")
        .contains("Ada Lovelace (m1001) has 110 points, more than the assignment's maximum");
    assertThat(Files.readAllLines(folder.resolve("results/gradebook/CS101 Grades.csv")))
        .contains(
            "Ada,Lovelace,m1001,,,ada.lovelace@school.example,60.00,100,60.00,1796200000",
            "Evariste,Galois,m1013,,,evariste.galois@school.example,96.00,55,96.00,1796200000");
    assertThat(Files.readAllLines(folder.resolve("results/changes.csv")))
        .contains("m1007,part2.step,0,5,override", "m1013,total,,55,override");
  }

  /** In a folder of the instructor's own, it would take the place of what is called so there. */
  @Test
  @Order(2)
  void whateverIsWrittenIsNotWrittenOverSomethingElse() throws Exception {
    try (Stream<Path> written = Files.list(folder.resolve("results"))) {
      for (String name : written.map(each -> each.getFileName().toString()).toList()) {
        if (!List.of(".lock", "class.json").contains(name)) {
          Path own = Files.createDirectories(temp.resolve("own-" + name));
          Files.writeString(own.resolve(name), "mine");
          assertThatThrownBy(() -> ClassFolder.open(own)).hasMessageContaining("lost: " + name);
        }
      }
    }
  }

  @Test
  @Order(3)
  void theSourcesAreComparedByAProgramOfItsOwn() throws Exception {
    StandInJPlag.jar(folder.resolve("jplag.jar"));
    Path earlier = temp.resolve("2025/results/sources/old");
    Files.createDirectories(earlier);
    Files.copy(
        folder.resolve("results/sources/m1008/derivatives/part1/NumericalDerivative.java"),
        earlier.resolve("NumericalDerivative.java"));

    assertThat(run(commands.get(2)))
        .contains("filled in by an earlier run and not by this one", ": CS101 Grades.csv.");

    String page = Files.readString(folder.resolve("results/class.html"));
    assertThat(page)
        .contains("href=\"sources/m1008/\"", "href=\"similarity/earlier/results/old/\"")
        .contains("href=\"similarity/result.zip\"");

    // Told anew without it, what was found then is still true, but of sources that have changed.
    run("java -jar grader.jar report results --out results");
    String pairs = pairs();
    assertThat(pairs).contains("\"first\":\"m1008\",\"second\":\"results/old\",\"percent\":100");
  }

  /**
   * A grade of some 10 KB takes 40 in memory: two thousand of them would fill this heap twice. What
   * a class needs of each is a few.
   */
  @Test
  @Order(4)
  void twoThousandStoredResultsAreReportedInASmallHeap() throws Exception {
    Path many = temp.resolve("many");
    Path grade = folder.resolve("results/students/m1003/grade.json");
    String entry = Files.readString(folder.resolve("results/students/m1003/entry.json"));
    for (int i = 0; i < 2_000; i++) {
      Path student = Files.createDirectories(many.resolve("students/s" + i));
      Files.copy(grade, student.resolve("grade.json"));
      Files.writeString(
          student.resolve("entry.json"), entry.replace("\"m1003\"", "\"s" + i + "\""));
    }

    Process report =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "report",
                many.toString(),
                "--out",
                many.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(report.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(report.waitFor()).as(said).isZero();
    assertThat(said).contains("2000 students: 2000 graded.");
  }

  private static String pairs() throws IOException {
    return Files.readAllLines(folder.resolve("results/class.json")).stream()
        .filter(line -> line.contains("\"percent\""))
        .collect(Collectors.joining("\n"));
  }
}
