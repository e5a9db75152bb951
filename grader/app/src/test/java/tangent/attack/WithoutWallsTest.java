package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.report.GradeReport;
import tangent.sandbox.NeedsSandbox;
import tangent.sandbox.SandboxChoice;

/** The walls are what stops these attacks, so without them they must get through. */
@NeedsSandbox
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WithoutWallsTest {

  @RegisterExtension static final Scene SCENE = new Scene(SandboxChoice.NONE);

  @TempDir Path folder;

  static List<Attack> stoppedByWalls() throws IOException {
    return Attack.written().stream()
        .filter(attack -> Files.exists(attack.withoutSandbox()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stoppedByWalls")
  void theSameAttackGetsThrough(Attack attack) throws Exception {
    GradeReport report = SCENE.gradeUnguarded(attack, folder);

    Expectation.read(attack.withoutSandbox()).assertToldBy(report);
    assertThat(report.sandbox().id()).isEqualTo("none");
  }
}
