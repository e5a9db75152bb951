package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.cli.Main;
import tangent.grade.SolutionsCopy;

/**
 * Whether {@code grade-class} gives what {@code grade} gives: all cases and the whole attack
 * corpus, graded as one class and then one by one, by the commands. It takes minutes of a
 * processor, so no build runs it; CONTRIBUTING.md has the command.
 *
 * <ul>
 *   <li>{@code tangent.compare.cases}: folders that hold a {@code derivatives} to lie over the
 *       reference; the kit's own if nothing is said
 *   <li>{@code tangent.compare.attacks}: {@code false} to leave the attacks away
 * </ul>
 */
class ClassAndGradeComparison {

  private static final Path CASES =
      Path.of(System.getProperty("tangent.compare.cases", "src/test/resources/cases"));
  private static final boolean ATTACKS =
      Boolean.parseBoolean(System.getProperty("tangent.compare.attacks", "true"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final Map<String, Path> submissions = new TreeMap<>();
  private final List<String> verdicts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  @Test
  void aClassGetsTheVerdictsOfSingleGrades() throws Exception {
    layOutCases();
    try (Bait bait = new Bait(Files.createDirectory(folder.resolve("bait")))) {
      if (ATTACKS) {
        for (Attack attack : Attack.all()) {
          Path home = Files.createDirectories(folder.resolve("attacks").resolve(attack.name()));
          submissions.put("attack-" + attack.name(), attack.layOut(home, bait.words()));
        }
      }
      compare();
    }
    System.out.printf(
        "%d submissions: %d with other verdicts, %d with other words%n",
        submissions.size(), verdicts.size(), words.size());
    verdicts.forEach(System.out::println);
    words.forEach(System.out::println);
    assertThat(verdicts).isEmpty();
  }

  private void layOutCases() throws IOException {
    for (Path sources : folders(CASES)) {
      Path replaced = sources.getParent();
      String name = CASES.relativize(replaced).toString().replace('/', '-');
      Path place = Files.createDirectories(folder.resolve("cases").resolve(name));
      SolutionsCopy copy = new SolutionsCopy(place);
      for (Path file : Attack.sources(replaced)) {
        copy.with(replaced.relativize(file).toString(), Files.readString(file));
      }
      submissions.put(name, place);
    }
  }

  private static List<Path> folders(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(each -> each.endsWith("derivatives") && Files.isDirectory(each)).toList();
    }
  }

  private void compare() throws IOException {
    StringBuilder roster = new StringBuilder("student,submission\n");
    submissions.forEach((id, place) -> roster.append(id).append(',').append(place).append('\n'));
    Path file = Files.writeString(folder.resolve("roster.csv"), roster);
    Path graded = folder.resolve("class");
    String said = run("grade-class", file.toString(), "--out", graded.toString());
    System.out.println(said.lines().filter(line -> line.contains(" students: ")).toList());
    for (Map.Entry<String, Path> each : submissions.entrySet()) {
      Path single = folder.resolve("single").resolve(each.getKey());
      run("grade", each.getValue().toString(), "--out", single.toString());
      compare(
          each.getKey(), grade(graded.resolve("students").resolve(each.getKey())), grade(single));
    }
  }

  /** What it says, whatever came of it. */
  private static String run(String... line) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status = Main.run(out, out, line);
    assertThat(status).as(said.toString()).isIn(0, 2);
    return said.toString();
  }

  /** All but whose it is and how long it took; empty where there is no grade. */
  private static JsonNode grade(Path reports) throws IOException {
    Path file = reports.resolve("grade.json");
    if (!Files.exists(file)) {
      return JSON.createObjectNode();
    }
    ObjectNode grade = (ObjectNode) JSON.readTree(file.toFile());
    String sha256 = grade.path("submission").path("sha256").asText();
    grade.findParents("millis").forEach(parent -> ((ObjectNode) parent).remove("millis"));
    return grade.put("submission", sha256);
  }

  private void compare(String id, JsonNode together, JsonNode alone) {
    if (together.equals(alone)) {
      return;
    }
    Map<String, String> others = new LinkedHashMap<>();
    tasks(alone).forEach((task, verdict) -> others.put(task, verdict + " alone"));
    tasks(together)
        .forEach(
            (task, verdict) ->
                others.merge(
                    task,
                    verdict + " in the class",
                    (one, other) ->
                        one.replace(" alone", "").equals(verdict) ? "" : other + ", " + one));
    others.values().removeIf(String::isEmpty);
    boolean same =
        others.isEmpty()
            && together.path("score").equals(alone.path("score"))
            && together.path("verdict").equals(alone.path("verdict"));
    (same ? words : verdicts).add(id + ": " + (same ? firstOther(together, alone) : others));
  }

  private static Map<String, String> tasks(JsonNode grade) {
    Map<String, String> tasks = new LinkedHashMap<>();
    for (JsonNode part : grade.path("parts")) {
      for (JsonNode task : part.path("tasks")) {
        tasks.put(
            task.path("id").asText(),
            "%s %s %s"
                .formatted(
                    task.path("status").asText(),
                    task.path("score").asText(),
                    task.path("misconception").path("id").asText("")));
      }
    }
    return tasks;
  }

  private static String firstOther(JsonNode together, JsonNode alone) {
    List<String> one = together.toPrettyString().lines().toList();
    List<String> other = alone.toPrettyString().lines().toList();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.get(i).strip() + " | " + other.get(i).strip();
      }
    }
    return "longer";
  }
}
