package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.sandbox.NeedsSandbox;
import tangent.sandbox.SandboxChoice;

/** Every attack on intake and compiler, by what is handed in: nothing of it needs to run. */
@NeedsSandbox
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandInAttackTest {

  @RegisterExtension static final Scene SCENE = new Scene(SandboxChoice.BUBBLEWRAP);

  @TempDir Path folder;

  static List<Attack> made() throws IOException {
    return Attack.all().stream().filter(Attack::isMade).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("made")
  void anAttackOnIntakeOrCompilerCostsItsOwnFiles(Attack attack) throws Exception {
    SCENE.assertHarmless(attack, folder);
  }

  @Test
  void everyMadeAttackHasItsExpectations() throws IOException {
    assertThat(made()).extracting(Attack::name).containsAll(MadeAttacks.BY_NAME.keySet());
  }
}
