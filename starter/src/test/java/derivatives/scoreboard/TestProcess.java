package derivatives.scoreboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The process in which the watch runs tests: it stays warm, and loads the student's classes and the
 * tests anew for each run. It ends when nobody asks any more.
 *
 * <p>A request is one line, parts separated by tabs: the folders of classes, separated by {@code
 * |}; the names of the test classes; the tags that are left out. The answer is {@link #DONE}, or
 * {@link #STUCK} where code of the student's is still running.
 */
final class TestProcess {

  static final String DONE = "scoreboard: done";
  static final String STUCK = "scoreboard: stuck";

  private TestProcess() {}

  public static void main(String[] arguments) throws IOException {
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream answers = System.err;
    // Code that waits for input finds its end, and none of our requests.
    System.setIn(InputStream.nullInputStream());
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] parts = line.split("\t", -1);
      run(list(parts[0]), list(parts[1]), list(parts[2]));
      System.out.flush();
      answers.println(isStuck() ? STUCK : DONE);
    }
    // Nobody waits for what the student's threads may still do.
    Runtime.getRuntime().halt(0);
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
  }

  private static void run(List<String> folders, List<String> classes, List<String> leftOut)
      throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String folder : folders) {
      urls.add(url(folder));
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader fresh = new URLClassLoader(urls.toArray(new URL[0]), before)) {
      Thread.currentThread().setContextClassLoader(fresh);
      LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
      for (String name : classes) {
        try {
          request.selectors(DiscoverySelectors.selectClass(Class.forName(name, false, fresh)));
        } catch (ClassNotFoundException | LinkageError e) {
          // It needs a class that does not compile now.
        }
      }
      if (!leftOut.isEmpty()) {
        request.filters(TagFilter.excludeTags(leftOut));
      }
      LauncherDiscoveryRequest tests = request.build();
      LauncherFactory.create().execute(tests);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static URL url(String folder) throws MalformedURLException {
    return Path.of(folder).toUri().toURL();
  }

  private static boolean isStuck() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("your code"));
  }
}
