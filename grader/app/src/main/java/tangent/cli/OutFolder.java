package tangent.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --out}: no command writes among the folders of the system. */
final class OutFolder implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    Path folder = Path.of(text);
    if (folder.toAbsolutePath().normalize().getParent() == null) {
      throw new TypeConversionException(
          text + " is the top of the file system. Name a folder in it.");
    }
    return folder;
  }
}
