package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dozen shared libraries that the programs inside are linked with, and no other. */
final class Libraries {

  /** {@code libz.so.1 => /lib/libz.so.1 (0x7f…)}, or the loader: a path alone. */
  private static final Pattern LINE = Pattern.compile("\\s+(?:\\S+ => )?(/.+) \\(0x[0-9a-f]+\\)");

  /** Loaded by the C library itself when a thread ends early, and so named by no program. */
  private static final String UNNAMED = "libgcc_s.so.1";

  private Libraries() {}

  /** Asks the system's {@code ldd} about programs that we trust. */
  static List<Path> of(List<Path> programs, Path lister) throws IOException {
    List<String> command = new ArrayList<>(List.of(lister.toString()));
    programs.forEach(program -> command.add(program.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    return parse(new String(process.getInputStream().readAllBytes()));
  }

  /** The paths in what {@code ldd} says, in order and each once. */
  static List<Path> parse(String listing) {
    SortedSet<Path> libraries = new TreeSet<>();
    for (String line : listing.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        Path library = Path.of(matcher.group(1)).normalize();
        libraries.add(library);
        Path unnamed = library.resolveSibling(UNNAMED);
        if (Files.exists(unnamed)) {
          libraries.add(unnamed);
        }
      }
    }
    return List.copyOf(libraries);
  }
}
