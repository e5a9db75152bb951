package tangent.compiler;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A compiled class in memory that sources may use. */
final class LibraryClass extends SimpleJavaFileObject {

  private final CompileRequest.Library library;

  LibraryClass(CompileRequest.Library library) {
    super(URI.create("library:///" + library.name().replace('.', '/') + ".class"), Kind.CLASS);
    this.library = library;
  }

  String binaryName() {
    return library.name();
  }

  boolean isIn(String packageName) {
    String name = binaryName();
    return name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName);
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(library.bytes());
  }
}
