package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTest {

  @TempDir Path workspace;

  @Test
  void autoGoesOnWithoutASandboxThatDoesNotWorkAndSaysWhy() throws Exception {
    Sandbox sandbox = open(SandboxChoice.AUTO);

    assertThat(sandbox.id()).isEqualTo("none");
    assertThat(sandbox.warning().orElseThrow())
        .contains("without a sandbox")
        .contains("namespaces that the sandbox is made of");
  }

  @Test
  void bubblewrapRefusesToRunWithout() {
    assertThatThrownBy(() -> open(SandboxChoice.BUBBLEWRAP))
        .isInstanceOf(SandboxUnavailableException.class)
        .hasMessageContaining("bwrap: setting up uid map: Permission denied");
  }

  @Test
  void noneIsNoneAndSaysSo() throws Exception {
    Sandbox sandbox = Sandbox.open(SandboxChoice.NONE, workspace);

    assertThat(sandbox.id()).isEqualTo("none");
    assertThat(sandbox.warning().orElseThrow()).contains("--sandbox none");
  }

  @Test
  @NeedsSandbox
  void whereItWorksAutoIsBubblewrapAndHasNothingToSay() throws Exception {
    Sandbox sandbox = Sandbox.open(SandboxChoice.AUTO, workspace);

    assertThat(sandbox.id()).isEqualTo("bubblewrap");
    assertThat(sandbox.warning()).isEmpty();
  }

  @Test
  @NeedsSandbox
  void aWorkspaceInAFolderThatIsClosedToOthersWillDo() throws Exception {
    Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("rwx------"));
    Path inside = Files.createDirectory(workspace.resolve("inside"));

    assertThat(Sandbox.open(SandboxChoice.BUBBLEWRAP, inside).warning()).isEmpty();
  }

  @Test
  void aSandboxThatStartsNothingIsNotBelieved() throws Exception {
    Tools tools = withBubblewrap("exit 0");

    assertThatThrownBy(() -> BubblewrapSandbox.tried(workspace, tools))
        .isInstanceOf(SandboxUnavailableException.class)
        .hasMessageContaining("did not start our probe");
  }

  @Test
  void aMissingSandboxSkipsTestsOrFailsThemWhereItIsRequired() {
    ConditionEvaluationResult skipped =
        SandboxCondition.decide(Optional.of("Install bubblewrap."), false);

    assertThat(skipped.isDisabled()).isTrue();
    assertThat(skipped.getReason()).contains("Install bubblewrap.");
    assertThatThrownBy(() -> SandboxCondition.decide(Optional.of("Install bubblewrap."), true))
        .hasMessageContaining("Install bubblewrap.");
  }

  private Sandbox open(SandboxChoice choice) throws Exception {
    Tools tools = withBubblewrap("echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1");
    return BubblewrapSandbox.asChosen(
        choice, workspace, () -> BubblewrapSandbox.tried(workspace, tools));
  }

  /** The system's own tools, but for a script in bubblewrap's place. */
  private Tools withBubblewrap(String script) throws Exception {
    Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path file = Files.createTempFile(workspace, "bwrap", "");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Tools(
        Path.of("/bin/sh"),
        file,
        Path.of("/usr/bin/prlimit"),
        Path.of("/usr/bin/setpriv"),
        Path.of("/usr/bin/ldd"));
  }
}
