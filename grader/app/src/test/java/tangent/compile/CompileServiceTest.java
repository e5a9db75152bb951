package tangent.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tangent.compile.FileState.ABSENT;
import static tangent.compile.FileState.COMPILED;
import static tangent.compile.FileState.STOOD_IN;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.compiler.CompileReply;
import tangent.intake.HandIn;
import tangent.intake.Intake;
import tangent.intake.Notice;
import tangent.process.Budget;
import tangent.process.PlainLauncher;

class CompileServiceTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  @TempDir static Path temporary;
  private static CompileService service;
  private static final List<Process> STARTED = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    service = CompileService.startedAhead(CompileServiceTest::launch, temporary);
  }

  private static Process launch(List<String> arguments, List<Path> readable) throws IOException {
    Process process = new PlainLauncher(temporary).start(arguments, readable);
    STARTED.add(process);
    return process;
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @Test
  void the_reference_compiles_whole() throws Exception {
    Compilation compilation = compile(reference());

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.notices()).isEmpty();
    assertThat(compilation.setAside()).isEmpty();
    assertThat(Task.values())
        .allSatisfy(task -> assertThat(compilation.state(task)).isEqualTo(COMPILED));
    assertThat(compilation.classes())
        .containsKeys(
            "derivatives.part1.NumericalDerivative",
            "derivatives.part1.Turning",
            "derivatives.part2.Outcome",
            "derivatives.part3.Value",
            "derivatives.part4.PartialDerivatives");
  }

  @Test
  void the_process_that_was_started_ahead_is_the_one_that_compiles() throws Exception {
    compile(reference());
    compile(reference());

    assertThat(STARTED).hasSize(1).allMatch(Process::isAlive);
  }

  @Test
  void one_that_was_started_ahead_and_never_asked_ends_all_the_same() throws Exception {
    List<Process> started = new CopyOnWriteArrayList<>();
    CompileService.startedAhead(
            (arguments, readable) -> {
              started.add(new PlainLauncher(temporary).start(arguments, readable));
              return started.get(0);
            },
            temporary)
        .close();

    assertThat(started).hasSize(1);
    assertThat(started.get(0).onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void why_none_could_be_started_ahead_is_told_to_who_asks() throws Exception {
    try (CompileService none =
        CompileService.startedAhead(
            (arguments, readable) -> {
              throw new IOException("no room for it");
            },
            temporary)) {
      assertThatThrownBy(
              () -> none.compile(Intake.of(Path.of("../../solutions")), Budget.ofSubmission()))
          .isInstanceOf(IOException.class)
          .hasMessage("no room for it");
    }
  }

  @Test
  void what_is_written_runs() throws Exception {
    assertThat(call(compile(reference()), "derivatives.part1.NumericalDerivative", 2.0))
        // 8 − 24 + 18 + 1
        .isEqualTo(3.0);
  }

  @Test
  void a_syntax_error_costs_its_own_file_only() throws Exception {
    Compilation compilation =
        compile(reference().edit(VALUE, "public final class", "public fnal class"));

    assertThat(compilation.setAside()).containsExactly(VALUE);
    assertThat(compilation.state(VALUE)).isEqualTo(STOOD_IN);
    assertThat(List.of(PART1, PART2, LOSS, PART4))
        .allSatisfy(file -> assertThat(compilation.state(file)).isEqualTo(COMPILED));
    assertThat(compilation.errors())
        .isNotEmpty()
        .allSatisfy(
            notice -> {
              assertThat(notice.file()).isEqualTo(VALUE);
              assertThat(notice.line()).isPositive();
            });
    assertThat(call(compilation, "derivatives.part1.NumericalDerivative", 2.0)).isEqualTo(3.0);
  }

  @Test
  void an_error_is_told_with_its_line_on_one_line() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(
                PART2,
                """
                package derivatives.part2;

                public final class GradientDescent {
                  public static double loss(double w) {
                    return x;
                  }
                }
                """);

    assertThat(compile(handIn).errors())
        .containsExactly(
            new Notice(
                PART2,
                5,
                "cannot find symbol, symbol: variable x, location: class"
                    + " derivatives.part2.GradientDescent"));
  }

  @Test
  void what_the_compiler_says_in_brackets_follows_without_a_comma() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(
                PART2,
                """
                package derivatives.part2;

                public final class GradientDescent {
                  public static double loss(Object w) {
                    return switch (w) {
                      case Double d -> d;
                      default -> 0;
                    };
                  }
                }
                """);

    assertThat(compile(handIn).errors())
        .extracting(Notice::message)
        .allMatch(message -> !message.contains(", ("))
        .anyMatch(message -> message.contains(" (use -"));
  }

  @Test
  void several_broken_files_are_all_told_about() throws Exception {
    Compilation compilation =
        compile(
            reference()
                .edit(PART1, "return", "retrun")
                .edit(PART2, "return", "return 1 + null;")
                .edit(PART4, "public static", "public statc"));

    assertThat(compilation.setAside()).containsExactly(PART1, PART2, PART4);
    assertThat(compilation.errors()).extracting(Notice::file).contains(PART1, PART2, PART4);
    assertThat(compilation.state(VALUE)).isEqualTo(COMPILED);
    assertThat(compilation.state(LOSS)).isEqualTo(COMPILED);
  }

  @Test
  void an_absent_file_is_not_the_same_as_one_that_does_not_compile() throws Exception {
    Compilation compilation =
        compile(HandIn.in(temporary).with(PART1, "package derivatives.part1; class"));

    assertThat(compilation.state(Task.DERIVATIVE)).isEqualTo(STOOD_IN);
    assertThat(compilation.state(Task.STEP)).isEqualTo(ABSENT);
    assertThat(compilation.classes()).containsKey("derivatives.part2.GradientDescent");
  }

  @Test
  void an_empty_submission_gives_the_stubs() throws Exception {
    Compilation compilation = compile(HandIn.in(temporary));

    assertThat(Task.values())
        .allSatisfy(task -> assertThat(compilation.state(task)).isEqualTo(ABSENT));
    assertThat(compilation.classes())
        .containsKeys("derivatives.part3.Value", "derivatives.part3.LossGradient");
    assertThat(compilation.methods().byFile()).isEmpty();
  }

  @Test
  void a_file_that_uses_one_which_was_dropped_is_told_which_to_mend_first() throws Exception {
    HandIn handIn =
        reference()
            .with("own/Tools.java", "package own; public class Tools { int x = ; }")
            .with(
                PART2, "package derivatives.part2; public class GradientDescent { own.Tools t; }");

    Compilation compilation = compile(handIn);

    assertThat(compilation.setAside()).containsExactly(PART2, "own/Tools.java");
    assertThat(compilation.errors())
        .contains(
            new Notice("own/Tools.java", 1, "illegal start of expression"),
            new Notice(
                PART2,
                1,
                "package own does not exist (This file uses own/Tools.java, which was set aside."
                    + " Mend that one first.)"));
  }

  @Test
  void classes_of_the_students_own_are_welcome() throws Exception {
    HandIn handIn =
        reference()
            .with("own/Größe.java", "package own; public record Größe(double x) {}")
            .with("derivatives/part1/Helper.java", "package derivatives.part1; enum Helper {}");

    assertThat(compile(handIn).classes()).containsKeys("own.Größe", "derivatives.part1.Helper");
  }

  @Test
  void a_changed_enum_is_replaced_by_the_given_one_with_a_word_about_it() throws Exception {
    HandIn handIn =
        reference()
            .with(
                "derivatives/part1/Turning.java",
                "package derivatives.part1; public enum Turning { NONE, MINIMUM, MAXIMUM, FLAT }");

    Compilation compilation = compile(handIn);

    assertThat(compilation.notices())
        .containsExactly(
            new Notice(
                "derivatives/part1/Turning.java",
                0,
                "This file is given, and yours is different. The given one was used: put it back as"
                    + " it was."));
    assertThat(
            new String(
                compilation.classes().get("derivatives.part1.Turning"),
                StandardCharsets.ISO_8859_1))
        .satisfies(bytes -> assertThat(bytes.indexOf("MINIMUM")).isLessThan(bytes.indexOf("NONE")));
  }

  @Test
  void an_enum_that_differs_in_spaces_only_is_as_good_as_unchanged() throws Exception {
    HandIn handIn =
        reference()
            .with(
                "derivatives/part1/Turning.java",
                StarterSources.given()
                    .get("derivatives/part1/Turning.java")
                    .replace("\n", "\r\n\t"));

    Compilation whole = compile(handIn);
    assertThat(whole.errors()).isEmpty();
    assertThat(whole.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package derivatives.part1;public enum Turning{MINIMUM,MAXIMUM,NONE}",
        "/* Mine */ package derivatives.part1;\r\n\r\npublic enum Turning {\r\n  NONE, // none\r\n"
            + "  MAXIMUM, MINIMUM,;\r\n}\r\n",
        "package derivatives . part1 ; public enum Turning { MINIMUM, NONE, MAXIMUM; }\n// the end"
      })
  void an_enum_that_says_the_same_in_another_way_is_as_good_as_unchanged(String text)
      throws Exception {
    HandIn handIn = reference().with("derivatives/part1/Turning.java", text);

    assertThat(compile(handIn).notices()).isEmpty();
  }

  @Test
  void a_given_file_that_can_not_be_read_is_not_called_different() throws Exception {
    HandIn handIn =
        reference()
            .with(
                "derivatives/part1/Turning.java",
                "enum Turning {}".getBytes(StandardCharsets.UTF_16));

    assertThat(compile(handIn).notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.message()).contains("not saved as UTF-8"));
  }

  @Test
  void a_class_in_the_place_of_a_given_one_is_set_aside() throws Exception {
    HandIn handIn =
        reference()
            .with("derivatives/part1/Fake.java", "package derivatives.part1; enum Turning {}");

    Compilation compilation = compile(handIn);

    assertThat(compilation.setAside()).containsExactly("derivatives/part1/Fake.java");
    assertThat(compilation.errors())
        .extracting(Notice::message)
        .containsExactly("duplicate class: derivatives.part1.Turning");
  }

  @Test
  void a_class_that_shadows_one_of_javas_costs_only_itself() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(PART1, reference1())
            .with(
                "derivatives/part2/UnsupportedOperationException.java",
                "package derivatives.part2; class UnsupportedOperationException {}");

    Compilation compilation = compile(handIn);

    assertThat(compilation.setAside())
        .containsExactly("derivatives/part2/UnsupportedOperationException.java");
    assertThat(compilation.notices())
        .extracting(Notice::message)
        .containsExactly(
            "With this file the given files do not compile, so it was set aside. Does it declare a"
                + " class that is there already, or one named like a class of Java?");
    assertThat(compilation.state(PART1)).isEqualTo(COMPILED);
  }

  @Test
  void methods_are_found_as_they_are_written_in_files_that_do_not_compile_too() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(
                PART2,
                """
                package derivatives.part2;

                import java.util.function.DoubleUnaryOperator;

                public final class GradientDescent {
                  private static double loss(double w) { return y; }

                  @Deprecated
                  public
                  float step(
                      DoubleUnaryOperator slope, int w, double... rates) { return 0; }

                  static class Inner { void step() {} }
                }
                """);

    MethodIndex methods = compile(handIn).methods();

    assertThat(methods.find(PART2, "loss"))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("unit")
        .containsExactly(
            new CompileReply.Method(
                0, "GradientDescent", "loss", "private static", "double", List.of("double"), 6));
    assertThat(methods.find(PART2, "step"))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("unit")
        .containsExactly(
            new CompileReply.Method(
                0,
                "GradientDescent",
                "step",
                "public",
                "float",
                List.of("DoubleUnaryOperator", "int", "double[]"),
                10));
    assertThat(methods.find(PART2, "descend")).isEmpty();
    assertThat(methods.find(PART1, "f")).isEmpty();
  }

  @Test
  void the_same_submission_compiles_to_the_same_bytes_again() throws Exception {
    Path folder = reference().folder();

    Compilation first = service.compile(Intake.of(folder), Budget.ofSubmission());
    Compilation second = service.compile(Intake.of(folder), Budget.ofSubmission());

    assertThat(second.classes().keySet()).isEqualTo(first.classes().keySet());
    first
        .classes()
        .forEach((name, bytes) -> assertThat(second.classes().get(name)).isEqualTo(bytes));
  }

  private static HandIn reference() {
    return HandIn.in(temporary).withReference(".");
  }

  private static String reference1() throws Exception {
    return Files.readString(reference().folder().resolve(PART1));
  }

  private static Compilation compile(HandIn handIn) throws Exception {
    return service.compile(Intake.of(handIn.folder()), Budget.ofSubmission());
  }

  /** What the student's {@code f} says. */
  private static Object call(Compilation compilation, String type, double x) throws Exception {
    Path jar = Files.createTempDirectory(temporary, "classes").resolve("s.jar");
    compilation.writeTo(jar);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      return loader.loadClass(type).getMethod("f", double.class).invoke(null, x);
    }
  }
}
