package derivatives.scoreboard;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * What a run of the tests found, on its way from the process that ran them to the watch.
 *
 * @param standings of the tasks that were run
 * @param ownTests the student's own tests that failed
 */
record TestRun(TreeMap<Task, Standing> standings, List<Standing.Failure> ownTests)
    implements Serializable {

  static void write(Path file, TestRun run) {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestRun read(Path file) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      return (TestRun) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
