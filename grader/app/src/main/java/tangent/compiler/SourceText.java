package tangent.compiler;

import java.net.URI;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A source in memory, as the compiler wants to see it. */
final class SourceText extends SimpleJavaFileObject {

  private final CompileRequest.Unit unit;

  SourceText(int number, CompileRequest.Unit unit) {
    // The real path may hold anything; the number keeps sources apart.
    super(URI.create("memory:///" + number + "/" + simpleName(unit)), Kind.SOURCE);
    this.unit = unit;
  }

  private static String simpleName(CompileRequest.Unit unit) {
    String name = unit.path().substring(unit.path().lastIndexOf('/') + 1);
    return name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.'))
        ? name
        : "Source.java";
  }

  /**
   * The number of the source that a file object stands for, or −1.
   *
   * <p>The compiler hands out wrapped ones, which share nothing with this class but the URI.
   */
  static int number(@Nullable FileObject file) {
    if (file == null || !"memory".equals(file.toUri().getScheme())) {
      return -1;
    }
    return Integer.parseInt(file.toUri().getPath().split("/")[1]);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return unit.text();
  }

  /** Whether this is the file in which a public type of this name has to stand. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    String name = unit.path().substring(unit.path().lastIndexOf('/') + 1);
    return kind == Kind.SOURCE && name.equals(simpleName + kind.extension);
  }
}
