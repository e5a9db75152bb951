package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  @TempDir Path folder;

  @Test
  void theLibrariesAreThePathsThatTheListerNames() {
    String listing =
        """
        /opt/jdk/bin/java:
        \tlinux-vdso.so.1 (0x00007ff55bb87000)
        \tlibz.so.1 => /nowhere/libz.so.1 (0x00007ff55bb30000)
        \tlibjvm.so => not found
        \tlibc.so.6 => /nowhere/libc.so.6 (0x00007ff55b94e000)
        /opt/jdk/lib/libjava.so:
        \tlibc.so.6 => /nowhere/libc.so.6 (0x00007ff55b94e000)
        \t/nowhere64/ld-linux-x86-64.so.2 (0x00007ff55bb89000)
        """;

    assertThat(Libraries.parse(listing))
        .map(Path::toString)
        .containsExactly(
            "/nowhere/libc.so.6", "/nowhere/libz.so.1", "/nowhere64/ld-linux-x86-64.so.2");
  }

  /** A JVM that does not know an option does not start. */
  @Test
  void optionsOfOneArchitectureAreGivenToNoOther() {
    assertThat(JvmFlags.plain(Optional.of(Architecture.X86_64)))
        .containsExactly("-XX:-UseAES", "-XX:-UseSHA", "-XX:UseAVX=1");
    assertThat(JvmFlags.plain(Optional.of(Architecture.AARCH64)))
        .isEqualTo(JvmFlags.plain(Optional.empty()))
        .containsExactly("-XX:-UseAES", "-XX:-UseSHA");
  }

  @Test
  void aFreshUserIsOneOfTheLastEighthThatThereAre() {
    // All ids, of which 31 bits are used: from 2^31 - 1 - 2^28 + 1 on.
    assertThat(UnusedUserId.choose("         0          0 4294967295\n"))
        .isBetween(1_879_048_191L, 2_147_483_646L);
    // A container's 65536.
    assertThat(UnusedUserId.choose("0 100000 65536\n")).isBetween(57_344L, 65_535L);
    assertThat(UnusedUserId.choose("0 1000 1\n")).isZero();
  }

  @Test
  void aJdkIsShownWithTheConfigurationThatItLinksTo() throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdk"));
    Path etc = Files.createDirectories(folder.resolve("etc"));
    Files.createDirectories(etc.resolve("java/security"));
    Files.writeString(etc.resolve("fonts.cfg"), "");
    Files.writeString(etc.resolve("java/jvm.cfg"), "");
    Files.writeString(etc.resolve("java/security/java.security"), "");
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("conf/security"));
    link(home.resolve("lib/fonts.cfg"), etc.resolve("fonts.cfg"));
    link(home.resolve("lib/jvm.cfg"), etc.resolve("java/jvm.cfg"));
    link(home.resolve("conf/security/x"), etc.resolve("java/security/java.security"));
    link(home.resolve("conf/own"), home.resolve("lib"));
    link(home.resolve("conf/gone"), etc.resolve("no-such-folder/file"));

    Jdk jdk = Jdk.at(Files.createSymbolicLink(folder.resolve("link"), home), etc);

    assertThat(jdk.home()).isEqualTo(home.toRealPath());
    assertThat(jdk.configuration())
        .as("a file that lies in /etc itself, and the outermost folder of those that lie deeper")
        .containsExactly(etc.resolve("fonts.cfg"), etc.resolve("java"));
  }

  @Test
  void closedFoldersAreOpenedInTheWorkspaceAndNowhereElse() throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("workspace"));
    Path inside = Files.createDirectories(workspace.resolve("a/b"));
    Path file = Files.writeString(inside.resolve("X.class"), "");
    Path other = Files.writeString(workspace.resolve("secret"), "");
    close(workspace, "rwx------");
    close(inside, "rwx------");
    close(file, "rw-------");
    close(other, "rw-------");
    close(folder, "rwxr-xr-x");

    new PathPermissions(workspace, UserMode.FRESH_USER).open(List.of(inside));

    assertThat(permissions(file)).isEqualTo("rw----r--");
    assertThat(permissions(inside)).isEqualTo("rwx---r-x");
    assertThat(permissions(workspace)).isEqualTo("rwx-----x");
    assertThat(permissions(other)).isEqualTo("rw-------");

    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path closed = Files.writeString(outside.resolve("file"), "");
    close(outside, "rwx------");
    Files.setLastModifiedTime(closed, FileTime.fromMillis(0));
    close(closed, "rw-------");
    Path shown = new PathPermissions(workspace, UserMode.FRESH_USER).open(List.of(closed)).get(0);
    assertThat(shown.startsWith(workspace)).isTrue();
    assertThat(permissions(shown)).isEqualTo("rw----r--");
    assertThat(Files.getLastModifiedTime(shown)).isEqualTo(FileTime.fromMillis(0));
    assertThat(permissions(closed)).isEqualTo("rw-------");
    assertThat(permissions(outside)).isEqualTo("rwx------");
    Path below = Files.createDirectory(outside.resolve("below"));
    assertThatThrownBy(
            () -> new PathPermissions(workspace, UserMode.FRESH_USER).open(List.of(below)))
        .hasMessageContaining("closed to other users");
  }

  @Test
  void theReasonSaysWhatToDo() {
    assertThat(SandboxAdvice.explain("bwrap: setting up uid map: Permission denied", true))
        .contains("kernel.apparmor_restrict_unprivileged_userns=0")
        .contains("bwrap-userns-restrict");
    assertThat(SandboxAdvice.explain("bwrap: No permissions to create new namespace", false))
        .contains("in a container");
    assertThat(SandboxAdvice.explain("bwrap: Unknown option --disable-userns\n", false))
        .contains("version 0.8");
    assertThat(SandboxAdvice.explain("x".repeat(5000), false)).hasSizeLessThan(300);
  }

  @Test
  void theLimitsLeaveRoomForWhatTheFlagsAllow() {
    for (ProcessLimits limits : List.of(ProcessLimits.WORKER, ProcessLimits.COMPILER)) {
      long allowed = limits.heapMegabytes() + limits.metaspaceMegabytes();
      allowed += limits.codeMegabytes() + limits.directMegabytes() + limits.threads();

      assertThat(limits.dataBytes() >> 20).isGreaterThan(allowed);
      // What JDK 25 needs to start at all.
      assertThat(limits.addressBytes() >> 20).isGreaterThan(1280);
    }
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createSymbolicLink(link, target);
  }

  private static void close(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
