package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.sandbox.NeedsSandbox;
import tangent.sandbox.SandboxChoice;

/** Every attack by code that runs, graded like any submission. */
@NeedsSandbox
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AttackTest {

  @RegisterExtension static final Scene SCENE = new Scene(SandboxChoice.BUBBLEWRAP);

  @TempDir Path folder;

  static List<Attack> written() throws IOException {
    return Attack.written();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("written")
  void anAttackCostsItsOwnTasksAndReachesNothing(Attack attack) throws Exception {
    assertThat(attack.expected().lines()).isNotEmpty();

    SCENE.assertHarmless(attack, folder);
  }
}
