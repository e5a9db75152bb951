package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tangent.worker.Adapter;

/** CONTRIBUTING.md says how to change the kit: what it says is so. */
class RecipeTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path MAIN = Path.of("src/main/java/tangent");

  private static String recipes() throws IOException {
    String all = Files.readString(ROOT.resolve(".github/CONTRIBUTING.md"));
    return all.substring(all.indexOf("## How to change it"));
  }

  /** The recipe for a misconception promises one file. */
  @Test
  void aMisconceptionStandsInOneFile() throws IOException {
    List<String> sources = sources(MAIN).stream().map(RecipeTest::read).toList();
    assertThat(Misconceptions.of(new Adapter()).stream().map(Misconception::id).distinct())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            id ->
                assertThat(sources.stream().filter(text -> text.contains('"' + id + '"')))
                    .as(id)
                    .hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void whatTheRecipesNameIsThere() throws IOException {
    List<String> everything =
        Stream.of("grader/app/src", "grader/worker/src", "starter/src", "solutions/src")
            .flatMap(each -> sources(ROOT.resolve(each)).stream())
            .map(Path::toString)
            .toList();
    List<String> named =
        Pattern.compile("`([^`]+)`")
            .matcher(recipes())
            .results()
            .map(MatchResult::group)
            .map(name -> name.replace("`", ""))
            .filter(name -> name.matches("[a-z.]*[A-Z][A-Za-z0-9]+(\\.[a-zA-Z]+)?"))
            .toList();

    assertThat(named)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            name -> {
              String type = name.replaceAll("\\.[a-z][A-Za-z]*$", "").replace('.', '/');
              assertThat(everything).as(name).anyMatch(path -> path.endsWith("/" + type + ".java"));
            });
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
