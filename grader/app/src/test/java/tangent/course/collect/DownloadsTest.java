package tangent.course.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.course.HandedIn;
import tangent.course.UnusableClass;
import tangent.course.roster.Roster;
import tangent.intake.Intake;

/** What learning management systems give for all submissions at once. */
class DownloadsTest {

  @TempDir Path temp = Path.of("");

  private ClassFolder folder = new ClassFolder(Path.of(""));

  @BeforeEach
  void create() throws IOException {
    folder = ClassFolder.in(temp);
  }

  private List<Path> asFolderAndAsZip() throws IOException {
    return List.of(folder.top(), folder.zip(""));
  }

  @Test
  void moodlesFoldersAreSubmissions() throws Exception {
    folder
        .withProject("Ada Lovelace_101_assignsubmission_file/derivatives")
        .withZip("Émile Borel_102_assignsubmission_file_/work.zip")
        .with("Émile Borel_102_assignsubmission_onlinetext_/onlinetext.html", "hello");
    for (Path place : asFolderAndAsZip()) {
      Collected collected = folder.collect(place, Roster.NONE);
      assertThat(collected.handedIn())
          .extracting(each -> each.student().id() + " " + each.student().name() + " " + each.lms())
          .containsExactly("101 Ada Lovelace {moodle=101}", "102 Émile Borel {moodle=102}");
      assertThat(collected.handedIn()).allMatch(each -> ClassFolder.sources(each) == 1);
      assertThat(collected.unmatched()).singleElement().asString().contains("onlinetext");
    }
  }

  /** Where "Download submissions in folders" is off. */
  @Test
  void moodlesSingleFilesAreGatheredByStudent() throws Exception {
    folder
        .withZip("Ada Lovelace_101_assignsubmission_file_work.zip")
        .with("Bob_102_assignsubmission_file_NumericalDerivative.java", ClassFolder.JAVA)
        .with(
            "Bob_102_assignsubmission_file_Helper.java",
            "package derivatives.part1;\nfinal class Helper {}\n");
    for (Path place : asFolderAndAsZip()) {
      Collected collected = folder.collect(place, Roster.NONE);
      assertThat(collected.handedIn())
          .extracting(each -> each.student().id() + " " + ClassFolder.sources(each))
          .containsExactly("101 1", "102 2");
    }
  }

