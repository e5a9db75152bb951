package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.process.ProgramJar;
import tangent.sandbox.inside.Look;

@NeedsSandbox
class InsideTest {

  @TempDir Path workspace;

  static List<UserMode> entries() throws IOException {
    return UserMode.candidates();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aProgramHasNoPrivilegesAndCanGetNone(UserMode entry) throws Exception {
    List<String> seen = look(entry);

    assertThat(values(seen, "status CapEff:")).containsExactly("0000000000000000");
    assertThat(values(seen, "status CapPrm:")).containsExactly("0000000000000000");
    assertThat(values(seen, "status CapBnd:")).containsExactly("0000000000000000");
    assertThat(values(seen, "status NoNewPrivs:")).containsExactly("1");
    // 2 means that a filter is in place.
    assertThat(values(seen, "status Seccomp:")).containsExactly("2");
    assertThat(values(seen, "status Uid:")).noneMatch(user -> user.startsWith("0 "));
    assertThat(values(seen, "status Groups:")).allMatch(this::holdsNoGroupOfRoot);
    assertThat(values(seen, "status Pid:")).containsExactly("1");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void nothingButDevicesCanBeWrittenTo(UserMode entry) throws Exception {
    List<String> writable =
        values(look(entry), "mount").stream()
            .map(line -> line.split(" "))
            .filter(words -> !words[5].startsWith("ro,"))
            .map(words -> words[4])
            .toList();

    assertThat(writable)
        .containsExactlyInAnyOrder("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theDevicesCanBeRead(UserMode entry) throws Exception {
    assertThat(values(look(entry), "device"))
        .containsExactly("/dev/zero 1", "/dev/random 1", "/dev/urandom 1");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void noFileOfTheGraderIsOpenAndNoVariableIsSet(UserMode entry) throws Exception {
    List<String> seen = look(entry);

    // Three pipes, the JDK's classes, the program's own jar, and the list of open files itself.
    List<String> others =
        values(seen, "open").stream()
            .filter(file -> !file.startsWith("pipe:") && !file.startsWith(workspace.toString()))
            .filter(file -> !file.startsWith(System.getProperty("java.home")))
            .filter(file -> !file.matches("/proc/(self|1)/fd|gone"))
            .toList();
    // The JDK makes one end of a pair of its own, for closing files.
    assertThat(others).hasSizeLessThanOrEqualTo(1).allMatch(file -> file.startsWith("socket:"));
    assertThat(values(seen, "variable")).allMatch("PWD"::equals);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theLimitsOfTheKernelAreThoseAskedFor(UserMode entry) throws Exception {
    List<String> seen = look(entry);

    assertThat(values(seen, "limit Max processes")).containsExactly("2048 2048 processes ");
    assertThat(values(seen, "limit Max core file size")).containsExactly("0 0 bytes ");
    // 192 + 48 + 32 + 16 + 96 + 2048 + 8192 megabytes.
    assertThat(values(seen, "limit Max data size"))
        .containsExactly("11140071424 11140071424 bytes ");
    assertThat(values(seen, "limit Max cpu time")).containsExactly("600 600 seconds ");
  }

  private boolean holdsNoGroupOfRoot(String groups) {
    return List.of(groups.split(" ")).stream().noneMatch("0"::equals);
  }

  private static List<String> values(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }

  private List<String> look(UserMode entry) throws Exception {
    Path jar = workspace.resolve("look.jar");
    if (!Files.exists(jar)) {
      ProgramJar.write(jar, Look.class);
    }
    Walls walls = Walls.build(workspace, Tools.find(), entry);
    Process process =
        new BubblewrapLauncher(walls, ProcessLimits.WORKER, workspace, Map.of("SECRET", "canary"))
            .start(List.of("-cp", jar.toString(), Look.class.getName()), List.of(jar));
    String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(complaint).isEmpty();
    assertThat(process.waitFor()).isZero();
    return seen.lines().toList();
  }
}
