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

/** The tests that a report offers to copy, compiled beside somebody's sources and run. */
final class CopiedTest {

  private static final Path GIVEN = Path.of("../../starter/src/main/java/derivatives");

  private final OwnTest offered;

  CopiedTest(OwnTest offered) {
    this.offered = offered;
  }

  /** Whether its only test passes with these sources. */
  boolean passes(Path sources) throws Exception {
    Path folder = Files.createTempDirectory("copied");
    Path test = Files.writeString(folder.resolve(offered.name() + ".java"), offered.source());
    compile(sources, test, folder);
    try (URLClassLoader loader = new OwnFirst(folder.toUri().toURL())) {
      Class<?> tests = loader.loadClass("derivatives." + offered.name());
      Method method =
          Stream.of(tests.getDeclaredMethods())
              .filter(each -> each.isAnnotationPresent(Test.class))
              .findFirst()
              .orElseThrow();
      Constructor<?> constructor = tests.getDeclaredConstructor();
      constructor.setAccessible(true);
      method.setAccessible(true);
      method.invoke(constructor.newInstance());
      return true;
    } catch (InvocationTargetException e) {
      return false;
    }
  }

  private static void compile(Path sources, Path test, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<Path> files = new ArrayList<>(List.of(test));
    files.add(GIVEN.resolve("part1/Turning.java"));
    files.add(GIVEN.resolve("part2/Outcome.java"));
    try (Stream<Path> all = Files.walk(sources)) {
      all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().startsWith(folder.toString()))
          .forEach(files::add);
    }
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", path);
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  errors, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(compiled).as(() -> errors.toString()).isTrue();
    }
  }

  /** The reference stands on this JVM's path, too: what was compiled here comes before it. */
  private static final class OwnFirst extends URLClassLoader {

    OwnFirst(URL folder) {
      super(new URL[] {folder}, CopiedTest.class.getClassLoader());
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
