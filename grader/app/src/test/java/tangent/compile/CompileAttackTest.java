package tangent.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.intake.HandIn;
import tangent.intake.Intake;
import tangent.intake.Notice;
import tangent.process.Budget;
import tangent.process.PlainLauncher;

/** Sources made to hurt the compiler: each costs its own file, and the others compile. */
class CompileAttackTest {

  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";

  /**
   * A cold compiler takes most of a second for the reference; the bombs take a minute or more, or
   * fill its small heap in a second. Five times as much as that leaves slower machines their time.
   */
  private static final CompileLimits LIMITS =
      new CompileLimits(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofMinutes(5), 96);

  @TempDir static Path temporary;
  private static CompileService service;

  @BeforeAll
  static void start() throws Exception {
    service = new CompileService(new PlainLauncher(temporary), temporary, LIMITS);
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @Test
  void generics_that_take_minutes_are_stopped() throws Exception {
    String bomb = "id(".repeat(300) + "1" + ")".repeat(300);

    assertCulprit(
        "static <T> java.util.List<T> id(T t) { return null; } static Object o = " + bomb + ";",
        "The Java compiler did not finish with this file within 5 seconds of processor time. Write"
            + " it simpler.");
  }

  @Test
  void nested_finally_blocks_do_not_take_the_memory() throws Exception {
    // Each level is compiled twice, once for each way out: two to the twenty-fourth copies.
    String bomb = "try { a(); } finally { ".repeat(24) + "a();" + "}".repeat(24);

    assertCulprit(
        "static void a() {} static void b() { " + bomb + " }",
        "The Java compiler ran out of memory over this file. Write it simpler.");
  }

  @Test
  void a_constant_that_doubles_does_not_take_the_memory() throws Exception {
    StringBuilder bomb = new StringBuilder("static final String A0 = \"0123456789\";\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("static final String A%d = A%d + A%d;\n".formatted(i, i - 1, i - 1));
    }

    assertCulprit(
        bomb.toString(), "The Java compiler ran out of memory over this file. Write it simpler.");
  }

  static List<Arguments> deepNests() {
    return List.of(
        Arguments.of(
            "parentheses", "int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";"),
        Arguments.of("blocks", "void f() " + "{".repeat(100_000) + "}".repeat(100_000)),
        Arguments.of("sums", "int x = " + "1+".repeat(60_000) + "1;"),
        Arguments.of("arrays", "int" + "[]".repeat(60_000) + " x;"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deepNests")
  void nesting_too_deep_for_the_compilers_stack_is_a_word_to_the_student(
      String what, String members) throws Exception {
    assertCulprit(
        members,
        "Something in this file is nested too deeply for the Java compiler. Write it simpler.");
  }

  @Test
  void two_hundred_thousand_errors_become_a_handful() throws Exception {
    Compilation compilation = compile(attack("#\n".repeat(200_000)));

    assertThat(compilation.setAside()).containsExactly(PART2);
    assertThat(compilation.errors())
        .hasSize(10)
        .allMatch(notice -> notice.file().equals(PART2))
        .extracting(Notice::message)
        .containsOnly("illegal character: '#'");
  }

  @Test
  void an_error_message_of_any_length_is_cut() throws Exception {
    String name = "x".repeat(60_000);

    assertThat(compile(attack("int a = " + name + ";")).errors())
        .isNotEmpty()
        .allMatch(notice -> notice.message().length() <= 500);
  }

  @Test
  void a_class_name_longer_than_a_file_name_can_be_is_refused() throws Exception {
    Compilation compilation = compile(attack("static class " + "x".repeat(3_000) + " {}"));

    assertThat(compilation.setAside()).containsExactly(PART2);
  }

  @Test
  void code_too_large_for_a_method_is_an_error_like_others() throws Exception {
    Compilation compilation = compile(attack("static int[] x = {" + "1,".repeat(20_000) + "};"));

    assertThat(compilation.errors()).containsExactly(new Notice(PART2, 3, "code too large"));
  }

  @Test
  void processors_and_plugins_in_a_submission_are_compiled_but_never_run() throws Exception {
    Path witness = temporary.resolve("it-ran");
    String write =
        "try { java.nio.file.Files.createFile(java.nio.file.Path.of(\"%s\")); } catch (Exception"
            + " e) {}";
    String processor =
        """
        package own;
        import java.util.Set;
        import javax.annotation.processing.*;
        import javax.lang.model.element.TypeElement;
        @SupportedAnnotationTypes("*")
        public class Evil extends AbstractProcessor {
          static { %s }
          public boolean process(Set<? extends TypeElement> a, RoundEnvironment b) { return true; }
        }
        """;
    String plugin =
        """
        package own;
        public class Plug implements com.sun.source.util.Plugin {
          static { %s }
          public String getName() { return "plug"; }
          public boolean autoStart() { return true; }
          public void init(com.sun.source.util.JavacTask task, String... arguments) {}
        }
        """;
    String effect = write.formatted(witness);
    HandIn handIn =
        HandIn.in(temporary)
            .withReference("src/main/java")
            .with("src/main/java/own/Evil.java", processor.formatted(effect))
            .with("src/main/java/own/Plug.java", plugin.formatted(effect))
            .with(
                "src/main/java/META-INF/services/javax.annotation.processing.Processor", "own.Evil")
            .with("src/main/java/META-INF/services/com.sun.source.util.Plugin", "own.Plug")
            .with("src/main/resources/META-INF/services/com.sun.source.util.Plugin", "own.Plug");

    Compilation first = compile(handIn);
    Compilation second = compile(handIn);

    assertThat(first.errors()).isEmpty();
    assertThat(second.classes()).containsKeys("own.Evil", "own.Plug");
    assertThat(witness).doesNotExist();
  }

  @Test
  void a_linked_source_shows_no_line_of_its_target() throws Exception {
    HandIn handIn = HandIn.in(temporary).withReference(".");
    Path secret = Files.writeString(temporary.resolve("secret"), "SECRET = 1234;\n");
    Files.delete(handIn.folder().resolve(VALUE));
    Files.createSymbolicLink(handIn.folder().resolve(VALUE), secret);

    Compilation compilation = compile(handIn);

    assertThat(compilation.setAside()).containsExactly(VALUE);
    assertThat(compilation.errors() + "" + compilation.notices()).doesNotContain("SECRET", "1234");
  }

  @Test
  void a_package_hidden_behind_escapes_is_still_seen() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .withReference(".")
            .with("derivatives/Evil.java", "\\u0070ackage tangent.worker; class Main {}");

    Compilation compilation = compile(handIn);

    assertThat(compilation.setAside()).containsExactly("Evil.java");
    assertThat(compilation.classes().keySet()).allMatch(name -> name.startsWith("derivatives."));
    assertThat(compilation.notices())
        .contains(
            new Notice(
                "Evil.java",
                0,
                "This file declares a class in a package that belongs to Java or to the grader."
                    + " Choose another package name."));
  }

  @Test
  void names_that_only_a_class_file_could_have_do_not_get_out() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .withReference(".")
            .with("own/A.java", "package own; class A { class \\u200b\\u202eB {} }");

    assertThat(compile(handIn).setAside()).containsExactly("own/A.java");
  }

  @Test
  void two_bombs_do_not_hide_behind_each_other() throws Exception {
    // So deep that it overflows the stack whether the parser is compiled yet or not.
    String bomb = "int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";";
    HandIn handIn =
        attack(bomb)
            .with(
                "derivatives/part4/PartialDerivatives.java",
                "package derivatives.part4; class A { " + bomb + "}");

    Compilation compilation = compile(handIn);

    assertThat(compilation.setAside())
        .containsExactly(PART2, "derivatives/part4/PartialDerivatives.java");
    assertThat(compilation.state(VALUE)).isEqualTo(FileState.COMPILED);
  }

  @Test
  void when_the_time_for_a_submission_is_spent_all_its_files_are_set_aside() throws Exception {
    CompileLimits noTime =
        new CompileLimits(LIMITS.request(), Duration.ZERO, LIMITS.asleep(), LIMITS.heapMegabytes());
    Path workspace = Files.createDirectory(temporary.resolve("no-time"));
    try (CompileService hasty =
        new CompileService(new PlainLauncher(workspace), workspace, noTime)) {
      HandIn broken = HandIn.in(temporary).withReference(".").edit(VALUE, "double", "doubel");

      Compilation compilation = hasty.compile(Intake.of(broken.folder()), Budget.ofSubmission());

      assertThat(compilation.setAside()).hasSize(5);
      assertThat(compilation.classes()).containsKey("derivatives.part3.Value");
      assertThat(compilation.notices())
          .extracting(Notice::message)
          .contains("Compiling took too long altogether. Write simpler files.");
    }
  }

  private static void assertCulprit(String members, String sentence) throws Exception {
    Compilation compilation = compile(attack(members));

    assertThat(compilation.notices()).containsExactly(new Notice(PART2, 0, sentence));
    assertThat(compilation.setAside()).containsExactly(PART2);
    assertThat(compilation.state(VALUE)).isEqualTo(FileState.COMPILED);
  }

  /** The reference, with these members in GradientDescent in the place of its own. */
  private static HandIn attack(String members) {
    return HandIn.in(temporary)
        .withReference(".")
        .with(
            PART2,
            "package derivatives.part2;\npublic final class GradientDescent {\n"
                + members
                + "\n}\n");
  }

  private static Compilation compile(HandIn handIn) throws Exception {
    return service.compile(Intake.of(handIn.folder()), Budget.ofSubmission());
  }
}
