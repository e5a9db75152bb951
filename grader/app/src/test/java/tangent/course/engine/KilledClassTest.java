package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tangent.cli.Launcher;
import tangent.cli.Main;
import tangent.course.Student;
import tangent.grade.SolutionsCopy;
import tangent.process.ProcessFamily;

/** The whole program, killed in the middle of a class: nothing is lost but what was in hand. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledClassTest {

  private static final int STUDENTS = 5;
  private static final int SHARDS = 7;

  @TempDir static Path folder;

  private static Path students;
  private static Path roster;
  private static Path overrides;

  /** What a run wrote that nobody disturbed. */
  private static Path whole;

  @BeforeAll
  static void handIn() throws Exception {
    students = Files.createDirectory(folder.resolve("class"));
    for (int i = 0; i < STUDENTS; i++) {
      SolutionsCopy copy =
          new SolutionsCopy(Files.createDirectory(students.resolve("s" + i)))
              .with(
                  "derivatives/Own.java",
                  "package derivatives;\nclass Own { int number = " + i + "; }");
      if (i < STUDENTS - 2) {
        leaveTheFirstPart(copy);
      }
    }
    roster = folder.resolve("roster.csv");
    overrides = folder.resolve("overrides.csv");
    Files.writeString(roster, "student\ns0\ns1\ns2\ns3\ns4\nabsent\n");
    Files.writeString(overrides, "student,task,points,reason\ns0,total,7,a\ns1,total,8,b\n");
    whole = folder.resolve("whole");
    run(into(whole));
  }

  /**
   * Only the last two hand in everything: what is graded does not matter, but that some are still
   * at work when it is killed.
   */
  private static void leaveTheFirstPart(SolutionsCopy copy) throws Exception {
    for (String file : copy.files()) {
      if (file.matches("derivatives/part[2-4]/.*")) {
        copy.without(file);
      }
    }
  }

  private static Process start(Class<?> program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (program == Main.class) {
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> into(Path out, String... more) {
    List<String> command = new ArrayList<>(List.of("grade-class", students.toString()));
    command.addAll(List.of("--out", out.toString(), "--roster", roster.toString()));
    command.addAll(List.of("--overrides", overrides.toString(), "--jobs", "2"));
    command.addAll(List.of(more));
    return command;
  }

  /** Kills it as soon as it says that it has one more result, wherever it is then. */
  private static void killAfterOneMore(
      Class<?> program, Consumer<Process> kill, List<String> arguments) throws Exception {
    Process process = start(program, arguments);
    try (BufferedReader said = process.inputReader()) {
      String line = said.readLine();
      while (line != null && !line.startsWith("1 of ")) {
        line = said.readLine();
      }
      kill.accept(process);
      assertThat(line).isNotNull();
    }
    process.waitFor();
  }

  /** In this program, which is warm from the first time on. */
  private static String run(List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertThat(Main.run(out, out, arguments.toArray(String[]::new))).as(said::toString).isZero();
    return said.toString();
  }

  private static List<String> shard(int number) {
    return into(folder.resolve("shard" + number), "--shard", number + "/" + SHARDS);
  }

  /** The one with the most students. */
  private static int largest() {
    return IntStream.rangeClosed(1, SHARDS)
        .boxed()
        .max(
            Comparator.comparing(
                number ->
                    IntStream.range(0, STUDENTS)
                        .filter(i -> new Shard(number, SHARDS).holds(new Student("s" + i, "")))
                        .count()))
        .orElseThrow();
  }

  /** At last only the process that a user sees, which is not the one that grades. */
  @Test
  void killedAndRunAgainItEndsInTheBytesOfARunThatNobodyDisturbed() throws Exception {
    Path killed = folder.resolve("killed");
    killAfterOneMore(Main.class, ProcessFamily::destroy, into(killed));
    killAfterOneMore(Launcher.class, Process::destroyForcibly, into(killed));

    assertThat(run(into(killed))).contains("results are kept");

    assertThat(StoredFiles.of(killed)).isEqualTo(StoredFiles.of(whole));
  }

  @Test
  void sevenShardsOfWhichOneWasKilledJoinToTheBytesOfOneRun() throws Exception {
    killAfterOneMore(Main.class, ProcessFamily::destroy, shard(largest()));
    List<String> report = new ArrayList<>(List.of("report"));
    for (int i = 1; i <= SHARDS; i++) {
      run(shard(i));
      report.add(folder.resolve("shard" + i).toString());
    }
    Path joined = folder.resolve("joined");
    report.addAll(List.of("--overrides", overrides.toString(), "--out", joined.toString()));
    run(report);

    assertThat(StoredFiles.of(joined)).isEqualTo(StoredFiles.of(whole));

    // Graded again, a student takes the place of the former result.
    Path shard = folder.resolve("shard" + shardOf("s0"));
    Files.writeString(shard.resolve("students/s0/report.md"), "another");
    run(report);
    assertThat(joined.resolve("students/s0/report.md")).hasContent("another");
  }

  private static int shardOf(String id) {
    return IntStream.rangeClosed(1, SHARDS)
        .filter(number -> new Shard(number, SHARDS).holds(new Student(id, "")))
        .findFirst()
        .orElseThrow();
  }
}
