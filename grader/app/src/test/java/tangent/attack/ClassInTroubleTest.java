package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tangent.cli.Main;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.engine.StoredFiles;
import tangent.course.store.ClassFolder;
import tangent.grade.SolutionsCopy;
import tangent.grade.WholeFiles;
import tangent.sandbox.NeedsSandbox;

/**
 * The whole program, whose results can't be written from the second student on: it says so once,
 * keeps what there is, and the same command goes on as if nothing had been.
 */
@NeedsSandbox
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClassInTroubleTest {

  private static final int GRADER_FAILED = 3;

  /**
   * What the class goes into at first: the four megabytes that are asked for before any work, the
   * first student's results, and not the second's.
   */
  private static final int DISK = 5 << 20;

  /** A megabyte each. */
  private static final int SOURCES = 6;

  private static final String KEPT = "What was graded is kept: the same command goes on.";

  @TempDir static Path folder;
  private static Path students;
  private static Path undisturbed;

  @BeforeAll
  static void handIn() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    students = Files.createDirectory(folder.resolve("class"));
    new SolutionsCopy(Files.createDirectory(students.resolve("s1")));
    Path large = Files.createDirectories(students.resolve("s2/derivatives"));
    for (int i = 0; i < SOURCES; i++) {
      String comment = "/*" + "*".repeat(990_000) + "*/";
      Files.writeString(
          large.resolve("Large" + i + ".java"),
          "package derivatives; class Large" + i + " {}" + comment);
    }
    Path last = Files.createDirectories(students.resolve("s3/derivatives/part1"));
    Files.writeString(
        last.resolve("NumericalDerivative.java"), "package derivatives.part1; class No {");
    undisturbed = folder.resolve("undisturbed");
    grade(undisturbed);
  }

  @Test
  void aDiskThatIsFull() throws Exception {
    Path here = Files.createDirectory(folder.resolve("full"));
    GraderProcess grader = new GraderProcess(here);
    String script = "\"$@\"; status=$?; cp -a \"$0/out\" \"$0/left\"; exit $status";
    grader.within(
        "bwrap",
        "--dev-bind",
        "/",
        "/",
        "--size",
        "" + DISK,
        "--tmpfs",
        grader.out().toString(),
        "sh",
        "-c",
        script,
        here.toString());

    assertStops(grader, "No space left on device");

    assertGoesOn(here.resolve("left"));
  }

  @Test
  void aFolderThatCanOnlyBeRead() throws Exception {
    GraderProcess grader = new GraderProcess(Files.createDirectory(folder.resolve("read-only")));
    String unwritable = Files.createDirectories(grader.out().resolve("students/s2")).toString();
    grader.within("bwrap", "--dev-bind", "/", "/", "--ro-bind", unwritable, unwritable);

    assertStops(grader, "Read-only file system");

    assertGoesOn(grader.out());
  }

  private void assertStops(GraderProcess grader, String reason) throws Exception {
    Process process = grader.start("grade-class", students, "--jobs", "1");

    assertThat(process.waitFor()).as(grader.complained()).isEqualTo(GRADER_FAILED);
    assertThat(grader.said()).isEmpty();
    List<String> words =
        grader.complained().lines().filter(line -> !line.contains("JAVA_TOOL_OPTIONS")).toList();
    assertThat(words)
        .as("said once, and nothing after it")
        .filteredOn(line -> line.contains("can't be written"))
        .hasSize(1);
    assertThat(words.get(words.size() - 1))
        .startsWith("The folder of --out can't be written: " + grader.out())
        .contains(reason)
        .endsWith(KEPT);
  }

  /** What is there is whole, and the same command ends in the bytes of an undisturbed run. */
  private void assertGoesOn(Path out) throws Exception {
    assertThat(ClassFolder.entries(out))
        .extracting(ClassEntry::status)
        .containsExactly(ClassStatus.GRADED);
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(WholeFiles::isHalf)).isEmpty();
    }
    assertThat(grade(out)).contains("1 result is kept");
    assertThat(StoredFiles.of(out)).isEqualTo(StoredFiles.of(undisturbed));
  }

  private static String grade(Path out) {
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    List<String> command = new ArrayList<>(List.of("grade-class", students.toString()));
    command.addAll(List.of("--out", out.toString(), "--jobs", "1"));
    assertThat(Main.run(to, to, command.toArray(String[]::new))).as(said::toString).isZero();
    return said.toString();
  }
}
