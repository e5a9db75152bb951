package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Part;
import tangent.assignment.Task;

/**
 * Small submissions that were graded wrongly once: each is the reference with a file or two
 * replaced, and loses just the tasks that {@code cases.json} names beside the reason.
 */
class CaseTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  @RegisterExtension static final WarmGrader GRADER = new WarmGrader();

  /**
   * @param name the folder
   * @param fails tasks that must be lost
   * @param mayFail tasks that may be lost; of those that stand in both lists at least one must be
   * @param why in one sentence
   */
  record Case(String name, Set<String> fails, Set<String> mayFail, String why) {
    @Override
    public String toString() {
      return name;
    }

    void check(Set<String> lost) {
      Set<String> must = without(fails, mayFail);
      Set<String> either = without(fails, must);
      assertThat(lost).as(why).containsAll(must);
      assertThat(without(without(lost, fails), mayFail)).as(why).isEmpty();
      assertThat(either.isEmpty() || lost.stream().anyMatch(either::contains)).as(why).isTrue();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
      return all.stream()
          .filter(each -> !some.contains(each))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  static Stream<Case> cases() throws IOException {
    return JSON
        .readValue(CASES.resolve("cases.json").toFile(), new TypeReference<List<Case>>() {})
        .stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void losesWhatItGotWrongAndNothingElse(Case each, @TempDir Path folder) throws Exception {
    SolutionsCopy copy = new SolutionsCopy(folder);
    Path replaced = CASES.resolve(each.name());
    List<Path> files = files(replaced);
    for (Path file : files) {
      copy.with(replaced.relativize(file).toString(), Files.readString(file));
    }
    each.check(
        GRADER.lost(folder, parts(files)).stream().map(Task::id).collect(Collectors.toSet()));
  }

  /** Those whose files are replaced: no part's code uses another part's. */
  private static Set<Part> parts(List<Path> files) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Path file : files) {
      List<Part> own =
          Stream.of(Part.values())
              .filter(part -> file.toString().contains("derivatives/" + part.id() + "/"))
              .toList();
      parts.addAll(own.isEmpty() ? List.of(Part.values()) : own);
    }
    return parts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
