package tangent.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tangent.process.OwnArchive;
import tangent.process.Periodic;

/**
 * The first process of {@code java -jar grader.jar}: starts the one that does the work, with the
 * options of the JVM that make it quick, which a jar can't name for itself.
 *
 * <p>The second process has the same streams, terminal, working directory and environment (but for
 * the letters of files), gets whatever ends the first, and its exit status is the program's. Where
 * anything stands in the way of that, the work is done here, only slower. So this loads next to
 * nothing.
 */
public final class Launcher {

  /** What the second process is told, so that it starts no third. */
  static final String STARTED = "tangent.started";

  /** The command after which the next ones start quicker. */
  private static final String MODEL = "grade";

  private final CountDownLatch settled = new CountDownLatch(1);
  private volatile @Nullable Process worker;

  Launcher() {}

  public static void main(String[] arguments) throws InterruptedException {
    if (System.getProperty(STARTED) == null) {
      Optional<List<String>> command = QuickJava.command(arguments);
      if (command.isPresent() && !new Launcher().run(command.get(), arguments[0].equals(MODEL))) {
        return;
      }
    } else {
      endWithTheFirst();
    }
    Main.main(arguments);
  }

  /**
   * Comes back only if there is no second process.
   *
   * @param isModel whether it loads the classes that most commands need
   * @return whether this one is to do the work: not where it has been told to stop by now
   */
  boolean run(List<String> command, boolean isModel) throws InterruptedException {
    Optional<OwnArchive> archive = QuickJava.jar(command).flatMap(OwnArchive::of);
    List<String> quickest = new ArrayList<>(command);
    archive.ifPresent(own -> quickest.addAll(1, own.options(isModel)));
    Thread ending = new Thread(this::end, "launcher-ender");
    try {
      Runtime.getRuntime().addShutdownHook(ending);
    } catch (IllegalStateException stopped) {
      return false;
    }
    try {
      ProcessBuilder second = new ProcessBuilder(quickest).inheritIO();
      QuickJava.nameAllFiles(second.environment());
      worker = second.start();
    } catch (IOException e) {
      settled.countDown();
      Runtime.getRuntime().removeShutdownHook(ending);
      return true;
    }
    settled.countDown();
    int status = worker.waitFor();
    System.exit(archive.map(own -> own.keep(status)).orElse(status));
    return false;
  }

  /** A signal for the first is one for the second, which says what there is to say. */
  private void end() {
    try {
      settled.await();
      Process told = worker;
      if (told != null) {
        told.destroy();
        told.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Nobody waits for a second process whose first was killed, and the same command, typed again,
   * must not find it at work.
   */
  private static void endWithTheFirst() {
    Optional<ProcessHandle> first = ProcessHandle.current().parent();
    new Periodic("launcher-watch")
        .every(
            Duration.ofMillis(100),
            () -> {
              if (!ProcessHandle.current().parent().equals(first)) {
                Runtime.getRuntime().halt(137);
              }
            });
  }
}
