package tangent.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A repository of ours, in which commits without a past are made to be pushed elsewhere. */
public final class OutgoingRepository {

  /** Nobody's address, so that no host takes the commit for a person's. */
  private static final String WHO = "Tangent <feedback@tangent.invalid>";

  private static final int LONGEST_ID = 64;

  private final Path folder;
  private final AtomicInteger numbers = new AtomicInteger();

  private OutgoingRepository(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder is not there yet
   */
  public static OutgoingRepository create(Path folder) throws GitFailed {
    GitCommand init =
        GitCommand.in(
            folder.toAbsolutePath().getParent(), "init", "-q", "--bare", folder.toString());
    // Whatever a user's own settings say, the same files have the same id.
    init.with(Map.of("GIT_TEMPLATE_DIR", "", "GIT_DEFAULT_HASH", "sha1"), init.mostLooks())
        .output(1);
    return new OutgoingRepository(folder);
  }

  Path folder() {
    return folder;
  }

  /** A name beside it that nothing has yet. */
  Path newFile() {
    return folder.resolveSibling(folder.getFileName() + "-" + numbers.incrementAndGet() + ".txt");
  }

  /**
   * Makes a commit of these files alone.
   *
   * @param files by their paths, with slashes
   * @param seconds its date, since 1970
   * @return its id, the same for the same files, message and date
   */
  public String commit(SortedMap<String, byte[]> files, String message, long seconds)
      throws IOException, GitFailed {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    String signed = WHO + " " + seconds + " +0000\n";
    line(stream, "commit refs/heads/outgoing-" + numbers.incrementAndGet());
    line(stream, "mark :1");
    stream.write(("author " + signed + "committer " + signed).getBytes(StandardCharsets.UTF_8));
    data(stream, message.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      line(stream, "M 100644 inline " + file.getKey());
      data(stream, file.getValue());
    }
    line(stream, "get-mark :1");
    byte[] id =
        GitCommand.bare(folder, "fast-import", "--quiet", "--date-format=raw")
            .output(stream.toByteArray(), LONGEST_ID + 1);
    return new String(id, StandardCharsets.US_ASCII).strip();
  }

  private static void data(ByteArrayOutputStream stream, byte[] bytes) throws IOException {
    line(stream, "data " + bytes.length);
    stream.write(bytes);
    line(stream, "");
  }

  private static void line(ByteArrayOutputStream stream, String text) throws IOException {
    stream.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
