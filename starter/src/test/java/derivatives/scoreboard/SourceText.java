package derivatives.scoreboard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of source files, whatever they are saved as. */
final class SourceText {

  private SourceText() {}

  /** With a question mark in a box for what is not UTF-8. */
  static String of(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** All source files below a folder, in order. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /**
   * News about the first file that is saved as something else than UTF-8. The compiler lets that
   * pass where only a comment has such letters.
   */
  static Optional<CompilerNews> unreadable(Path project) throws IOException {
    for (Path file : files(project.resolve("src/main/java"))) {
      byte[] bytes = Files.readAllBytes(file);
      ByteBuffer left = ByteBuffer.wrap(bytes);
      try {
        StandardCharsets.UTF_8.newDecoder().decode(left);
      } catch (CharacterCodingException e) {
        String before = new String(bytes, 0, left.position(), StandardCharsets.ISO_8859_1);
        return Optional.of(
            new CompilerNews(
                CompilerNews.named(project, file),
                before.chars().filter(each -> each == '\n').count() + 1,
                "Save this file as UTF-8: Java can't read its letters as it is.",
                "",
                ""));
      }
    }
    return Optional.empty();
  }
}
