package derivatives;

import java.io.IOException;
import java.util.List;

public class Attack extends Moves {
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  private static Object started(String... program) throws IOException {
    Process process = new ProcessBuilder(program).start();
    process.destroyForcibly();
    return process.pid();
  }

  @Override
  public void inF() {
    throw new Tries()
        .with("a shell", () -> started("/bin/sh", "-c", "true"))
        .with("Java", () -> started(JAVA, "--version"))
        .with("by Runtime", () -> Runtime.getRuntime().exec(new String[] {JAVA, "--version"}))
        .told();
  }

  /** More and more of them, none of which is waited for. */
  @Override
  public void inTurning() {
    throw new Tries()
        .with("a fork bomb", () -> startedMany())
        .with("two at a time", () -> ProcessBuilder.startPipeline(List.of(java(), java())))
        .told();
  }

  private static Object startedMany() throws IOException {
    for (int i = 0; i < 8; i++) {
      started(JAVA, "--version");
    }
    return "eight";
  }

  private static ProcessBuilder java() {
    return new ProcessBuilder(JAVA, "--version");
  }

  @Override
  public void inLoss() {
    throw new Tries()
        .with("unshare", () -> started("/usr/bin/unshare", "--user", "--map-root-user", "true"))
        .with("bwrap", () -> started("/usr/bin/bwrap", "--dev-bind", "/", "/", "true"))
        .told();
  }

  /** A library of the system's, and one of the JDK's that is not loaded yet. */
  @Override
  public void inLossDerivative() {
    throw new Tries()
        .with("the system's", () -> loaded("/usr/lib/x86_64-linux-gnu/libcrypt.so.1"))
        .with("its own", () -> loaded("/tmp/@MARK@.so"))
        .told();
  }

  private static Object loaded(String library) {
    System.load(library);
    return library;
  }
}
