package tangent.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A submission in a folder on disk. */
final class FolderTree implements SourceTree {

  private final Path top;
  private final IntakeLimits limits;

  FolderTree(Path top, IntakeLimits limits) {
    this.top = top;
    this.limits = limits;
  }

  @Override
  public Kind kind(String path) throws IOException {
    Path place = top;
    Kind kind = Kind.FOLDER;
    for (String name : path.isEmpty() ? List.<String>of() : List.of(path.split("/"))) {
      if (kind != Kind.FOLDER) {
        return kind == Kind.LINK ? Kind.LINK : Kind.ABSENT;
      }
      try {
        place = place.resolve(name);
      } catch (InvalidPathException e) {
        return Kind.ABSENT;
      }
      kind = kindOf(place);
    }
    return kind;
  }

  private static Kind kindOf(Path place) throws IOException {
    try {
      BasicFileAttributes is =
          Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (is.isSymbolicLink()) {
        return Kind.LINK;
      }
      return is.isDirectory() ? Kind.FOLDER : is.isRegularFile() ? Kind.FILE : Kind.OTHER;
    } catch (NoSuchFileException e) {
      return Kind.ABSENT;
    }
  }

  @Override
  public List<String> names(String folder) throws IOException, UnusableSubmission {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(top.resolve(folder))) {
      for (Path entry : entries) {
        names.add(entry.getFileName().toString());
        if (names.size() > limits.entries()) {
          throw new UnusableSubmission(
              "The submission holds more than "
                  + limits.entries()
                  + " files. Hand in only your sources.");
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }

  @Override
  public byte[] read(String file, int longest) throws IOException, Refusal {
    try (InputStream in =
        Files.newInputStream(
            top.resolve(file), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(longest + 1);
    } catch (FileSystemException e) {
      throw new Refusal("This file could not be read. Check its permissions.");
    }
  }
}
