package tangent.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The flags that cap and quieten a JVM which works on what a student wrote.
 *
 * <p>They come before the caller's own, and where both set one, the caller's counts.
 */
final class JvmFlags {

  /** From here on a JVM can refuse native code and raw memory to classes that ask for them. */
  private static final int FIRST_WITH_DENIALS = 24;

  private JvmFlags() {}

  /** All flags for a process of the JDK that runs the grader. */
  static List<String> of(ProcessLimits limits) {
    List<String> flags = new ArrayList<>(toStart(limits));
    flags.addAll(plain(Architecture.here()));
    flags.addAll(caps(limits));
    flags.addAll(hardening(Runtime.version().feature()));
    flags.addAll(sameEverywhere());
    return flags;
  }

  /** Those without which a JVM reserves more than the kernel's limits allow, and does not start. */
  static List<String> toStart(ProcessLimits limits) {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        // More of them come and go with the load, and each changes the hash codes of objects.
        "-XX:CICompilerCount=1",
        "-Xmx" + limits.heapMegabytes() + "m",
        "-XX:CompressedClassSpaceSize=32m",
        "-XX:ReservedCodeCacheSize=" + limits.codeMegabytes() + "m");
  }

  /**
   * Without routines that a JVM writes for each kind of processor when it starts, and that nobody
   * needs who adds and multiplies: a tenth of a short life.
   */
  static List<String> plain(Optional<Architecture> here) {
    List<String> flags = new ArrayList<>(List.of("-XX:-UseAES", "-XX:-UseSHA"));
    if (here.equals(Optional.of(Architecture.X86_64))) {
      flags.add("-XX:UseAVX=1");
    }
    return flags;
  }

  private static List<String> caps(ProcessLimits limits) {
    return List.of(
        "-Xss" + ProcessLimits.STACK_MEGABYTES + "m",
        "-XX:MaxMetaspaceSize=" + limits.metaspaceMegabytes() + "m",
        "-XX:MaxDirectMemorySize=" + limits.directMegabytes() + "m");
  }

  /** No way in for other processes, and no word of the JVM's own on standard output or disk. */
  static List<String> hardening(int feature) {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:+DisplayVMOutputToStderr",
                // That of how it broke down goes to standard output all the same.
                "-XX:+SuppressFatalErrorMessage",
                "-Xlog:disable"));
    if (feature >= FIRST_WITH_DENIALS) {
      flags.add("--illegal-native-access=deny");
      flags.add("--sun-misc-unsafe-memory-access=deny");
    }
    return flags;
  }

  /** A grade must not depend on how the machine speaks or where it stands. */
  private static List<String> sameEverywhere() {
    return List.of(
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Duser.timezone=UTC",
        "-Djava.awt.headless=true");
  }
}
