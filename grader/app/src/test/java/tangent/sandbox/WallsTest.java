package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.sandbox.probe.Attack;

@NeedsSandbox
class WallsTest {

  @TempDir Path workspace;

  /** Every wall there is; the network has the filter before it too, see below. */
  static List<Arguments> removed() {
    return Arrays.stream(Layer.values())
        .map(layer -> Arguments.of(layer, onlyStoppedBy(layer)))
        .toList();
  }

  private static String onlyStoppedBy(Layer layer) {
    return switch (layer) {
      case ROOT -> "READ_FILE WRITE_FILE";
      case PROCESSES -> "SEE_PROCESSES";
      case NETWORK -> "";
      case ENVIRONMENT -> "READ_ENVIRONMENT";
      case SYSTEM_CALLS -> "OPEN_SERVER START_PROCESS";
      case LIMITS -> "START_THREADS";
      case JVM_FLAGS -> "TAKE_BUFFERS";
    };
  }

  static List<UserMode> entries() throws IOException {
    return UserMode.candidates();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyAttackOfTheProbeIsBlocked(UserMode entry) throws Exception {
    ProbeResult result = probe(Walls.build(workspace, Tools.find(), entry));

    assertThat(result.complaint()).isEmpty();
    assertThat(result.allBlocked()).isTrue();
  }

  /** What gets through is what the missing wall stops, and nothing else. */
  @ParameterizedTest(name = "without {0}: {1}")
  @MethodSource("removed")
  void withoutItsWallAnAttackSucceeds(Layer layer, String attacks) throws Exception {
    ProbeResult result = probe(allWalls().without(layer));

    assertThat(result.ended()).isTrue();
    assertThat(result.succeeded())
        .containsAll(named(attacks))
        .isSubsetOf(named(attacks + " " + besides(layer)));
  }

  /**
   * A program that was started may still be there to be seen; JDKs before 24 give raw memory where
   * the kernel does.
   */
  private static String besides(Layer layer) {
    return switch (layer) {
      case SYSTEM_CALLS -> "SEE_PROCESSES";
      case LIMITS -> "TAKE_MEMORY";
      default -> "";
    };
  }

  /** From JDK 24 on the JVM's flags refuse raw memory too; before, the limits alone do. */
  @Test
  void withoutLimitsThreadsAndMemoryAreTaken() throws Exception {
    assertThat(probe(allWalls().without(Layer.LIMITS, Layer.JVM_FLAGS)).succeeded())
        .containsExactlyInAnyOrder(Attack.START_THREADS, Attack.TAKE_MEMORY, Attack.TAKE_BUFFERS);
  }

  /** Neither its own network nor the filter is the only wall before it, as seen above. */
  @Test
  void withoutBothWallsBeforeItTheNetworkIsReached() throws Exception {
    assertThat(probe(allWalls().without(Layer.NETWORK, Layer.SYSTEM_CALLS)).succeeded())
        .contains(Attack.REACH_NETWORK);
  }

  private static Set<Attack> named(String attacks) {
    return Arrays.stream(attacks.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Attack::valueOf)
        .collect(Collectors.toSet());
  }

  private Walls allWalls() throws IOException, SandboxUnavailableException {
    return Walls.build(workspace, Tools.find(), UserMode.candidates().get(0));
  }

  private ProbeResult probe(Walls walls) throws IOException {
    return new ProbeRun(walls, workspace, EnumSet.allOf(Attack.class)).result();
  }
}
