package derivatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsTest {

  @TempDir Path folder;

  @Test
  void drawsTheSlopesTheWalksAndTheGraphOfTheSolution() throws IOException {
    assertThat(told(false))
        .containsPattern("at x = 2 +the value is +3\\.0000, the slope +-3\\.0000")
        .contains("you end at w =  1.346998", "you end at w = -1.472998")
        .contains("w = 2.000, grad 17.00")
        .doesNotContain("Not yet");
    assertThat(folder)
        .isDirectoryContaining("glob:**your-slopes.png")
        .isDirectoryContaining("glob:**your-walk.png")
        .isDirectoryContaining("glob:**your-graph.png");
  }

  /** At the start the net is not much better than a coin; what it has learnt is what counts. */
  @Test
  void theNetLearnsToTellTheMoonsApart() throws IOException {
    String told = told(true);
    assertThat(right(told, 0)).isLessThan(50);
    assertThat(right(told, 200)).isGreaterThanOrEqualTo(58);
    assertThat(folder).isDirectoryContaining("glob:**your-net.png");
  }

  private static int right(String told, int epoch) {
    Matcher line =
        Pattern.compile("epoch +" + epoch + " +loss .* right +(\\d+) of 60").matcher(told);
    assertThat(line.find()).as(told).isTrue();
    return Integer.parseInt(line.group(1));
  }

  private String told(boolean train) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Drawings.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8), folder, train);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
