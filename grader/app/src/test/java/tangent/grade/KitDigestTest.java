package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts for the kit's digest, and what does not. */
class KitDigestTest {

  private static final String JQWIK = "jqwik 1";

  @TempDir Path folder;

  @Test
  void whereTheKitLiesAndHowItsLinesEndDoesNotCount() throws Exception {
    Path here = kit("here", "class Step {\n}\n");
    Path there = kit("there/deeper", "class Step {\r\n}\r\n");

    assertThat(KitDigest.of(there, JQWIK)).isEqualTo(KitDigest.of(here, JQWIK));
  }

  @Test
  void everyCharacterEveryNameAndTheLibraryOfTheSamplesCount() throws Exception {
    String digest = KitDigest.of(kit("one", "class Step {}"), JQWIK);

    Path renamed = kit("renamed", "class Step {}");
    Files.move(
        renamed.resolve("tangent/kit/app/Step.java"), renamed.resolve("tangent/kit/app/Walk.java"));
    Path stub = kit("stub", "class Step {}");
    Files.writeString(stub.resolve("tangent/starter/Value.java"), "class Value { }");
    assertThat(
            List.of(
                KitDigest.of(kit("other", "class Step { }"), JQWIK),
                KitDigest.of(kit("lone", "class Step {}\r"), JQWIK),
                KitDigest.of(renamed, JQWIK),
                KitDigest.of(stub, JQWIK),
                KitDigest.of(kit("same", "class Step {}"), "jqwik 2")))
        .doesNotContain(digest)
        .doesNotHaveDuplicates();
  }

  @Test
  void itIsTheSourcesOfThisCheckoutThatCount() throws Exception {
    Path app = Path.of("src/main/java");
    Path kit = Path.of("target/classes/tangent/kit");

    assertThat(Kit.DIGEST).matches("[0-9a-f]{64}");
    for (String deciding :
        List.of(
            "tangent/property/StepProperties.java",
            "tangent/sample/Walk.java",
            "tangent/examination/Examiner.java",
            "tangent/model/Misconceptions.java",
            "tangent/task/Task.java",
            "tangent/compile/Rounds.java")) {
      assertThat(kit.resolve("app").resolve(deciding))
          .hasSameTextualContentAs(app.resolve(deciding));
    }
    assertThat(kit.resolve("worker/tangent/worker/Desk.java"))
        .hasSameTextualContentAs(Path.of("../worker/src/main/java/tangent/worker/Desk.java"));
    assertThat(kit.resolve("solutions/derivatives/part3/Value.java"))
        .hasSameTextualContentAs(
            Path.of("../../solutions/src/main/java/derivatives/part3/Value.java"));
  }

  /** A package that is new counts, until somebody says that it decides nothing. */
  @Test
  void onlyWhatShowsGradesOrIsAnotherCommandIsLeftOut() throws Exception {
    List<String> left = packages(Path.of("src/main/java/tangent"));
    left.removeAll(packages(Path.of("target/classes/tangent/kit/app/tangent")));

    assertThat(left)
        .containsExactlyInAnyOrder(
            "cli", "figure", "git", "release", "replay", "report", "surefire", "validation");
  }

  private static List<String> packages(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return new ArrayList<>(
          inside.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList());
    }
  }

  private Path kit(String name, String source) throws IOException {
    Path root = folder.resolve(name);
    Files.createDirectories(root.resolve("tangent/kit/app"));
    Files.createDirectories(root.resolve("tangent/starter"));
    Files.writeString(root.resolve("tangent/kit/app/Step.java"), source);
    Files.writeString(root.resolve("tangent/starter/Value.java"), "class Value {}");
    return root;
  }
}
