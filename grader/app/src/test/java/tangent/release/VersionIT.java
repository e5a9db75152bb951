package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tangent.grade.Kit;

/**
 * The packed grader is the kit that its classes are: a grade of one can be replayed by the other.
 */
class VersionIT {

  private static final Path GRADER = Path.of("../target/grader.jar").toAbsolutePath().normalize();

  @Test
  void theDigestInTheJarIsThatOfTheClasses() throws Exception {
    Program version = Program.java(Path.of("."), GRADER, "--version");

    assertThat(version.status()).isZero();
    assertThat(version.output()).contains(Kit.VERSION, Kit.DIGEST);
  }

  /** Classroom 50 takes 10 MB, and half a megabyte is left for what comes. */
  @Test
  void theJarHoldsWhatIsNeededAndLittleElse() throws Exception {
    assertThat(Files.size(GRADER)).isLessThan(9_500_000);
  }
}
