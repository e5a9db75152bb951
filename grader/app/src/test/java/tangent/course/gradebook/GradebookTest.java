package tangent.course.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small exports that look as the systems write them, filled in. */
class GradebookTest {

  /** One on time and right, one above the maximum, one without points, one from nowhere. */
  private static final List<GradebookEntry> CLASS =
      List.of(
          entry("m1815", "Ada Lovelace", "ada@school.example", "93.5", "93.5")
              .lms(Map.of("canvas", "101", "moodle", "12345"))
              .build(),
          entry("m1906", "Grace Hopper", "grace@school.example", "104", "100")
              .lms(Map.of("canvas", "102", "moodle", "12346"))
              .build(),
          new GradebookEntry(
              "m1777",
              "Jörg Müller",
              "joerg@school.example",
              Map.of(),
              "not-submitted",
              Optional.empty(),
              Optional.empty()),
          entry("m0000", "Nemo", "", "0", "0").build());

  /** Blanks that nobody sees come with what was copied from a page. */
  @Test
  void anIdIsKnownWithBlanksAroundIt() throws Exception {
    String sheet = "Student ID,Name,One [100]\n\u00a0" + CLASS.get(0).id() + "\u200b,Ada,\n";
    assertThat(
            Gradebook.fill(sheet.getBytes(StandardCharsets.UTF_8), Optional.empty(), CLASS)
                .filled())
        .isEqualTo(1);
  }

  /**
   * What the two students with points had, as it stands in the file, and what they have now: but
   * for these nothing changes.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "canvas.csv|UTF-8|`Tuesday\",,18.00`|`Tuesday\",93.5,18.00`|`Tuesday\",55.00,`|`Tuesday\",100,`",
        "moodle-grades.csv|UTF-8|`ada@school.example,-,-`|`ada@school.example,93.5,-`"
            + "|`Grace@School.example,55.00,`|`Grace@School.example,100,`",
        "moodle-grades-de.csv|UTF-8|`;\"-\";`|`;\"93.5\";`|`;\"55,00\";`|`;\"100\";`",
        "moodle-worksheet.csv|UTF-8|`Submitted for grading - \",,`"
            + "|`Submitted for grading - \",93.5,`|`,55.00,100.00`|`,100,100.00`",
        "moodle-worksheet-de.csv|UTF-8|`abgegeben\",,`|`abgegeben\",93.5,`"
            + "|`\"55,00\",\"100,00\"`|`\"100\",\"100,00\"`",
        "brightspace.csv|UTF-8|`ada@school.example,,`|`ada@school.example,93.5,`"
            + "|`grace@school.example,55,`|`grace@school.example,100,`",
        "blackboard.xls|UTF-16LE|`\"\"\t\"18\"`|`\"93.5\"\t\"18\"`"
            + "|`\"Needs Grading(55)\"`|`\"100\"`",
        "blackboard.csv|UTF-8|`\"\",\"18\"`|`\"93.5\",\"18\"`|`\"Needs Grading(55)\"`|`\"100\"`",
        "sakai.csv|UTF-8|`Ada\",\"\",`|`Ada\",\"93.5\",`|`Grace\",\"55\",`|`Grace\",\"100\",`",
      })
  void oneColumnIsFilledInAndAllElseStays(
      String name, Charset charset, String ada, String adaNow, String grace, String graceNow)
      throws Exception {
    byte[] template = read(name);

    FilledGradebook filled = Gradebook.fill(template, tangent(name), CLASS);

    String before = new String(template, charset);
    assertThat(before).contains(ada, grace);
    String after = before.replaceFirst(quoted(ada), adaNow).replaceFirst(quoted(grace), graceNow);
    assertThat(new String(filled.bytes(), charset)).isEqualTo(after);
    assertThat(filled.bytes()).isEqualTo(after.getBytes(charset));
    assertThat(filled.filled()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canvas.csv",
        "moodle-grades.csv",
        "moodle-grades-de.csv",
        "moodle-worksheet.csv",
        "moodle-worksheet-de.csv",
        "brightspace.csv",
        "blackboard.xls",
        "blackboard.csv",
        "sakai.csv"
      })
  void withoutPointsNotOneByteChanges(String name) throws Exception {
    byte[] template = read(name);

    FilledGradebook filled = Gradebook.fill(template, tangent(name), List.of(CLASS.get(2)));

    assertThat(filled.bytes()).isEqualTo(template);
    assertThat(filled.filled()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canvas.csv",
        "moodle-worksheet.csv",
        "brightspace.csv",
        "blackboard.xls",
        "sakai.csv"
      })
  void whatIsAboveTheColumnsMaximumIsCappedAndSaid(String name) throws Exception {
    assertThat(Gradebook.fill(read(name), tangent(name), CLASS).warnings())
        .containsExactly(
            "Grace Hopper (m1906) has 104 points, more than the column's maximum, 100: 100 went"
                + " in.");
  }

  @Test
  void moodleGetsNoMoreThanTheAssignmentsMaximumForItWouldRefuseThemAll() throws Exception {
    assertThat(Gradebook.fill(read("moodle-grades.csv"), Optional.of("Tangent"), CLASS).warnings())
        .containsExactly(
            "Grace Hopper (m1906) has 104 points, more than the assignment's maximum, and the file"
                + " does not say the column's: 100 went in.");
  }

  @Test
  void aBonusGoesInWholeWhereTheColumnTakesIt() throws Exception {
    byte[] template = text("sakai.csv").replace("[100]", "[110]").getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.of("Tangent"), CLASS);

    assertThat(new String(filled.bytes(), StandardCharsets.UTF_8)).contains("\"104\"");
    assertThat(filled.warnings()).isEmpty();
  }

  @Test
  void aColumnThatIsTooSmallForThePointsIsDoubted() throws Exception {
    assertThat(Gradebook.fill(read("sakai.csv"), Optional.of("Essay"), CLASS).warnings())
        .hasSize(2)
        .allSatisfy(warning -> assertThat(warning).endsWith("is it the right column?"));
  }

  @Test
  void whoHasNoPointsKeepsTheCellAndIsListed() throws Exception {
    assertThat(Gradebook.fill(read("brightspace.csv"), Optional.of("Tangent"), CLASS).untouched())
        .containsExactly("Jörg Müller (m1777): not-submitted.");
  }

  @Test
  void whoIsExcusedStaysExcused() throws Exception {
    GradebookEntry konrad = entry("konrad", "Konrad Zuse", "", "80", "80").build();

    FilledGradebook filled =
        Gradebook.fill(read("canvas.csv"), Optional.of("Tangent"), List.of(konrad));

    assertThat(filled.bytes()).isEqualTo(read("canvas.csv"));
    assertThat(filled.untouched())
        .containsExactly("Konrad Zuse (konrad): excused (EX) in the gradebook.");
  }

  /** Canvas reads {@code ex} as {@code EX}, and takes no grade for who has no such assignment. */
  @ParameterizedTest
  @CsvSource({"ex,excused", "N/A,not assigned"})
  void whatCanvasWouldNotReplaceIsLeftAndSaid(String cell, String words) throws Exception {
    GradebookEntry konrad = entry("konrad", "Konrad Zuse", "", "80", "80").build();
    byte[] template = text("canvas.csv").replace("EX", cell).getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.of("Tangent"), List.of(konrad));

