package tangent.grade;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the Java that runs this can compile what students write. */
public final class Compilers {

  /** What {@code --release 17} needs in a later Java. */
  private static final Path EARLIER_RELEASES = Path.of("lib", "ct.sym");

  private static final int OWN_RELEASE = 17;

  private Compilers() {}

  /**
   * @throws UnusableMachine if it can't, as one that can only run programs
   */
  public static void insist() throws UnusableMachine {
    insist(
        ModuleLayer.boot().findModule("jdk.compiler").isPresent(),
        Path.of(System.getProperty("java.home")),
        Runtime.version().feature());
  }

  static void insist(boolean compiler, Path home, int release) throws UnusableMachine {
    boolean old = release == OWN_RELEASE || Files.exists(home.resolve(EARLIER_RELEASES));
    if (!compiler || !old) {
      throw new UnusableMachine(
          ("This Java can't compile: %s is no JDK, or a part of one. Install a JDK 17 or "
                  + "later, and start the grader with its java.")
              .formatted(home));
    }
  }
}
