package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tangent.cli.Main;
import tangent.grade.SolutionsCopy;
import tangent.process.ProcessFamily;

/** The whole program, killed in the middle of a class: nothing is lost but what was in hand. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledClassTest {

  private static final int STUDENTS = 5;

  @TempDir static Path folder;

  private static Path students;

  @BeforeAll
  static void handIn() throws Exception {
    students = Files.createDirectory(folder.resolve("class"));
    for (int i = 0; i < STUDENTS; i++) {
      new SolutionsCopy(Files.createDirectory(students.resolve("s" + i)))
          .with(
              "derivatives/Own.java",
              "package derivatives;\nclass Own { int number = " + i + "; }");
    }
  }

  private static Process start(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  private static void finish(Path out, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("grade-class", students.toString(), "--out", out.toString(), "--jobs", "2"));
    arguments.addAll(List.of(more));
    assertThat(start(arguments.toArray(String[]::new)).waitFor())
        .as(Files.readString(folder.resolve("said")))
        .isZero();
  }

  /** Kills it as soon as so many grades are there, wherever it is then. */
  private static void killAfter(Path out, int grades) throws Exception {
    Process process = start("grade-class", students.toString(), "--out", out.toString());
    while (process.isAlive() && grades(out) < grades) {
      Thread.yield();
    }
    ProcessFamily.destroy(process);
    process.waitFor();
  }

  private static long grades(Path out) {
    long grades = 0;
    for (int i = 0; i < STUDENTS; i++) {
      grades += Files.exists(out.resolve("students/s" + i + "/grade.json")) ? 1 : 0;
    }
    return grades;
  }

  @Test
  void killedAndRunAgainItEndsInTheBytesOfARunThatNobodyDisturbed() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    Path killed = folder.resolve("killed");
    finish(undisturbed);
    for (int grades = 1; grades < STUDENTS; grades += 2) {
      killAfter(killed, grades);
    }
    long before = grades(killed);

    finish(killed);

    assertThat(before).isBetween(1L, (long) STUDENTS);
    assertThat(Files.readString(folder.resolve("said"))).contains("results are kept");
    assertThat(StoredFiles.of(killed)).isEqualTo(StoredFiles.of(undisturbed));
  }

  @Test
  void shardsJoinedAreTheBytesOfOneRun() throws Exception {
    Path whole = folder.resolve("whole");
    finish(whole);
    List<String> report = new ArrayList<>(List.of("report"));
    for (int i = 1; i <= 2; i++) {
      Path shard = folder.resolve("shard" + i);
      finish(shard, "--shard", i + "/2");
      report.add(shard.toString());
    }
    Path joined = folder.resolve("joined");
    report.addAll(List.of("--out", joined.toString()));

    assertThat(start(report.toArray(String[]::new)).waitFor()).isZero();

    Map<String, String> files = StoredFiles.of(joined);
    assertThat(files).isEqualTo(StoredFiles.of(whole));
  }
}
