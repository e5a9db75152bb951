package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The whole command line of one sandboxed process, from the shell to the program's arguments. */
final class BubblewrapCommand {

  /**
   * Opens the filter's file and becomes the rest of the command line. Nothing is pasted into the
   * script, so there is nothing to quote. Where the machine runs out of memory, the kernel shall
   * take this process and not the grader.
   */
  private static final String WITH_FILTER =
      "{ echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null; exec 9<\"$0\"; exec \"$@\"";

  private static final String FILTER_DESCRIPTOR = "9";

  /** Without the random ones a JVM takes seconds to make its first random number. */
  private static final List<Path> DEVICES =
      List.of(
          Path.of("/dev/null"),
          Path.of("/dev/zero"),
          Path.of("/dev/random"),
          Path.of("/dev/urandom"));

  private final Walls walls;
  private final List<String> words = new ArrayList<>();

  private BubblewrapCommand(Walls walls) {
    this.walls = walls;
  }

  /**
   * @param arguments what stands after {@code java}
   * @param readable what is shown besides the JDK, and under which name it is found out here
   */
  static List<String> of(
      Walls walls, ProcessLimits limits, List<String> arguments, Map<Path, Path> readable)
      throws IOException {
    BubblewrapCommand command = new BubblewrapCommand(walls);
    command.outside();
    command.namespaces();
    command.root(readable);
    command.inside(limits);
    command.words.addAll(arguments);
    return command.words;
  }

  private void outside() throws IOException {
    if (walls.has(Layer.SYSTEM_CALLS)) {
      Path shell = walls.tools().shell();
      add(shell.toString(), "-c", WITH_FILTER, walls.filter().toString());
    }
    if (walls.entry() == UserMode.FRESH_USER) {
      words.addAll(UnusedUserId.become(walls.tools().dropper()));
    }
    add(walls.tools().bubblewrap().toString());
  }

  private void namespaces() {
    if (walls.entry() == UserMode.NO_USER_NAMESPACE) {
      // What becoming another user inside takes, and loses in doing so.
      add("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID");
      add("--cap-add", "CAP_SETPCAP");
    } else {
      add("--unshare-user", "--disable-userns", "--cap-drop", "ALL");
    }
    add("--unshare-ipc", "--unshare-uts", "--hostname", "w", "--unshare-cgroup-try");
    if (walls.has(Layer.NETWORK)) {
      add("--unshare-net");
    }
    if (walls.has(Layer.PROCESSES)) {
      add("--unshare-pid", "--as-pid-1");
    }
    if (walls.has(Layer.ENVIRONMENT)) {
      add("--clearenv");
    }
    add("--die-with-parent", "--new-session");
  }

  private void root(Map<Path, Path> readable) {
    if (walls.has(Layer.ROOT)) {
      Map<Path, Path> shown = new LinkedHashMap<>();
      walls.everyTime().forEach(path -> shown.put(path, path));
      readable.forEach((path, source) -> shown.put(absolute(path), absolute(source)));
      List<Path> all = new ArrayList<>(shown.keySet());
      all.addAll(DEVICES);
      folders(all);
      shown.forEach((path, source) -> add("--ro-bind", source.toString(), path.toString()));
      processes();
      DEVICES.forEach(device -> add("--dev-bind", device.toString(), device.toString()));
      add("--remount-ro", "/");
    } else {
      add("--dev-bind", "/", "/");
      processes();
    }
    add("--chdir", "/");
    if (walls.has(Layer.SYSTEM_CALLS)) {
      add("--seccomp", FILTER_DESCRIPTOR);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Without a file to write to, by which a process could give itself another name, rank before the
   * kernel or code than the JVM lets it have.
   */
  private void processes() {
    if (walls.has(Layer.PROCESSES)) {
      add("--proc", "/proc", "--remount-ro", "/proc");
    } else {
      add("--ro-bind", "/proc", "/proc");
    }
  }

  /** Makes the folders on the way; bubblewrap itself would close them to the user inside. */
  private void folders(List<Path> shown) {
    SortedSet<Path> folders = new TreeSet<>();
    for (Path path : shown) {
      for (Path way = path.getParent(); way != null; way = way.getParent()) {
        folders.add(way);
      }
    }
    folders.remove(Path.of("/"));
    folders.forEach(folder -> add("--perms", "0755", "--dir", folder.toString()));
  }

  private void inside(ProcessLimits limits) throws IOException {
    if (walls.entry() == UserMode.NO_USER_NAMESPACE) {
      words.addAll(UnusedUserId.become(walls.tools().dropper()));
    }
    if (walls.has(Layer.LIMITS)) {
      add(walls.tools().limiter().toString());
      add("--nproc=" + limits.threads(), "--nofile=" + limits.openFiles(), "--core=0");
      add("--fsize=" + limits.fileBytes(), "--data=" + limits.dataBytes());
      add("--as=" + limits.addressBytes(), "--cpu=" + limits.processorSeconds(), "--");
    }
    add(walls.jdk().java().toString());
    boolean flags = walls.has(Layer.JVM_FLAGS);
    words.addAll(flags ? JvmFlags.of(limits) : JvmFlags.toStart(limits));
  }

  private void add(String... more) {
    words.addAll(List.of(more));
  }
}
