package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import tangent.report.OwnTest;

/**
 * The test that a report offers to copy, compiled and run with the reference or with somebody's
 * sources.
 */
final class CopiedTest {

  private static final Path GIVEN = Path.of("../../starter/src/main/java/derivatives");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all, so that each library's list is read once. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  private final OwnTest offered;
  private final Path test = Files.createTempDirectory("copied");

  CopiedTest(OwnTest offered) throws IOException {
    this.offered = offered;
    Path file = Files.writeString(test.resolve(offered.name() + ".java"), offered.source());
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    compile(List.of(file), test, List.of("-cp", path));
  }

  /** Whether it passes with the reference, which stands on this JVM's path. */
  boolean passesWithTheReference() throws Exception {
    return passes(new URLClassLoader(urls(test), CopiedTest.class.getClassLoader()));
  }

  /** Whether it passes with these sources. */
  boolean passes(Path sources) throws Exception {
    List<Path> files = new ArrayList<>();
    files.add(GIVEN.resolve("part1/Turning.java"));
    files.add(GIVEN.resolve("part2/Outcome.java"));
    try (Stream<Path> all = Files.walk(sources)) {
      all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
    }
    Path classes = Files.createTempDirectory("copied");
    compile(files, classes, List.of("-cp", classes.toString()));
    return passes(new OwnFirst(urls(test, classes)));
  }

  private boolean passes(URLClassLoader tests) throws Exception {
    try (tests) {
      Class<?> own = tests.loadClass("derivatives." + offered.name());
      Method method =
          Stream.of(own.getDeclaredMethods())
              .filter(each -> each.isAnnotationPresent(Test.class))
              .findFirst()
              .orElseThrow();
      Constructor<?> constructor = own.getDeclaredConstructor();
      constructor.setAccessible(true);
      method.setAccessible(true);
      method.invoke(constructor.newInstance());
      return true;
    } catch (InvocationTargetException e) {
      return false;
    }
  }

  private static void compile(List<Path> files, Path target, List<String> path) {
    StringWriter errors = new StringWriter();
    List<String> options = new ArrayList<>(List.of("-proc:none", "-d", target.toString()));
    options.addAll(path);
    boolean compiled =
        COMPILER
            .getTask(errors, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(files))
            .call();
    assertThat(compiled).as(errors::toString).isTrue();
  }

  private static URL[] urls(Path... folders) throws IOException {
    URL[] urls = new URL[folders.length];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = folders[i].toUri().toURL();
    }
    return urls;
  }

  /** The reference stands on this JVM's path, too: what was compiled here comes before it. */
  private static final class OwnFirst extends URLClassLoader {

    OwnFirst(URL[] folders) {
      super(folders, CopiedTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("derivatives.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
