package tangent.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What a command costs with all that it starts: in process numbers of their own a shell is the
 * first, whom all belong to that nobody waits for, and so their times are added up.
 *
 * @param seconds on the clock
 * @param processor seconds of all processes together
 * @param graderMegabytes the most that the trusted JVM has held
 * @param workerMegabytes the most that any worker has held
 * @param workers that were seen
 */
record SpeedCost(
    double seconds, double processor, long graderMegabytes, long workerMegabytes, int workers) {

  private static final double TICKS = 100;
  private static final long LOOK_MILLIS = 40;

  static SpeedCost of(Path temporary, Path said, List<String> command) throws Exception {
    List<String> all = new ArrayList<>(List.of("bwrap", "--dev-bind", "/", "/", "--proc", "/proc"));
    all.addAll(List.of("--unshare-pid", "--as-pid-1", "--die-with-parent"));
    all.addAll(List.of("sh", "-c", "\"$@\"; exit $?", "sh"));
    all.addAll(command);
    double before = ofChildren();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    long grader = 0;
    long worker = 0;
    Set<String> workers = new HashSet<>();
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
        for (Path each : processes) {
          String line = read(each.resolve("cmdline"));
          if (!line.contains(temporary.toString())
              || line.startsWith("bwrap")
              || line.startsWith("sh\0")) {
            continue;
          }
          if (line.contains("WorkerMain")
              && line.contains("bin/java\0")
              && !line.contains("bwrap")) {
            workers.add(each.toString());
            worker = Math.max(worker, peak(each));
          } else if (line.contains("-Dtangent.started=true")) {
            grader = Math.max(grader, peak(each));
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new SpeedCost(
        seconds, ofChildren() - before, grader >> 10, worker >> 10, workers.size());
  }

  /** Of those that have ended and were waited for, and of theirs. */
  private static double ofChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException ended) {
      return "";
    }
  }

  private static long peak(Path process) {
    return read(process.resolve("status"))
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
