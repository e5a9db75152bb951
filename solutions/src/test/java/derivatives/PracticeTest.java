package derivatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The numbers stand in the lesson, computed apart from this code. */
class PracticeTest {

  @Test
  void printsTheSlopesAndTheTurningPointsOfPartOne() {
    assertThat(printed())
        .contains("9.0000    0.0000   -3.0000    0.0000    9.0000   24.0000")
        .containsPattern("flattest of these +x = [13]\\.0")
        .containsPattern("near x = 1 +MAXIMUM")
        .containsPattern("near x = 3 +MINIMUM");
  }

  @Test
  void printsTheWalkOfPartTwoEveryTwentySteps() {
    assertThat(printed())
        .containsPattern("step 0 +2\\.000000 +2\\.000000")
        .containsPattern("step 20 +1\\.364141 +-2\\.616505")
        .containsPattern("step 40 +1\\.347863 +-2\\.618551")
        .containsPattern("step 60 +1\\.347042 +-2\\.618556")
        .containsPattern("step 80 +1\\.347000 +-2\\.618556")
        .containsPattern("step 100 +1\\.346998 +-2\\.618556")
        .containsPattern("outcome +CONVERGED");
  }

  @Test
  void findsTheLowerValleyFromTheOtherSide() {
    assertThat(printed()).containsPattern("step 100 +-1\\.472998 +-5\\.444192");
  }

  @Test
  void findsSeventeenInAllThreeWays() {
    assertThat(printed())
        .containsPattern("autodiff +17\\.000000")
        .containsPattern("measured +17\\.0000")
        .containsPattern("lossDerivative +17\\.000000");
  }

  @Test
  void printsTheWalkOfTwoWeights() {
    assertThat(printed())
        .containsPattern("step 1 +0\\.4000 +1\\.0000 +18\\.5600")
        .containsPattern("step 6 +1\\.4757 +3\\.6893 +1\\.9929")
        .containsPattern("step 11 +1\\.8282 +4\\.5705 +0\\.2140")
        .containsPattern("step 15 +1\\.9296 +4\\.8241");
  }

  private static String printed() {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Practice.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