    assertThat(filled.bytes()).isEqualTo(template);
    assertThat(filled.untouched())
        .containsExactly("Konrad Zuse (konrad): %s (%s) in the gradebook.".formatted(words, cell));
  }

  /** Moodle skips such a line without a word. */
  @ParameterizedTest
  @CsvSource({"moodle-worksheet.csv,Yes,No", "moodle-worksheet-de.csv,Ja,Nein"})
  void aLockedGradeIsLeftAndSaid(String name, String yes, String no) throws Exception {
    byte[] template = text(name).replace(yes, no).getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.empty(), List.of(CLASS.get(0)));

    assertThat(filled.bytes()).isEqualTo(template);
    assertThat(filled.untouched())
        .containsExactly(
            "Ada Lovelace (m1815): can't be changed (%s) in the gradebook.".formatted(no));
  }

  @Test
  void whoCouldNotBeMatchedIsListedBothWays() throws Exception {
    assertThat(Gradebook.fill(read("canvas.csv"), Optional.of("Tangent"), CLASS).unmatched())
        .containsExactly(
            "Line 7 (Zuse, Konrad, 104, konrad) is nobody in the class.",
            "Line 9 (Student, Test, 999, 0af3) is nobody in the class.",
            "Nemo (m0000) is not in the gradebook.");
  }

  /** A gradebook of one section of many, and of one where others are, too. */
  @Test
  void manyWhoCouldNotBeMatchedAreListedInOneSentenceEach() throws Exception {
    String sheet =
        "Student ID,Name,One [100]\n"
            + IntStream.range(0, 11)
                .mapToObj(i -> "x%d,X,\n".formatted(i))
                .collect(Collectors.joining());
    List<GradebookEntry> class11 =
        IntStream.range(0, 11).mapToObj(i -> entry("y" + i, "Y", "", "1", "1").build()).toList();

    assertThat(
            Gradebook.fill(sheet.getBytes(StandardCharsets.UTF_8), Optional.empty(), class11)
                .unmatched())
        .containsExactly(
            "11 lines are nobody in the class: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.",
            "11 of the class are not in the gradebook: y0, y1, y2, y3, y4, y5, y6, y7, y8, y9,"
                + " y10.");
  }

  /** Canvas's own number is no matriculation number. */
  @Test
  void anIdIsNotTakenForTheNumberOfTheSystem() throws Exception {
    GradebookEntry other = entry("101", "Somebody Else", "", "12", "12").build();

    FilledGradebook filled =
        Gradebook.fill(read("canvas.csv"), Optional.of("Tangent"), List.of(other));

    assertThat(filled.bytes()).isEqualTo(read("canvas.csv"));
    assertThat(filled.unmatched()).contains("Somebody Else (101) is not in the gradebook.");
  }

  @Test
  void aLineThatFitsTwoIsNobodysAndSoIsOneOfTwoLines() throws Exception {
    List<GradebookEntry> two =
        List.of(
            entry("m1815", "Ada", "", "1", "1").build(),
            entry("other", "Eve", "ada@school.example", "2", "2").build(),
            entry("twice", "Double", "", "3", "3").build());
    String moodle =
        text("moodle-grades.csv")
            + "A,B,twice,,,a@school.example,,,,,\nC,D,twice,,,b@school.example,,,,,\n";
    byte[] template = moodle.getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.of("Tangent"), two);

    assertThat(filled.bytes()).isEqualTo(template);
    assertThat(filled.unmatched())
        .contains(
            "Line 2 (Ada, Lovelace, m1815) fits several of the class: Ada (m1815), Eve (other).",
            "Double (twice) fits several lines: 6, 7.");
  }

  @Test
  void aLineOfAnotherLengthIsLeftAsItIs() throws Exception {
    byte[] template =
        text("sakai.csv")
            .replace("\"m1815\",\"Lovelace, Ada\"", "\"m1815\",Lovelace, Ada")
            .getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.of("Tangent"), CLASS);

    assertThat(new String(filled.bytes(), StandardCharsets.UTF_8))
        .contains("\"m1815\",Lovelace, Ada,\"\"");
    assertThat(filled.unmatched().get(0))
        .isEqualTo("Line 2 (m1815, Lovelace, Ada) has 7 cells and the header 6: left as it is.");
  }

  @Test
  void severalColumnsAreNamedToChooseFrom() {
    assertThatThrownBy(() -> Gradebook.fill(read("canvas.csv"), Optional.empty(), CLASS))
        .isInstanceOf(UnusableGradebook.class)
        .hasMessage(
            "it is a file of Canvas. Name one by --column: “Tangent (4711)”, “Essay (4712)”.");
    assertThatThrownBy(() -> Gradebook.fill(read("canvas.csv"), Optional.of("Final Score"), CLASS))
        .hasMessageContaining("no column is called “Final Score”");
  }

  @Test
  void theOnlyColumnNeedsNoName() throws Exception {
    assertThat(Gradebook.fill(read("moodle-worksheet.csv"), Optional.empty(), CLASS).column())
        .isEqualTo("Grade");
    assertThat(Gradebook.fill(read("moodle-grades-de.csv"), Optional.empty(), CLASS).column())
        .isEqualTo("Aufgabe: Tangent (Punkte)");
  }

  /** What was made in the gradebook itself has no kind before its title, and neither has a sum. */
  @Test
  void anItemMadeByHandIsFilledInWhereItIsNamed() throws Exception {
    String items =
        text("moodle-grades.csv")
            .replace("Assignment: Tangent (Real)", "Tangent (Real)")
            .replace("Assignment: Tangent (Percentage)", "Tangent (Percentage)");
    byte[] template = items.getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.of("Tangent"), CLASS);

    assertThat(filled.column()).isEqualTo("Tangent (Real)");
    assertThat(new String(filled.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            items
                .replace("ada@school.example,-,-", "ada@school.example,93.5,-")
                .replace("Grace@School.example,55.00,", "Grace@School.example,100,"));
  }

  /** In Chinese and Japanese, the colon and the brackets are those of the script. */
  @Test
  void fullWidthColonsAndBracketsAreRead() throws Exception {
    byte[] template =
        "名,姓,学号,电子邮件地址,作业：Tangent（实分）,课程总分（实分）\nAda,L,m1815,ada@school.example,-,\n"
            .getBytes(StandardCharsets.UTF_8);

    FilledGradebook filled = Gradebook.fill(template, Optional.empty(), CLASS);

    assertThat(filled.column()).isEqualTo("作业：Tangent（实分）");
    assertThat(new String(filled.bytes(), StandardCharsets.UTF_8)).contains("example,93.5,\n");
  }

  /** A comma in a heading separates nothing where semicolons do, and the other way about. */
  @ParameterizedTest
  @CsvSource({"'Teil 1, Tangent',;", "Teil 1; Tangent,','"})
  void aHeadingMayHoldTheOtherSeparator(String title, String separator) throws Exception {
    byte[] template =
        ("Vorname|ID-Nummer|E-Mail-Adresse|Aufgabe: %s (Punkte)|Zuletzt geladen\n"
                + "Ada|m1815|ada@school.example|-|1796200000\n")
            .formatted(title)
            .replace("|", separator)
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Gradebook.fill(template, Optional.empty(), CLASS).filled()).isEqualTo(1);
  }

  /** So Canvas exports it where names are split. */
  @Test
  void canvasMaySplitNames() throws Exception {
    String split =
        "LastName,FirstName,ID,SIS User ID,SIS Login ID,Section,Tangent (4711),Final Score\n"
            + ",,,,,,Manual Posting,\n"
            + "    Points Possible,,,,,,100.00,(read only)\n"
            + "Lovelace,Ada,101,m1815,ada,Tuesday,,90.00\n"
            + "Hopper,Grace,102,m1906,grace,Tuesday,,90.00\n";

    FilledGradebook filled =
        Gradebook.fill(split.getBytes(StandardCharsets.UTF_8), Optional.empty(), CLASS);

    assertThat(new String(filled.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(split.replace("y,,90.00\nH", "y,93.5,90.00\nH").replace("y,,90", "y,100,90"));
    assertThat(filled.warnings()).hasSize(1);
    assertThat(filled.unmatched())
        .containsExactly(
            "Jörg Müller (m1777) is not in the gradebook.",
            "Nemo (m0000) is not in the gradebook.");
  }

  /** Canvas takes such a file back. By Moodle's rules, the points would be capped at 100. */
  @Test
  void canvasNeedsNoLoginIds() throws Exception {
    String plain =
        "Student,ID,Section,Tangent (4711),Final Score (2026)\n"
            + "    Points Possible,,,110.00,(read only)\n"
            + "\"Hopper, Grace\",102,Tuesday,,90.00\n";

    FilledGradebook filled =
        Gradebook.fill(plain.getBytes(StandardCharsets.UTF_8), Optional.empty(), CLASS);

    assertThat(filled.system()).isEqualTo("Canvas");
    assertThat(filled.column()).isEqualTo("Tangent (4711)");
    assertThat(new String(filled.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(plain.replace("y,,90", "y,104,90"));
  }

  /** So one command fills a worksheet and a gradebook of several columns. */
  @Test
  void aFileOfOneAssignmentTakesAnyNameForIt() throws Exception {
    assertThat(
            Gradebook.fill(read("moodle-worksheet-de.csv"), Optional.of("Tangent"), CLASS).column())
        .isEqualTo("Bewertung");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n", "name,points\nAda,3\n", "\0\0\0", "Student,ID\n"})
  void anythingElseIsRefusedWithASentence(String other) {
    assertThatThrownBy(
            () -> Gradebook.fill(other.getBytes(StandardCharsets.UTF_8), Optional.empty(), CLASS))
        .isInstanceOf(UnusableGradebook.class);
  }

  @Test
  void aQuoteWithoutAnEndIsNamedWithItsLine() {
    byte[] template = (text("sakai.csv") + "\"m1,\n").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Gradebook.fill(template, Optional.empty(), CLASS))
        .hasMessage("the quote that begins in line 5 has no end.");
  }

  private static Optional<String> tangent(String name) {
    return name.contains("worksheet") ? Optional.empty() : Optional.of("Tangent");
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  private static String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in =
        Objects.requireNonNull(GradebookTest.class.getResourceAsStream("/gradebooks/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Building entry(String id, String name, String email, String score, String capped) {
    return new Building(id, name, email, score, capped, Map.of());
  }

  private record Building(
      String id,
      String name,
      String email,
      String score,
      String capped,
      Map<String, String> known) {

    Building lms(Map<String, String> lms) {
      return new Building(id, name, email, score, capped, lms);
    }

    GradebookEntry build() {
      return new GradebookEntry(
          id,
          name,
          email,
          known,
          "graded",
          Optional.of(new BigDecimal(score)),
          Optional.of(new BigDecimal(capped)));
    }
  }
}
