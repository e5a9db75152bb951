package derivatives.scoreboard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that does not compile, and the sentence that leads on. */
class CompilerNewsTest {

  private static final String FILE = "src/main/java/derivatives/part1/NumericalDerivative.java";

  @TempDir Path project;
  private String source;

  @BeforeEach
  void copyTheEdition() throws IOException {
    Path starter = Path.of("../starter/src/main/java");
    try (Stream<Path> files = Files.walk(starter)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve("src/main/java").resolve(starter.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.createDirectories(project.resolve("target"));
    // A test that Maven has not compiled: so it did not get that far.
    Files.createDirectories(project.resolve("src/test/java"));
    Files.writeString(project.resolve("src/test/java/SomeTest.java"), "");
    source = Files.readString(project.resolve(FILE));
  }

  @Test
  void thereIsNoneWhereAllIsWell() throws IOException {
    assertThat(CompilerNews.of(project)).isEmpty();
  }

  @Test
  void aMissingBraceIsCalledOne() throws IOException {
    assertThat(news(source.substring(0, source.lastIndexOf('}'))))
        .contains(
            "NEXT: make it compile\n  file    ", FILE + ", line ", "a closing brace } is missing");
  }

  @Test
  void aMistypedWordIsShownWithItsLine() throws IOException {
    assertThat(news(source.replaceFirst("throw new Unsupported", "throw nev Unsupported")))
        .contains("javac   ';' expected", "line    throw nev Unsupported");
  }

  @Test
  void theUsersMethodIsNamedAndNoGivenFileWhereItsSignatureHasChanged() throws IOException {
    assertThat(news(source.replace("static double f(double x)", "static double f(float x)")))
        .contains(
            FILE, "so it must stay as the assignment has it", "public static double f(double x)")
        .doesNotContain("Practice");
  }

  @Test
  void aPackageLineIsHeldAgainstItsFolder() throws IOException {
    assertThat(news(source.replace("package derivatives.part1;", "package derivatives;")))
        .contains("must be \"package derivatives.part1;\"", "it is \"package derivatives;\"");
  }

  /** Whatever else it broke, such as what builds on it, or a file that took its place. */
  @Test
  void aFileThatIsGoneOrCalledOtherwiseIsMissed() throws IOException {
    for (String gone :
        List.of(
            FILE,
            "src/main/java/derivatives/part3/Value.java",
            "src/main/java/derivatives/part1/Turning.java")) {
      Path file = project.resolve(gone);
      String text = Files.readString(file);
      Files.delete(file);
      Files.writeString(
          file.resolveSibling("Mine.java"),
          text.replaceAll("NumericalDerivative|(?<=class )Value", "Mine"));
      assertThat(CompilerNews.of(project).orElseThrow().text())
          .contains("  file    " + gone + "\n  There is no such file");
      Files.delete(file.resolveSibling("Mine.java"));
      Files.writeString(file, text);
    }
  }

  /** What a formula on paper looks like, and a function that is called as on paper. */
  @Test
  void whatIsWrittenAsOnPaperIsToldInJava() throws IOException {
    assertThat(returning("x^3 - 6*x^2")).contains("In Java ^ is no power: write x * x * x");
    assertThat(returning("x*x*x + 9x + 1")).contains("told to: write 9 * x.");
    assertThat(returning("2(x + 1)")).contains("told to: write 2 * (.");
    assertThat(returning("1e-3 + 2d + 3L x")).contains("Something is missing here");
    assertThat(returning("x x // the 2nd term")).contains("Something is missing here");
    assertThat(returning("x x /* 9x */ + \"3rd\".length()")).contains("Something is missing here");
    assertThat(
            news(
                source.replaceFirst(
                    "(?s)(double x, double h\\) \\{).*?;", "$1 return function(x + h);")))
        .contains("function was given to you: ask it by function.applyAsDouble(...).");
    assertThat(returning("loss(x)")).contains("Java does not know this name here.");
    assertThat(returning("loss(new double[] {x})")).contains("ask it by loss.applyAsDouble(...).");
  }

  @Test
  void whatWasCopiedAlongWithCodeIsNoJava() throws IOException {
    assertThat(news("```java\n" + source)).contains("This character is none of Java's");
  }

  /** Whatever the compiler proposes instead, such as an option that grading does not set. */
  @Test
  void whatOnlyALaterJavaKnowsIsToldSo() throws IOException {
    assertThat(
            news(
                source.replaceFirst(
                    "throw new Unsupported",
                    "Object o = x; switch (o) { case Double d -> {} default -> {} }\n$0")))
        .contains(
            "Your work is graded with Java 17, which does not know this yet", "line    Object");
  }

  @Test
  void aByteOrderMarkIsCalledOne() throws IOException {
    assertThat(news("\ufeff" + source)).contains("byte order mark", "without BOM");
  }

  /** As editors in the West save it that know nothing of UTF-8. */
  @Test
  void aFileInAnotherEncodingIsToldSo() throws IOException {
    Path file = project.resolve(FILE);
    String umlaut = source.replaceFirst("double f\\(", "/* Gr\u00f6\u00dfe */ $0");
    Files.writeString(file, umlaut);
    assertThat(SourceText.unreadable(project)).isEmpty();
    Files.write(file, umlaut.replaceAll("[^\\x00-\\xff]", "").getBytes(ISO_8859_1));
    assertThat(CompilerNews.of(project).orElseThrow().text())
        .contains(FILE + ", line ", "Save this file as UTF-8");
  }

  @Test
  void aClassOfAnotherNameThanItsFileIsToldSo() throws IOException {
    assertThat(news(source.replace("class NumericalDerivative", "class Numericalderivative")))
        .contains("must have the same name");
  }

  @Test
  void aModuleIsNoneHere() throws IOException {
    Files.writeString(project.resolve("src/main/java/module-info.java"), "module mine {}");
    assertThat(CompilerNews.of(project).orElseThrow().text()).contains("Delete this file");
  }

  @Test
  void whatDoesNotCompileCostsNoOtherFile() throws IOException {
    Files.writeString(project.resolve(FILE), "nonsense");
    Path classes = project.resolve("classes");
    Compilation compilation = Compilation.of(project.resolve("src/main/java"), classes);
    assertThat(compilation.setAside())
        .map(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("NumericalDerivative.java", "Practice.java");
    assertThat(classes.resolve("derivatives/part2/GradientDescent.class")).exists();
    assertThat(classes.resolve("derivatives/part1/NumericalDerivative.class")).doesNotExist();
  }

  /** The news where f returns this. */
  private String returning(String formula) throws IOException {
    return news(
        source.replaceFirst("(?s)(double f\\(double x\\) \\{).*?;", "$1 return " + formula + ";"));
  }

  private String news(String text) throws IOException {
    Files.writeString(project.resolve(FILE), text);
    return CompilerNews.of(project).orElseThrow().text();
  }
}
