package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts for the kit's digest, and what does not. */
class KitDigestTest {

  private static final String JQWIK = "jqwik 1";
  private static final String APP = "grader/app/src/main/java/tangent/";
  private static final String WALK = APP + "sample/Walk.java";

  @TempDir Path folder;

  @Test
  void whereTheKitLiesAndHowItsLinesEndDoesNotCount() throws Exception {
    Path here = kit("here", WALK, "class Walk {\n}\n");
    Path there = kit("there/deeper", WALK, "class Walk {\r\n}\r\n");

    assertThat(KitDigest.of(there, JQWIK)).isEqualTo(KitDigest.of(here, JQWIK));
  }

  @Test
  void everyCharacterEveryNameAndTheLibraryOfTheSamplesCount() throws Exception {
    assertThat(
            List.of(
                digest("one", WALK, "class Walk {}"),
                digest("space", WALK, "class Walk { }"),
                digest("lone", WALK, "class Walk {}\r"),
                digest("renamed", APP + "sample/Step.java", "class Walk {}"),
                digest("new-package", APP + "carry/Walk.java", "class Walk {}"),
                digest("worker", "grader/worker/src/main/java/tangent/Desk.java", "class Desk {}"),
                digest("reference", "solutions/src/main/java/derivatives/Value.java", "class V {}"),
                digest("stub", "starter/src/main/java/derivatives/Value.java", "class V {}"),
                KitDigest.of(kit("library", WALK, "class Walk {}"), "jqwik 2")))
        .doesNotHaveDuplicates()
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
  }

  @Test
  void whatOnlyShowsAGradeDoesNotCount() throws Exception {
    String digest = digest("none", "README.md", "");

    assertThat(digest("report", APP + "report/Words.java", "class Words {}")).isEqualTo(digest);
    assertThat(digest("tests", "grader/app/src/test/java/XTest.java", "x")).isEqualTo(digest);
    assertThat(digest("styles", "grader/app/src/main/resources/x.css", "x")).isEqualTo(digest);
    for (String left : KitDigest.DECIDING_NOTHING) {
      assertThat(Path.of("src/main/java/tangent", left)).isDirectory();
    }
  }

  @Test
  void theBuildLeavesTheDigestOfThisCheckout() throws Exception {
    String version =
        Files.readString(Path.of("../../pom.xml"))
            .replaceFirst("(?s).*<jqwik.version>(.*?)</jqwik.version>.*", "$1");

    assertThat(Kit.DIGEST).isEqualTo(KitDigest.of(Path.of("../.."), "jqwik " + version));
  }

  private String digest(String name, String file, String text) throws IOException {
    return KitDigest.of(kit(name, file, text), JQWIK);
  }

  private Path kit(String name, String file, String text) throws IOException {
    Path root = folder.resolve(name);
    for (String sources : List.of("grader/app", "grader/worker", "solutions", "starter")) {
      Files.createDirectories(root.resolve(sources).resolve("src/main/java"));
    }
    Files.createDirectories(root.resolve("grader/app/src/main/resources"));
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
    return root;
  }
}
