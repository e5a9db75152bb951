package tangent.course.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path temp = Path.of("");

  @Test
  void aLinkInAnothersResultsIsNoFile() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret"), "mine");
    Path student = Files.createDirectories(temp.resolve("students/ada"));
    Files.writeString(student.resolve("grade.json"), "{}");
    Files.createSymbolicLink(student.resolve("report.md"), secret);
    Files.createSymbolicLink(student.resolve("figures"), temp);
    Files.createSymbolicLink(temp.resolve("students/bob"), temp);

    assertThat(FileTree.of(student).files()).containsOnlyKeys("grade.json");
    assertThat(FileTree.of(temp.resolve("students/bob")).files()).isEmpty();
  }

  /** A zip holds what no disk takes; half a letter stands for those that a locale does not know. */
  @Test
  void namesThatTheDiskDoesNotTakeGetAnotherOneEach() throws Exception {
    String deep = "derivatives/" + ("p".repeat(200) + "/").repeat(25);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name :
        List.of("ü".repeat(130), "ü".repeat(131), "a".repeat(300), "\ud800", "a\0")) {
      texts.put("derivatives/part1/" + name + ".java", "class " + texts.size());
    }
    texts.put(deep + "A.java", "class A");
    texts.put(deep + "p/A.java", "class A too");
    texts.put("derivatives/part1/Würfel.java", "class Würfel");

    FileTree tree = FileTree.ofTexts(texts);
    tree.update(temp.resolve("sources"));

    assertThat(FileTree.of(temp.resolve("sources")))
        .isEqualTo(tree)
        .extracting(FileTree::files, map(String.class, byte[].class))
        .hasSameSizeAs(texts)
        .containsKey("derivatives/part1/Würfel.java")
        .allSatisfy((name, bytes) -> assertThat(name).endsWith(".java"));
  }
}
