package derivatives.scoreboard;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Which task was worked on last: a digest of each method's text, and in which run it changed, in a
 * small file that git ignores. Without that file nothing was worked on last, and nothing is lost.
 */
final class WorkLog {

  private final Path project;
  private final Properties entries = new Properties();

  private WorkLog(Path project) {
    this.project = project;
  }

  /** What has changed since the last call is what was worked on last; that is written down. */
  static WorkLog update(Path project) {
    WorkLog log = new WorkLog(project);
    Path file = project.resolve(".scoreboard");
    try {
      if (Files.isRegularFile(file)) {
        try (Reader reader = new StringReader(Files.readString(file))) {
          log.entries.load(reader);
        }
      }
      if (log.note()) {
        try (Writer writer = Files.newBufferedWriter(file)) {
          log.entries.store(writer, "What you worked on last, for the line NEXT. Not for git.");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Then the tasks come in the order of the assignment.
    }
    return log;
  }

  Comparator<Task> latestFirst() {
    return Comparator.comparingInt(this::run).reversed();
  }

  private int run(Task task) {
    try {
      return Integer.parseInt(entries.getProperty(task.id() + ".run", "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Whether anything has changed. The first run changes nothing: it only looks. */
  private boolean note() {
    boolean first = entries.isEmpty();
    int now = 1;
    for (Task task : Task.values()) {
      now = Math.max(now, run(task) + 1);
    }
    boolean changed = false;
    for (Task task : Task.values()) {
      String digest = digest(task);
      if (!digest.equals(entries.setProperty(task.id(), digest))) {
        changed = true;
        entries.setProperty(task.id() + ".run", String.valueOf(first ? 0 : now));
      }
    }
    return changed;
  }

  private String digest(Task task) {
    String text = "";
    try {
      text = MethodText.of(SourceText.of(project.resolve(task.file())), task.method());
    } catch (IOException e) {
      // A file that is not there is a text like any other.
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
