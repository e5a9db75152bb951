package tangent.course.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.UserError;
import tangent.course.Student;
import tangent.course.UnusableClass;

class RosterTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aLineTellsAllOfAStudent() throws Exception {
    Roster roster =
        read(
            """
            student,submission,name,email,group,submitted,due,late_days,Section,Notes
            ada,subs/ada,"Lovelace, Ada",ada@example.org,g1,2026-12-01T23:59+01:00,2026-12-03T12:00:00Z,2,A 1, x
            """);

    assertThat(roster.others()).containsExactly("Section", "Notes");
    RosterLine ada = roster.lines().get(0);
    assertThat(ada.line()).isEqualTo(2);
    assertThat(ada.submission()).isEqualTo("subs/ada");
    assertThat(ada.submitted()).hasValue(Instant.parse("2026-12-01T22:59:00Z"));
    Student student = ada.student();
    assertThat(student.id()).isEqualTo("ada");
    assertThat(student.name()).isEqualTo("Lovelace, Ada");
    assertThat(student.email()).isEqualTo("ada@example.org");
    assertThat(student.group()).isEqualTo("g1");
    assertThat(student.due()).hasValue(Instant.parse("2026-12-03T12:00:00Z"));
    assertThat(student.lateDays()).isEqualTo(2);
    assertThat(student.others().entrySet())
        .extracting(other -> other.getKey() + "=" + other.getValue())
        .containsExactly("Section=A 1", "Notes= x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "student,submission\nada,a\nbob,b\n",
        "\uFEFFstudent,submission\r\nada,a\r\nbob,b",
        "student;submission\nada;a\nbob;b\n",
        "\uFEFF\"student\";\"submission\";\r\n\"ada\";\"a\";\r\n\r\n;;\r\nbob;b\r\n",
        "Student , Submission\nada, a\n  bob ,b",
        "submission,comment,student\na,\"one, two\nthree\",ada\nb,,bob\n",
        "student,submission,comment\nada,a\nbob,b",
        "sep=;\nstudent;submission\nada;a\nbob;b\n",
        "\uFEFFsep=,\r\nstudent,submission\r\nada,a\r\nbob,b",
        "\"SEP=|\"\nstudent|submission\nada|a\nbob|b\n",
        "student\tsubmission\r\nada\ta\r\nbob\tb\r\n",
        "\n,,\nstudent,submission\nada,a\nbob,b\n",
        "student\u00a0,submission\n\u200bada\u00a0,a\u2007\nbob,\ufeffb",
      })
  void whatSpreadsheetsWriteIsRead(String text) throws Exception {
    assertThat(read(text).lines())
        .extracting(line -> line.student().id() + " " + line.submission())
        .containsExactly("ada a", "bob b");
  }

  /** A spreadsheet's "Unicode text". */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
  void markedUtf16IsRead(String encoding) throws Exception {
    Path file = folder.resolve("roster.csv");
    Files.writeString(file, "student\tname\r\nada\tJörg Łukasz\r\n", Charset.forName(encoding));
    assertThat(Roster.read(file).lines().get(0).student().name()).isEqualTo("Jörg Łukasz");
  }

  @Test
  void aLineAboveTheNamesCountsForTheLinesBelow() {
    assertRefused("sep=;\nstudent;name\nada;Ada\nada;Bob\n", "line 4: \"ada\" stands in line 3");
    assertRefused("sep=;\nid;name\nada;Ada\n", "line 1", "and here it is: id;name");
  }

  @Test
  void aLineBreakInACellCountsForTheLinesBelow() {
    assertRefused(
        "student,name\nada,\"Ada\n\nLovelace\"\r\nbob,Bob\n\nada,again\n",
        "line 7: \"ada\" stands in line 2, too.");
  }

  @Test
  void idsThatDifferInCaseOnlyAreRefusedWithBothLines() {
    assertRefused("student\nada\nAda\n", "line 3", "\"Ada\"", "\"ada\" in line 2", "case");
    assertRefused("student\nÉmile\nbob\némile\n", "line 4", "line 2", "case");
    assertRefused("student\nE\u0301mile\nÉmile\n", "line 3", "line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lab,lab", "lab,./lab/", "https://h.example/a/b,https://h.example/a/b.git"})
  void oneSubmissionOfTwoNeedsAGroup(String pair) throws Exception {
    String[] both = pair.split(",");
    String alone = "student,submission,group\nada,%s,%s\nbob,%s,%s\n";
    assertRefused(
        alone.formatted(both[0], "", both[1], ""), "line 3", "\"ada\" in line 2", "same group");
    assertRefused(alone.formatted(both[0], "g1", both[1], "g2"), "line 3", "\"ada\" in line 2");
    assertThat(read(alone.formatted(both[0], "g1", both[1], "g1")).lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T23:59",
        "2026-12-01",
        "tomorrow",
        "2026-02-30T10:00Z",
        "1.12.2026",
        // Clocks show it twice, or skip it.
        "2026-10-25T02:30[Europe/Berlin]",
        "2026-03-29 02:30 Europe/Berlin"
      })
  void aMomentNeedsAZoneAndHasToExist(String moment) {
    assertRefused("student,due\nada,\nbob," + moment, "line 3", moment, "due", "zone");
    assertRefused("student,submitted\nada," + moment, "line 2", moment, "submitted", "zone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T23:59:00+01:00",
        "2026-12-01 23:59:00 +0100",
        "2026-12-01T22:59Z",
        "2026-12-01T23:59+01:00[Europe/Berlin]",
        "2026-12-01 23:59 Europe/Berlin",
        "2026-12-01 22:59:00.000 UTC",
      })
  void aMomentMayBeWrittenInSeveralWays(String moment) throws Exception {
    assertThat(read("student,due\nada," + moment).lines().get(0).student().due())
        .hasValue(Instant.parse("2026-12-01T22:59:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "two", "99999"})
  void lateDaysAreAWholeNumber(String days) {
    assertRefused("student,late_days\nada," + days, "line 2", days, "late_days");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    assertRefused(
        "student,late_days,due\nada,x,\n,1,\nbob,1,never\nbob,,\n",
        "line 2: \"x\"",
        "line 3: this row names no student",
        "line 4: \"never\"",
        "line 5: \"bob\" stands in line 4, too.");
  }

  @Test
  void aRowThatIsTooLongIsRefused() {
    assertRefused("student,name\nada,Ada\nbob,Bob,Bobson\n", "line 3", "Cell 3");
  }

  @Test
  void columnsAreNamedOnceAndAmongThemTheStudent() {
    assertRefused("student,email,email\n", "line 1", "Two columns", "\"email\"");
    assertRefused("Student,student\n", "line 1", "Two columns", "\"student\"");
    assertRefused("name,email\nada,x\n", "line 1", "No column", "\"student\"", "name,email");
    assertRefused("", "line 1", "No column", "\"student\"");
  }

  @Test
  void whereTheRosterIsTheClassItNamesSubmissions() throws Exception {
    Path file = write("student,name\nada,Ada\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Roster.withSubmissions(file))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("line 1", "\"submission\"");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWithItsLine() {
    assertRefused("student,name\nada,Ada\nbob,\"Bob\ncarl,Carl\n", "line 3", "quotes");
  }

  @Test
  void otherEncodingsAreRefused() throws Exception {
    Path latin = write("student,name\nada,Ada\nemile,Émile\n", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Roster.read(latin))
        .hasMessageContainingAll("UTF-8", "line 3", "CSV UTF-8");
    Path wide = write("student\nada\n", StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> Roster.read(wide)).isInstanceOf(UnusableClass.class);
    Path sheet = write("PK\3\4\24\0", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Roster.read(sheet)).hasMessageContaining("Save the sheet as CSV");
  }

  @Test
  void hostileTextIsKeptAndShownHarmless() throws Exception {
    String id = "=cmd|' /C calc'!A0";
    assertThat(read("student,name\n\"" + id + "\",\"=1+1\n\u202Eevil\"\n..,x\n").lines())
        .extracting(line -> line.student().id())
        .containsExactly(id, "..");
    assertThatThrownBy(() -> read("student\n\"\u001B[2Ja\"\n\"\u001B[2Ja\"\n"))
        .message()
        .doesNotContain("\u001B")
        .contains("\\u001b");
  }

  @Test
  void aLongIdCannotBeAFolder() {
    assertRefused("student\n" + "a".repeat(201), "line 2", "too long");
    assertRefused("student\n" + "ä".repeat(40), "line 2", "too long");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Roster.read(folder.resolve("none.csv")))
        .hasMessageContaining("There is no such file.");
  }

  private void assertRefused(String text, String... words) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            UnusableClass.class,
            refused -> assertThat(refused.exitStatus()).isEqualTo(UserError.USAGE))
        .hasMessageContainingAll(List.of(words).toArray(CharSequence[]::new));
  }

  private Roster read(String text) throws IOException, UnusableClass {
    return Roster.read(write(text, StandardCharsets.UTF_8));
  }

  private Path write(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("roster.csv"), text, charset);
  }
}
