package tangent.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Java file that was found in a submission, read or refused.
 *
 * @param path where it lies, relative to the source root
 * @param content what it holds, or null if it was refused
 * @param refusal why it was refused, as a sentence for the student; empty if it was not
 */
record ScannedFile(String path, byte @Nullable [] content, String refusal) {

  static ScannedFile read(String path, byte[] content) {
    return new ScannedFile(path, content, "");
  }

  static ScannedFile refused(String path, String why) {
    return new ScannedFile(path, null, why);
  }

  /** Its bytes; none where it was refused. */
  byte[] bytes() {
    return content == null ? new byte[0] : content;
  }

  String text() throws UnreadableFile {
    if (content == null) {
      throw new UnreadableFile(refusal);
    }
    return Utf8.source(content);
  }

  /** What to tell of a text that is a guess. */
  Optional<Notice> guess() {
    try {
      text();
    } catch (UnreadableFile refused) {
      return Optional.empty();
    }
    try {
      Utf8.decode(bytes());
      return Optional.empty();
    } catch (UnreadableFile notUtf8) {
      String sentence = notUtf8.sentence() + " It was read as Windows-1252.";
      return Optional.of(new Notice(path, notUtf8.line(), sentence));
    }
  }
}
