package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In a program of its own, since it ends. */
class ExitTest {

  @Test
  void whoeverEndsTheProgramIsNamedAndTheOtherTestsAreRun() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ExitTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said)
        .contains("Your code called System.exit, which ends the whole program.")
        .contains("the next test")
        .contains("the last word");
    assertThat(program.exitValue()).as("not the status of the student's code").isZero();
  }

  public static void main(String[] arguments) throws Exception {
    say(() -> System.exit(3));
    say(() -> System.out.println("the next test"));
    say(() -> System.exit(4));
    System.out.println("the last word");
  }

  private static void say(StudentCode.Code code) throws InterruptedException {
    try {
      StudentCode.attempt(ExitTest.class, "test", code);
    } catch (AssertionError e) {
      System.out.println(e.getMessage());
    }
  }
}
