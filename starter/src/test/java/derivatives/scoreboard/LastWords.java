package derivatives.scoreboard;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has the last word in Maven's own process: the scoreboard, or why there is none.
 *
 * <p>Maven runs {@link #main} before it compiles. What it says itself, and its exit status, stay as
 * they are.
 */
public final class LastWords {

  private LastWords() {}

  /**
   * @param arguments the folder of the project
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path scoreboard = project.resolve("target").resolve("scoreboard.txt");
    Files.deleteIfExists(scoreboard);
    loadAll(project.resolve("target/test-classes/derivatives/scoreboard"));
    if (!isItself(project, System.getProperty("maven.multiModuleProjectDirectory", arguments[0]))) {
      return;
    }
    // Not in Maven's group of threads for this program: that one is gone by then.
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Runtime.getRuntime()
        .addShutdownHook(new Thread(group, () -> say(project, scoreboard), "scoreboard"));
  }

  /**
   * Whether Maven was started for this project. At the end of a larger build, such as one that
   * grades another folder, these points would be taken for those of that.
   *
   * @param top the folder that Maven was started for
   */
  static boolean isItself(Path project, String top) throws IOException {
    // An editor may name one that is none.
    return !Files.isDirectory(Path.of(top)) || Files.isSameFile(project, Path.of(top));
  }

  /** The class loader of this program is closed when it returns, long before it has its say. */
  private static void loadAll(Path classes) throws IOException {
    try (Stream<Path> files = Files.list(classes)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      for (String name : names) {
        if (name.endsWith(".class")) {
          load(name.substring(0, name.length() - ".class".length()));
        }
      }
    }
  }

  private static void load(String name) {
    try {
      Class.forName(LastWords.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException | LinkageError e) {
      // One that needs JUnit or the like: not what speaks here.
    }
  }

  private static void say(Path project, Path scoreboard) {
    // Maven has wrapped System.out, and may have closed what it wrapped it with.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    Paint paint = Paint.ofThisTerminal();
    try {
      String text =
          Files.isRegularFile(scoreboard)
              ? Files.readString(scoreboard)
              : CompilerNews.of(project).map(CompilerNews::text).orElse("");
      if (!text.isEmpty()) {
        out.print(System.lineSeparator() + paint.on(text));
      }
    } catch (IOException e) {
      out.println("The scoreboard can't be read: " + e.getMessage());
    }
  }
}
