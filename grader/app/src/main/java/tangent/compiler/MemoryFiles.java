package tangent.compiler;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's view of files: memory to write to, and nothing to read but what it was handed.
 *
 * <p>There is no class path and no processor path, so neither a plugin nor an annotation processor
 * can be found. The JDK's own classes are looked up elsewhere, by the {@code --release} option; it
 * insists on a "standard" file manager, which is why this one has the methods of one.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager>
    implements StandardJavaFileManager {

  private final Map<String, Output> outputs = new LinkedHashMap<>();

  MemoryFiles(StandardJavaFileManager standard) {
    super(standard);
  }

  List<CompileReply.ClassFile> classes() {
    List<CompileReply.ClassFile> classes = new ArrayList<>();
    outputs.forEach(
        (name, output) ->
            classes.add(new CompileReply.ClassFile(name, output.unit, output.bytes.toByteArray())));
    return classes;
  }

  @Override
  public boolean hasLocation(Location location) {
    return false;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
    return List.of();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    Output output = new Output(SourceText.number(sibling));
    outputs.put(className, output);
    return output;
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a == b;
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(
      Iterable<? extends File> files) {
    throw new UnsupportedOperationException("no files here");
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
    throw new UnsupportedOperationException("no files here");
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
    throw new UnsupportedOperationException("no files here");
  }

  @Override
  public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
    throw new UnsupportedOperationException("no files here");
  }

  @Override
  public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
    throw new UnsupportedOperationException("no files here");
  }

  @Override
  public @Nullable Iterable<? extends File> getLocation(Location location) {
    return null;
  }

  /** Where a class is written to. */
  private static final class Output extends SimpleJavaFileObject {
    private final int unit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(int unit) {
      super(URI.create("memory:///Output.class"), Kind.CLASS);
      this.unit = unit;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