  /** A file's name ends in what the student called it. */
  @Test
  void nobodyHandsInForSomebodyElse() throws Exception {
    folder
        .withZip("Ada Lovelace_101_assignsubmission_file_x_102_assignsubmission_file_y.zip")
        .withZip("Bob_102_assignsubmission_file_work.zip")
        .withZip("Cyd_103_assignsubmission_file_x_104_assignsubmission_file_y.zip");

    Collected collected = folder.collect(folder.top(), Roster.NONE);

    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.student().name())
        .containsExactly("101 Ada Lovelace", "102 Bob", "103 Cyd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Participant 101   | Last modified (submission),Last modified (grade) | "Tuesday, 1 December 2026, 11:58 PM"
          Teilnehmer/in101  | Zuletzt geändert (Abgabe),Zuletzt geändert (Bewertung) | "Dienstag, 1. Dezember 2026, 23:58"
          Participant 101   | Dernière modification (travail remis),Dernière modification (note) | "mardi 1 décembre 2026, 23:58"
          Participant 101   | Last modified (submission),Last modified (grade) | "Tuesday, December 1, 2026, 11:58 PM"
          Participante 101  | Última modificação (envio),Última modificação (nota) | "terça-feira, 1 dez. 2026, 23:58"
          Deltagare 101     | Senast ändrad (inlämning),Senast ändrad (betyg) | "tisdag, 1 december 2026, 23:58"
          Участник 101      | Изменено (ответ),Изменено (оценка) | "вторник, 1 декабря 2026, 23:58"
          """)
  void moodlesWorksheetTellsWhen(String participant, String headers, String moment)
      throws Exception {
    folder.withProject("Ada Lovelace_101_assignsubmission_file");
    String header = "Identifier,Full name,Email address,Grade," + headers + "\n";
    Files.writeString(
        folder.top().resolveSibling("Grades-hw3.csv"),
        header + participant + ",Ada Lovelace,ada@example.org,," + moment + ",-\n");
    Files.writeString(
        folder.top().resolveSibling("Grades-hw2.csv"),
        header + "Participant 55,Ada Lovelace,ada@example.org,," + moment + ",-\n");
    for (Path place : asFolderAndAsZip()) {
      HandedIn ada =
          folder
              .collector(folder.policy("zone = \"Europe/Berlin\""))
              .folder(place, Roster.NONE)
              .handedIn()
              .get(0);
      assertThat(ada.submitted()).hasValue(Instant.parse("2026-12-01T22:58:00Z"));
      assertThat(ada.settable()).isFalse();
      assertThat(ada.student().email()).isEqualTo("ada@example.org");
    }
  }

  @Test
  void aMomentInAnUnknownFormIsNamedAndNotGuessed() throws Exception {
    folder.withProject("Ada_101_assignsubmission_file");
    folder.with(
        "sheet.csv",
        "Identifier,Last modified (submission),Last modified (grade)\nParticipant 101,soon,-\n");
    Collected collected =
        folder
            .collector(folder.policy("zone = \"Europe/Berlin\""))
            .folder(folder.top(), Roster.NONE);
    assertThat(collected.handedIn().get(0).submitted()).isEmpty();
    assertThat(collected.unmatched()).singleElement().asString().contains("sheet.csv", "\"soon\"");
  }

  /** A policy that comes later would take them for moments of another zone than the site's. */
  @Test
  void withoutAZoneNoMomentOfAWorksheetIsKnown() throws Exception {
    folder.withProject("Ada_101_assignsubmission_file");
    String sheet =
        "Identifier,Last modified (submission),Last modified (grade)\n"
            + "Participant %s,\"Tuesday, 1 December 2026, 9:41 PM\",-\n";
    folder.with("sheet.csv", sheet.formatted(101)).with("other.csv", sheet.formatted(55));
    Collected collected = folder.collect();
    assertThat(collected.handedIn().get(0).submitted()).isEmpty();
    assertThat(collected.unmatched())
        .singleElement()
        .asString()
        .startsWith("sheet.csv: its moments have no zone");
    assertThat(
            folder
                .collector(folder.policy("zone = \"UTC\""))
                .folder(folder.top(), Roster.NONE)
                .handedIn())
        .singleElement()
        .extracting(HandedIn::submitted)
        .isEqualTo(Optional.of(Instant.parse("2026-12-01T21:41:00Z")));
  }

  /** By a spreadsheet, in a country where the comma stands in numbers. */
  @Test
  void aWorksheetThatWasSavedAgainTellsTheSameOrIsNamed() throws Exception {
    folder.withProject("Ada_101_assignsubmission_file");
    String sheet =
        "Identifier;Full name;Last modified (submission);Last modified (grade)\n"
            + "Participant 101;Zoë;Tuesday, 1 December 2026, 9:41 PM;-\n";
    Collector collector = folder.collector(folder.policy("zone = \"UTC\""));
    folder.with("sheet.csv", sheet);
    assertThat(collector.folder(folder.top(), Roster.NONE).handedIn().get(0).submitted())
        .hasValue(Instant.parse("2026-12-01T21:41:00Z"));

    Files.writeString(folder.top().resolve("sheet.csv"), sheet, StandardCharsets.ISO_8859_1);
    Collected unread = collector.folder(folder.top(), Roster.NONE);
    assertThat(unread.handedIn().get(0).submitted()).isEmpty();
    assertThat(unread.unmatched())
        .singleElement()
        .asString()
        .startsWith("sheet.csv: This file is not saved as UTF-8")
        .endsWith("it would tell when all have handed in.");
  }

  @Test
  void twoWorksheetsThatFitAreRefused() throws Exception {
    folder.withProject("Ada_101_assignsubmission_file");
    folder.with("a.csv", "Identifier,Grade\nParticipant 101,\n");
    folder.with("b.csv", "Identifier,Grade\nParticipant 101,\n");
    assertThatThrownBy(() -> folder.collect()).hasMessageContainingAll("a.csv", "b.csv");
  }

  @Test
  void aRosterFindsMoodlesStudentsByNumberAddressOrName() throws Exception {
    folder
        .withProject("Ada Lovelace_101_assignsubmission_file")
        .withProject("Bob Smith_102_assignsubmission_file")
        .withProject("Bob Smith_103_assignsubmission_file")
        .withProject("Cyd C_104_assignsubmission_file")
        .withProject("Dan D_105_assignsubmission_file");
    folder.with(
        "sheet.csv",
        """
        Identifier,Full name,ID number,Email address
        Participant 101,Ada Lovelace,s1,x@example.org
        Participant 104,Cyd C,,Cyd@Example.org
        """);
    Collected collected =
        folder.collect(
            """
            student,name,email,submission
            s1,,,
            s2,Bob Smith,,
            s3,,,Bob Smith_103_assignsubmission_file
            s4,,cyd@example.org,
            s5,Dan D,,
            """);
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.lms().get("moodle"))
        .containsExactly("s1 101", "s2 null", "s3 103", "s4 104", "s5 105");
    assertThat(collected.unmatched())
        .anySatisfy(
            line ->
                assertThat(line).startsWith("Bob Smith_102").contains("several have handed in as"))
        .anySatisfy(line -> assertThat(line).contains("line 3", "\"s2\""))
        .hasSize(2);
  }

  /** By a number a gradebook is filled in, and feedback finds its way: each has but their own. */
  @Test
  void membersOfAGroupShareASubmissionAndNoNumber() throws Exception {
    folder.withProject("Ada Lovelace_101_assignsubmission_file");
    folder.with(
        "sheet.csv",
        """
        Identifier,Full name,ID number,Email address
        Participant 101,Ada Lovelace,s1,
        Participant 102,Bob Smith,s2,
        Participant 103,Cyd C,,Cyd@example.org
        Participant 104,Dan D,s4,
        """);
    String ada = "Ada Lovelace_101_assignsubmission_file";
    Collected collected =
        folder.collect(
            "student,email,group,submission\n"
                + "s1,,g,%s\ns2,,g,%s\ns3,cyd@example.org,g,%s\ns4,,,\ns5,,g,%s\n"
                    .formatted(ada, ada, ada, ada));
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.lms().get("moodle"))
        .containsExactly("s1 101", "s2 102", "s3 103", "s4 104", "s5 null");
  }

  /** Uploaded for a friend, whom the roster names: what they get must not be the other's. */
  @Test
  void whatOneHandedInForAnotherGivesNobodysNumberAway() throws Exception {
    folder.withProject("Ada Lovelace_101_assignsubmission_file");
    folder.with(
        "sheet.csv",
        """
        Identifier,Full name,ID number
        Participant 101,Ada Lovelace,s1
        Participant 102,Bob Smith,s2
        """);
    assertThat(
            folder
                .collect("student,submission\ns1,\ns2,Ada Lovelace_101_assignsubmission_file\n")
                .handedIn())
        .extracting(each -> each.student().id() + " " + each.lms().get("moodle"))
        .containsExactly("s1 101", "s2 102");
  }

  @Test
  void membersOfAGroupOnCanvasShareNoNumberEither() throws Exception {
    folder.withZip("lovelaceada_12345_60000_derivatives.zip");
    String zip = "lovelaceada_12345_60000_derivatives.zip";
    assertThat(
            folder
                .collect("student,group,submission\n12345,g,%s\nbob,g,%s\n".formatted(zip, zip))
                .handedIn())
        .extracting(each -> each.student().id() + " " + each.lms().get("canvas"))
        .containsExactly("12345 12345", "bob null");
  }

  @Test
  void ofCanvassFilesTheNewestCounts() throws Exception {
    folder
        .with("lovelaceada_12345_60001_derivatives.zip", "old and broken")
        .with("lovelaceada_12345_60002_derivatives-1.zip", "older and broken")
        .withZip("lovelaceada_12345_60000_derivatives-10.zip")
        .with("lovelaceada_12345_60003_derivatives-9.zip", "broken")
        .with("smithbob_LATE_777_60004_NumericalDerivative-2.java", ClassFolder.JAVA)
        .with("smithbob_LATE_777_60005_NumericalDerivative.java", "broken")
        .with(
            "smithbob_LATE_777_60006_Helper.java",
            "package derivatives.part1;\nfinal class Helper {}\n")
        .with("readme.html", "");
    for (Path place : asFolderAndAsZip()) {
      Collected collected = folder.collect(place, Roster.NONE);
      assertThat(collected.handedIn())
          .extracting(
              each ->
                  each.student().id()
                      + " "
                      + each.student().name()
                      + " "
                      + each.lms()
                      + " "
                      + ClassFolder.sources(each))
          .containsExactly("12345 lovelaceada {canvas=12345} 1", "777 smithbob {canvas=777} 2");
      assertThat(collected.handedIn().get(0).path())
          .isEqualTo("lovelaceada_12345_60000_derivatives-10.zip");
      assertThat(collected.handedIn().get(1).submitted()).isEmpty();
      assertThat(collected.unmatched()).singleElement().asString().startsWith("readme.html");
    }
  }

  /** Canvas puts the family's name first, and leaves blanks and signs out; a roster has both. */
  @Test
  void whomCanvasNamesIsFoundByTheNameOnTheRoster() throws Exception {
    folder
        .withZip("lovelaceada_101_1_homework.zip")
        .withZip("delacruzoneilmaría_LATE_102_2_homework.zip")
        .withZip("müllerjörg_103_3_homework.zip")
        .withZip("anneelise_104_4_homework.zip")
        .withZip("smithbob_105_5_homework.zip")
        .withZip("smithbob_106_6_homework.zip");
    Roster roster =
        folder.roster(
            """
            student,name
            a,Ada Lovelace
            m,María de la Cruz O'Neil
            j,"Müller, Jörg"
            e1,Anne Elise
            e2,Elise Anne
            b1,Bob Smith
            """);

    Collected collected = folder.collect(folder.top(), roster);

    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.lms().getOrDefault("canvas", "none"))
        .containsExactly("a 101", "b1 none", "e1 none", "e2 none", "j 103", "m 102");
    assertThat(collected.unmatched())
        .anyMatch(note -> note.contains("several students of the roster may be"))
        .anyMatch(note -> note.contains("several have handed in as \"smithbob\""));
  }

  @Test
  void aFolderThatOnlyLooksLikeCanvassIsNone() throws Exception {
    folder.withProject("hw_1_2_final").withProject("ada");
    assertThat(folder.collect().handedIn())
        .extracting(each -> each.student().id())
        .containsExactly("ada", "hw_1_2_final");
  }

  private static final String METADATA =
      """
      ---
      submission_900:
        :submitters:
        - :name: Ada Lovelace
          :sid: '0042'
          :email: ada@example.org
        - :name: Bob
          :sid: ''
          :email: bob@example.org
        :created_at: 2026-12-01 14:00:00.123456000 -08:00
        :score: 10.0
        :history:
        - :id: 1
          :results: {tests: [{name: "a: b", output: "x"}]}
      submission_901:
        :submitters:
        - :name: Cyd
          :sid: 0043
          :email: cyd@example.org
        :created_at: !ruby/object:ActiveSupport::TimeWithZone
          utc: &1 2026-12-01 23:00:00.000000000 Z
          zone: !ruby/object:ActiveSupport::TimeZone
            name: Etc/UTC
          time: *1
      submission_902:
        :submitters: []
      submission_903:
        :submitters:
        - :name: Dan
          :sid: 77
          :email: dan@example.org
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "assignment_5_export/"})
  void gradescopesAccountTellsWhoAndWhen(String below) throws Exception {
    folder
        .with("submission_metadata.yml", METADATA)
        .withProject("submission_900")
        .withProject("submission_901")
        .withProject("submission_902")
        .withProject("submission_904");
    Collected collected = folder.collect(folder.zip(below), Roster.NONE);
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.student().name() + " " + each.path())
        .containsExactly(
            "0042 Ada Lovelace submission_900",
            "0043 Cyd submission_901",
            "bob@example.org Bob submission_900");
    assertThat(collected.handedIn())
        .extracting(each -> each.submitted().orElseThrow())
        .containsExactly(
            Instant.parse("2026-12-01T22:00:00.123456Z"),
            Instant.parse("2026-12-01T23:00:00Z"),
            Instant.parse("2026-12-01T22:00:00.123456Z"));
    assertThat(collected.handedIn().get(0).submission())
        .isEqualTo(collected.handedIn().get(2).submission());
    assertThat(collected.handedIn().get(0).lms()).isEqualTo(Map.of("gradescope", "900"));
    assertThat(collected.unmatched())
        .anySatisfy(line -> assertThat(line).startsWith("submission_902: "))
        .anySatisfy(line -> assertThat(line).startsWith("submission_903: "))
        .anySatisfy(line -> assertThat(line).startsWith("submission_904: "))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: [", "- x\n- y\n", "plain", "", "a: &a [*a]\n", "{[a]: b, c: {d: e}}\n"})
  void anotherYamlIsReadOrRefusedWithASentence(String yaml) throws Exception {
    folder.with("submission_metadata.yml", yaml).withProject("submission_1");
    try {
      assertThat(folder.collect().handedIn()).isEmpty();
    } catch (UnusableClass refused) {
      assertThat(refused.sentence()).contains("submission_metadata.yml");
    }
  }

  @Test
  void anArchiveThatIsNoZipIsNamedWithTheStudent() throws Exception {
    folder
        .with("Ada_101_assignsubmission_file_work.rar", "Rar!\u001a\u0007")
        .withZip("Bob_102_assignsubmission_file_work.zip");
    Collected collected = folder.collect(folder.zip(""), Roster.NONE);
    assertThat(collected.handedIn()).hasSize(2);
    assertThatThrownBy(() -> Intake.of(collected.handedIn().get(0).submission().orElseThrow()))
        .hasMessageContaining("RAR");
  }
}
