package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import derivatives.part3.Value;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Lesson;
import tangent.substitute.Loss;
import tangent.substitute.LossOfValues;

/**
 * Another f and another loss, as an instructor would write them: a line each in the grader, and
 * three files of a student's. All the rest follows. (What stands in for a student's loss where that
 * one is lost is two lines more.)
 */
class LessonTest {

  private static final Path GRADER = Path.of("src/main/java");
  private static final Path SOLUTIONS = Path.of("../../solutions/src/main/java");

  private static final Map<Path, Map<String, String>> CHANGES =
      Map.of(
          GRADER.resolve("tangent/assignment/Lesson.java"),
          Map.of(
              "(\"x\", 1, -6, 9, 1)", "(\"x\", 2, 3, -5, -4)",
              "(\"w\", 1, 0, -4, 1, 0)", "(\"w\", 2, 1, -3, -5, 2)"),
          SOLUTIONS.resolve("derivatives/part1/NumericalDerivative.java"),
          Map.of("x * x * x - 6 * x * x + 9 * x + 1", "2 * x * x * x + 3 * x * x - 5 * x - 4"),
          SOLUTIONS.resolve("derivatives/part2/GradientDescent.java"),
          Map.of(
              "w * w * w * w - 4 * w * w + w",
                  "2 * w * w * w * w + w * w * w - 3 * w * w - 5 * w + 2",
              "4 * w * w * w - 8 * w + 1", "8 * w * w * w + 3 * w * w - 6 * w - 5"),
          SOLUTIONS.resolve("derivatives/part3/LossGradient.java"),
          Map.of(
              "w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w)",
              "w.pow(4).times(Value.of(2)).plus(w.pow(3)).minus(w.pow(2).times(Value.of(3)))"
                  + ".minus(w.times(Value.of(5))).plus(Value.of(2))"));

  @TempDir private Path folder;

  @Test
  void theUsualFormulasEarnTheirPoints() {
    assertThat(OtherLesson.lost()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, -0.7, 2, -3, 12.345, 1e5})
  void whatStandsInForAStudentsLossIsTheLossOfTheLesson(double w) {
    assertThat(Loss.loss(w)).isEqualTo(Lesson.LOSS.at(w));
    assertThat(LossOfValues.loss(Value.of(w)).data())
        .isCloseTo(Lesson.LOSS.at(w), offset(Math.ulp(8 * Lesson.LOSS.size(w))));
  }

  @Test
  void otherFormulasNeedTwoLinesInTheGrader() throws Exception {
    Path all = compiled(CHANGES);

    assertThat(lostWith(all)).isEmpty();
  }

  @Test
  void theOldFormulasAreWrongThen() throws Exception {
    Path lesson = GRADER.resolve("tangent/assignment/Lesson.java");
    Path graderOnly = compiled(Map.of(lesson, CHANGES.get(lesson)));

    assertThat(lostWith(graderOnly))
        .filteredOn(each -> each.startsWith("reference "))
        .extracting(each -> each.split(" ")[1])
        .containsExactlyInAnyOrder(
            "part1.f", "part2.loss", "part2.lossDerivative", "part3.loss", "part3.gradient");
  }

  private List<String> lostWith(Path changed) throws Exception {
    List<URL> path = new ArrayList<>(List.of(changed.toUri().toURL()));
    for (String entry : classPath().split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Object lost = loader.loadClass(OtherLesson.class.getName()).getMethod("lost").invoke(null);
      return ((List<?>) lost).stream().map(String.class::cast).toList();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private Path compiled(Map<Path, Map<String, String>> changes) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()));
    for (Map.Entry<Path, Map<String, String>> change : changes.entrySet()) {
      String source = Files.readString(change.getKey());
      for (Map.Entry<String, String> each : change.getValue().entrySet()) {
        assertThat(source).contains(each.getKey());
        source = source.replace(each.getKey(), each.getValue());
      }
      Path to = folder.resolve("sources").resolve(change.getKey().getFileName());
      Files.createDirectories(to.getParent());
      arguments.add(Files.writeString(to, source).toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).isZero();
    return folder;
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
