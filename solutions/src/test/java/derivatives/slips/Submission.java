package derivatives.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A student's classes and the visible tests, all loaded anew, so that nothing is left of the run
 * before.
 */
final class Submission extends ClassLoader {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaFileManager FILES = JAVAC.getStandardFileManager(null, null, null);
  private static final Map<String, byte[]> GIVEN = new HashMap<>();

  /**
   * A student's class by itself, by its text: it sees no library, and the others' signatures stay.
   */
  private static final Map<String, Map<String, byte[]>> COMPILED = new HashMap<>();

  private static final List<String> AS_A_STUDENTS =
      List.of("-proc:none", "-g", "--limit-modules", "java.base", "-cp", "target/classes");

  /** With all that the visible tests use. */
  private static final List<String> AS_A_TEST =
      List.of(
          "-proc:none",
          "-g",
          "-cp",
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));

  private final Map<String, byte[]> written;

  Submission(Map<String, byte[]> written) {
    super(Submission.class.getClassLoader());
    this.written = written;
  }

  /**
   * @param sources by the name of their class; the reference stands for every other
   */
  static Submission of(Map<String, String> sources) {
    Map<String, byte[]> classes = new HashMap<>();
    sources.forEach((name, source) -> classes.putAll(compiled(name, source)));
    return new Submission(classes);
  }

  /** The classes that were written, without the reference and the tests. */
  Map<String, byte[]> written() {
    return written;
  }

  private static Map<String, byte[]> compiled(String name, String source) {
    return COMPILED.computeIfAbsent(source, text -> compile(Map.of(name, text), AS_A_STUDENTS));
  }

  /** Classes that use one another, or what the tests use. */
  static Map<String, byte[]> compileTogether(Map<String, String> sources) {
    return compile(sources, AS_A_TEST);
  }

  private static Map<String, byte[]> compile(Map<String, String> sources, List<String> options) {
    Map<String, byte[]> classes = new HashMap<>();
    StringWriter messages = new StringWriter();
    List<JavaFileObject> units =
        sources.entrySet().stream()
            .<JavaFileObject>map(e -> source(e.getKey(), e.getValue()))
            .toList();
    boolean compiled =
        JAVAC.getTask(messages, new InMemory(classes), null, options, null, units).call();
    assertThat(compiled).as("what the compiler says: %s", messages).isTrue();
    return classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean anew =
        written.containsKey(name)
            || name.startsWith("derivatives.") && !name.startsWith("derivatives.slips.");
    if (!anew) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  /** A compiled class that was written instead of the reference. */
  @Override
  public InputStream getResourceAsStream(String file) {
    byte[] own = written.get(file.replace(".class", "").replace('/', '.'));
    return own == null ? super.getResourceAsStream(file) : new ByteArrayInputStream(own);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] own = written.get(name);
    byte[] bytes = own == null ? given(name) : own;
    CodeSource same = new CodeSource(place(name), (Certificate[]) null);
    return defineClass(name, bytes, 0, bytes.length, new ProtectionDomain(same, null));
  }

  private static byte[] given(String name) throws ClassNotFoundException {
    byte[] bytes = GIVEN.computeIfAbsent(name, Submission::read);
    if (bytes.length == 0) {
      throw new ClassNotFoundException(name);
    }
    return bytes;
  }

  /** Nothing for a class that is not there. */
  private static byte[] read(String name) {
    try (InputStream in = Submission.class.getResourceAsStream(file(name))) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String file(String name) {
    return "/" + name.replace('.', '/') + ".class";
  }

  /** Where the class of this name stands; one that is new stands with the tests. */
  private static URL place(String name) throws ClassNotFoundException {
    boolean isNew = Submission.class.getResource(file(name)) == null;
    ClassLoader loader = Submission.class.getClassLoader();
    Class<?> beside = isNew ? Submission.class : Class.forName(name, false, loader);
    return beside.getProtectionDomain().getCodeSource().getLocation();
  }

  private static SimpleJavaFileObject source(String name, String text) {
    URI place = URI.create("memory:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** What stands in the JDK is listed once: each task of the compiler asks anew. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private static final Map<List<Object>, Iterable<JavaFileObject>> LISTED = new HashMap<>();
    private static final Map<JavaFileObject, String> NAMES = new IdentityHashMap<>();

    private final Map<String, byte[]> classes;

    InMemory(Map<String, byte[]> classes) {
      super(FILES);
      this.classes = classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      if (!isJdk(location)) {
        return super.list(location, packageName, kinds, recurse);
      }
      List<Object> asked = List.of(location.getName(), packageName, kinds, recurse);
      Iterable<JavaFileObject> listed = LISTED.get(asked);
      if (listed == null) {
        listed = super.list(location, packageName, kinds, recurse);
        LISTED.put(asked, listed);
      }
      return listed;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
      return isJdk(location)
          ? NAMES.computeIfAbsent(file, each -> super.inferBinaryName(location, each))
          : super.inferBinaryName(location, file);
    }

    private static boolean isJdk(Location location) {
      return location.getName().startsWith("SYSTEM_MODULES[");
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      URI place = URI.create("memory:///" + name.replace('.', '/') + ".class");
      return new SimpleJavaFileObject(place, kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
