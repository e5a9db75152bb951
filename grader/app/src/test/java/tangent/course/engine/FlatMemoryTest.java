package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.course.HandedIn;
import tangent.course.store.ClassFolder;
import tangent.grade.Kit;
import tangent.grade.SolutionsCopy;
import tangent.grade.StudentProcesses;
import tangent.grade.Workspace;
import tangent.report.Feedback;
import tangent.sandbox.SandboxChoice;

/**
 * Nothing of a submission stays in the grader: a class of thousands needs no more memory than one
 * of some.
 *
 * <p>Two thousand grades would show a leak by a heap that is full, after an hour. Counting what is
 * alive shows it after some: each submission is of one of three kinds, so all that is made once, or
 * once a kind, is there after the first round, and what comes on top in every further round comes
 * with the two-thousandth submission, too. What the last one has left is there until the next.
 */
class FlatMemoryTest {

  private static final int KINDS = 3;
  private static final int ROUNDS = 4;

  /**
   * Of two thousand submissions 40 MB, an eighth of what the grader may take. Counted for each type
   * by itself: what is under way just then, and what Java's drawing keeps for later, is some
   * hundred kilobytes of many types, more or fewer with each look.
   */
  private static final long BYTES_EACH = 20_000;

  /**
   * The serial collector leaves some of what is dead where it lies, as {@code int[]}, until each
   * fourth collection of all (MarkSweepAlwaysCompactCount).
   */
  private static final int COLLECTIONS = 4;

  private static final Pattern LINE = Pattern.compile(" *\\d+: +(\\d+) +(\\d+) +(\\S+).*");

  @TempDir Path folder = Path.of("");

  /** How much of a class is alive. */
  private record Alive(long objects, long bytes) {}

  @Test
  void whatIsAliveDoesNotGrowWithTheNumberOfSubmissions() throws Exception {
    List<HandedIn> students = new ArrayList<>();
    for (int i = 0; i < KINDS * ROUNDS; i++) {
      students.add(handedIn(i));
    }
    List<Path> looks = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      looks.add(folder.resolve("look" + i));
    }
    try (Workspace workspace = Workspace.create();
        ClassFolder out = ClassFolder.open(folder.resolve("out"))) {
      StudentProcesses processes = new StudentProcesses(SandboxChoice.AUTO, workspace.folder());
      new ClassGrader(out, processes, Kit.DEFAULT_SEED, 1, Feedback.FULL, false)
          .grade(students, looking(looks));
    }

    List<Map<String, Alive>> rounds = new ArrayList<>();
    for (Path each : looks) {
      rounds.add(alive(each));
    }
    Set<String> more = new TreeSet<>(rounds.get(0).keySet());
    assertThat(more).contains("tangent.grade.Grader");
    for (int i = 1; i < ROUNDS; i++) {
      Map<String, Alive> before = rounds.get(i - 1);
      Map<String, Alive> after = rounds.get(i);
      more.removeIf(name -> !hasGrown(name, of(before, name), of(after, name)));
    }
    assertThat(more).as("types of which each submission leaves something").isEmpty();
  }

  /** Of our own types not an object is left. */
  private static boolean hasGrown(String name, Alive before, Alive after) {
    boolean ours = name.startsWith("tangent.") || name.startsWith("derivatives.");
    return ours && after.objects() - before.objects() >= KINDS
        || after.bytes() - before.bytes() >= KINDS * BYTES_EACH;
  }

  private static Alive of(Map<String, Alive> alive, String name) {
    return alive.getOrDefault(name, new Alive(0, 0));
  }

  /** A right one, one with a mistake that has a name, and one that is hardly begun. */
  private HandedIn handedIn(int number) throws Exception {
    String id = "s" + number;
    Path place = Files.createDirectories(folder.resolve("class").resolve(id));
    SolutionsCopy copy =
        new SolutionsCopy(place)
            .with(
                "derivatives/Own.java",
                "package derivatives;\nclass Own { int n = %d; }".formatted(number));
    switch (number % KINDS) {
      case 0 ->
          copy.with(
              "derivatives/part3/Value.java",
              "operand.grad += value.grad",
              "operand.grad = value.grad");
      case 1 -> {
        for (String file :
            List.of(
                "part2/GradientDescent",
                "part3/Value",
                "part3/LossGradient",
                "part4/PartialDerivatives")) {
          String source = "derivatives/" + file + ".java";
          copy.with(
              source, Files.readString(Path.of("../../starter/src/main/java").resolve(source)));
        }
      }
      default -> {}
    }
    return ClassGraderTest.handedIn(id, Optional.of(place), id);
  }

  /** Looks when a round is done; what was seen is not kept in memory. */
  private static ClassProgress looking(List<Path> looks) {
    return new ClassProgress() {
      private int done;

      @Override
      public void begins(int toGrade, int kept) {}

      @Override
      public void done() {
        done++;
        if (done % KINDS == 0) {
          look(looks.get(done / KINDS - 1));
        }
      }
    };
  }

  /** What collections leave, as the JVM counts it. */
  private static void look(Path file) {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    try {
      Object histogram =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      Files.writeString(file, (String) histogram);
    } catch (JMException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Alive> alive(Path file) throws IOException {
    Map<String, Alive> alive = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher one = LINE.matcher(line);
      if (one.matches()) {
        alive.put(
            one.group(3), new Alive(Long.parseLong(one.group(1)), Long.parseLong(one.group(2))));
      }
    }
    return alive;
  }
}
