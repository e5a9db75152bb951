package derivatives.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the last word in Maven's own process. */
class LastWordsTest {

  @TempDir Path top;

  @Test
  void theScoreboardSpeaksOfTheProjectThatMavenWasStartedFor() throws IOException {
    Path project = Files.createDirectory(top.resolve("project"));

    assertThat(LastWords.isItself(project, project.toString())).isTrue();
    assertThat(LastWords.isItself(project, project.resolve("../project/.").toString())).isTrue();
    assertThat(LastWords.isItself(project, top.toString())).isFalse();
    assertThat(LastWords.isItself(project, top.resolve("none").toString())).isTrue();
  }
}
