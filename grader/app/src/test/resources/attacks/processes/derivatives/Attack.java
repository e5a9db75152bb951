package derivatives;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Attack extends Moves {
  /** Of processes that are not its own. */
  private static String others(String file) throws IOException {
    StringBuilder found = new StringBuilder();
    long self = ProcessHandle.current().pid();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : all) {
        if (Long.parseLong(process.getFileName().toString()) != self) {
          found.append(readable(process.resolve(file)));
        }
      }
    }
    return something(found.toString());
  }

  private static String readable(Path file) {
    try {
      return new String(Files.readAllBytes(file)).replace('\0', ' ');
    } catch (IOException e) {
      return "";
    }
  }

  private static String something(String text) throws IOException {
    if (text.isEmpty()) {
      throw new IOException("nothing there");
    }
    return text;
  }

  @Override
  public void inF() {
    throw new Tries()
        .with("command lines", () -> others("cmdline"))
        .with("environments", () -> others("environ"))
        .told();
  }

  @Override
  public void inTurning() {
    ProcessHandle self = ProcessHandle.current();
    throw new Tries()
        .with("the parent", () -> self.parent().orElseThrow())
        .with(
            "others",
            () -> ProcessHandle.allProcesses().filter(each -> !each.equals(self)).findAny().get())
        .told();
  }

  /** But for the folder that bubblewrap itself tells. */
  @Override
  public void inLoss() {
    throw new Tries()
        .with("System.getenv", () -> something(String.join("", variables().keySet())))
        .with("/proc", () -> something(environment()))
        .told();
  }

  private static Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(System.getenv());
    variables.remove("PWD");
    return variables;
  }

  private static String environment() {
    return readable(Path.of("/proc/self/environ")).replace("PWD=/ ", "").strip();
  }

  /** What it did not open itself: three pipes, its own class path and files of the JDK are its. */
  @Override
  public void inLossDerivative() throws IOException {
    throw new Tries().with("descriptors", () -> something(String.join(" ", inherited()))).told();
  }

  private static List<String> inherited() throws IOException {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path link : all) {
        String target = target(link);
        boolean standard = link.getFileName().toString().matches("[012]");
        if (!standard && !own(target)) {
          found.add(target);
        }
      }
    }
    return found;
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException gone) {
      return "/proc/";
    }
  }

  /** The pair of sockets is the JDK's, for closing files. */
  private static boolean own(String target) {
    return target.startsWith(System.getProperty("java.home"))
        || System.getProperty("java.class.path").contains(target)
        || target.startsWith("/proc/")
        || target.startsWith("/dev/")
        || target.startsWith("socket:");
  }
}
