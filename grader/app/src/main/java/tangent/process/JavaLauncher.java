package tangent.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts a Java program that works on what a student wrote, in a process of its own. */
public interface JavaLauncher {

  /**
   * Starts a JVM with pipes for all three standard streams; the caller reads or discards them.
   *
   * <p>Paths in {@code arguments} are those outside: a sandbox shows the {@code readable} ones
   * under the same names inside.
   *
   * @param arguments what stands after {@code java}: options, class path, main class and arguments
   * @param readable the files and folders, besides the JDK, that the program may read
   * @throws IOException if the process can't be started, which is never the student's fault
   */
  Process start(List<String> arguments, List<Path> readable) throws IOException;
}
