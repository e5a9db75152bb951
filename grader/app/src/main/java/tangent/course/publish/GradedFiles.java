package tangent.course.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of a graded class, read as something that may have been forged: plain files of a bounded
 * size, reached by no link.
 *
 * @param folder the class's
 */
record GradedFiles(Path folder) {

  /**
   * What a file holds; nothing where there is none.
   *
   * @param path from the folder, with slashes; made by us, of no name that was read
   * @param most how many bytes it may have
   * @throws UnusableFeedback if it is something else than a file of ours
   */
  Optional<byte[]> read(String path, int most) throws IOException, UnusableFeedback {
    Path at = folder;
    String[] names = path.split("/");
    for (int i = 0; i < names.length; i++) {
      at = at.resolve(names[i]);
      if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      boolean asExpected =
          i < names.length - 1
              ? Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)
              : Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS);
      if (!asExpected) {
        throw new UnusableFeedback(path + " is not a plain file, or a link leads to it.");
      }
    }
    try (InputStream in = Files.newInputStream(at, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new UnusableFeedback(path + " is larger than such a file ever is.");
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  Optional<String> text(String path, int most) throws IOException, UnusableFeedback {
    return read(path, most).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
