package tangent.course.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tangent.course.publish.GradedClass.by;
import static tangent.course.publish.GradedClass.known;
import static tangent.course.publish.GradedClass.outcomes;
import static tangent.course.publish.GradedClass.passed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.assignment.Task;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.roster.Roster;
import tangent.grade.UnwritableReport;

/** Feedback for Moodle, and in folders with a table for a mail merge. */
class PackedFeedbackTest {

  private static final PublishWish MOODLE = by(CarrierChoice.MOODLE);
  private static final PublishWish FOLDER = by(CarrierChoice.FOLDER);

  @TempDir Path temp = Path.of("");
  private GradedClass course = new GradedClass(Path.of(""));

  @BeforeEach
  void create() {
    course = new GradedClass(temp);
  }

  private static ClassEntry numbered(String id, String number, Task... tasks) {
    return known(passed(id, tasks), Map.of("moodle", number));
  }

  private Path zip() {
    return course.folder.resolve("feedback.zip");
  }

  private List<String> names() throws Exception {
    try (ZipFile file = new ZipFile(zip().toFile(), StandardCharsets.UTF_8)) {
      List<String> names = new ArrayList<>();
      for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
        names.add(entry.getName());
        assertThat(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("<!DOCTYPE html>");
      }
      return names;
    }
  }

  @Test
  void whoIsNotOnTheRosterIsNamedInTheOrderOfTheClass() throws Exception {
    course.write(passed("dan"), passed("new"), passed("bob"), passed("gus"), passed("ada"));

    assertThat(
            outcomes(
                course.publish(
                    course.roster(List.of("ada,")), GradedClass.by(CarrierChoice.FOLDER))))
        .containsExactlyInAnyOrder(
            "ada sent", "bob held back", "dan held back", "gus held back", "new held back")
        .containsSubsequence("bob held back", "dan held back", "gus held back", "new held back");
  }

  @Test
  void moodleGetsAZipThatNamesEachAsItsDownloadDid() throws Exception {
    course.write(
        numbered("ada", "12345"),
        numbered("bob", "777"),
        GradedClass.without("cyd", ClassStatus.NOT_SUBMITTED, ""));
    Roster roster =
        course.roster(List.of("ada,,Ada Lovelace,", "bob,,\"Jörg_Ü/../\"\"\",", "cyd,,Cyd Young,"));

    assertThat(outcomes(course.publish(roster, MOODLE)))
        .containsExactly("ada sent", "bob sent", "cyd held back");

    assertThat(names())
        .containsExactly(
            "Ada Lovelace_12345_assignfeedback_file/report.html",
            "Jörg Ü .. \"_777_assignfeedback_file/report.html");
  }

  @Test
  void aNewZipHoldsOnlyWhatHasChangedOnceTheOldOneIsMovedAway() throws Exception {
    course.write(numbered("ada", "1"), numbered("bob", "2"), numbered("cyd", "3"));
    Roster roster = course.roster(List.of("ada,,A,", "bob,,B,", "cyd,,C,"));
    course.publish(roster, MOODLE);
    byte[] first = Files.readAllBytes(zip());

    course.publish(roster, MOODLE);
    assertThat(zip()).hasBinaryContent(first);

    Files.delete(zip());
    assertThat(outcomes(course.publish(roster, MOODLE)))
        .containsExactly("ada unchanged", "bob unchanged", "cyd unchanged");
    assertThat(zip()).doesNotExist();
    course.write(numbered("bob", "2", Task.STEP));
    course.publish(roster, MOODLE);
    assertThat(names()).hasSize(1).first().asString().startsWith("B_2_");
    course.write(numbered("ada", "1", Task.STEP));
    course.publish(roster, MOODLE);
    assertThat(names()).as("nobody has said that the last one was uploaded").hasSize(2);
  }

  @Test
  void withoutMoodlesNumberNothingIsPackedAndItIsSaid() throws Exception {
    course.write(passed("ada"), numbered("bob", "../2"));
    Roster roster = course.roster(List.of("ada,,A,", "bob,,B,"));

    assertThatThrownBy(() -> course.publish(roster, MOODLE))
        .isInstanceOf(UnusableFeedback.class)
        .hasMessageContaining("number of the participant is not known");
    assertThat(zip()).doesNotExist();

    course.write(numbered("bob", "2"));
    List<Delivery> done = course.publish(roster, MOODLE);
    assertThat(outcomes(done)).containsExactly("bob sent", "ada not sent");
  }

  @Test
  void aRehearsalPacksNothing() throws Exception {
    course.write(numbered("ada", "1"));
    Roster roster = course.roster(List.of("ada,,A,"));
    for (CarrierChoice carrier : List.of(CarrierChoice.MOODLE, CarrierChoice.FOLDER)) {
      PublishWish rehearsal = new PublishWish(carrier, Optional.empty(), true, false);
      assertThat(outcomes(course.publish(roster, rehearsal))).containsExactly("ada to send");
    }
    assertThat(course.folder.resolve("feedback")).doesNotExist();
    assertThat(zip()).doesNotExist();
    assertThat(course.folder.resolve("mail.csv")).doesNotExist();
    assertThat(course.folder.resolve("published.json")).doesNotExist();
  }

  @Test
  void foldersComeWithATableOfThoseToWriteTo() throws Exception {
    course.write(passed("ada", GradedClass.all()), passed("bob"));
    Roster roster = course.roster(List.of("ada,,,", "bob,,,"));
    Path mail = course.folder.resolve("mail.csv");

    assertThat(outcomes(course.publish(roster, FOLDER))).containsExactly("ada sent", "bob sent");

    assertThat(Files.readAllLines(mail))
        .containsExactly(
            "student,name,email,status,points,maximum,sentence,attachment",
            "ada,,,graded,110,100,,feedback/ada/report.html",
            "bob,,,graded,0,100,,feedback/bob/report.html");
    assertThat(course.folder.resolve("feedback/ada/figures/part1.derivative.png")).exists();

    Files.delete(mail);
    course.publish(roster, FOLDER);
    assertThat(mail).doesNotExist();
    course.write(passed("bob", Task.STEP));
    assertThat(outcomes(course.publish(roster, FOLDER)))
        .containsExactly("ada unchanged", "bob sent");
    assertThat(Files.readAllLines(mail)).hasSize(2);
    course.write(passed("ada"));
    course.publish(roster, FOLDER);
    assertThat(Files.readAllLines(mail)).as("nobody has said that bob was written to").hasSize(3);
  }

  /** A table for a mail merge is what an instructor has, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOLDER|mail.csv|student,mail",
        "FOLDER|mail.csv|Name",
        "MOODLE|feedback.zip|no zip",
        "MOODLE|feedback.zip|"
      })
  void whatSomebodyElseHasWrittenIsNotReplaced(
      CarrierChoice carrier, String name, @Nullable String content) throws Exception {
    course.write(numbered("ada", "1"));
    Path mine = course.folder.resolve(name);
    if (content == null) {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(mine))) {
        zip.putNextEntry(new ZipEntry("thesis.tex"));
      }
    } else {
      Files.writeString(mine, content + "\n");
    }
    byte[] before = Files.readAllBytes(mine);

    assertThatThrownBy(
            () -> course.publish(course.roster(List.of("ada,,A,")), GradedClass.by(carrier)))
        .isInstanceOf(UnusableFeedback.class)
        .hasMessage(mine + " was not written by publish, and it would be lost: move it away.");
    assertThat(mine).hasBinaryContent(before);
  }

  @Test
  void aLinkThatLeadsElsewhereIsNotFollowed() throws Exception {
    course.write(passed("ada"));
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(course.folder.resolve("feedback"), elsewhere);
    assertThat(outcomes(course.publish(course.roster(List.of("ada,")), FOLDER)))
        .containsExactly("ada not sent");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(course.folder.resolve("mail.csv")).as("nobody has a new page").doesNotExist();
  }

  /** Stopped, or without room on the disk: nobody else would ever write to them. */
  @Test
  void whoseTableCouldNotBeWrittenStandsInTheNextOne() throws Exception {
    course.write(passed("ada"), passed("bob"));
    Roster roster = course.roster(List.of("ada,,,", "bob,,,"));
    Path mail = Files.createDirectory(course.folder.resolve("mail.csv"));
    Path inTheWay = Files.createDirectory(mail.resolve("folder"));

    assertThatThrownBy(() -> course.publish(roster, FOLDER))
        .isInstanceOf(UnwritableReport.class)
        .hasMessageContainingAll(
            course.folder.toString(), "can't be written", "The same command sends what is left")
        .hasMessageNotContaining("--out");

    Files.delete(inTheWay);
    Files.delete(mail);
    assertThat(outcomes(course.publish(roster, FOLDER))).containsExactly("ada sent", "bob sent");
    assertThat(Files.readAllLines(mail)).hasSize(3);
    Files.delete(mail);
    assertThat(outcomes(course.publish(roster, FOLDER)))
        .containsExactly("ada unchanged", "bob unchanged");
  }

  /** As for two sections, one after the other. */
  @Test
  void whoWaitedInWhatIsReplacedCountsAsNotSent() throws Exception {
    course.write(numbered("ada", "1"), numbered("bob", "2"));
    for (PublishWish wish : List.of(MOODLE, FOLDER)) {
      Roster ada = course.roster(List.of("ada,,A,"));
      course.publish(ada, wish);
      assertThat(outcomes(course.publish(course.roster(List.of("bob,,B,")), wish)))
          .contains("bob sent");
      assertThat(outcomes(course.publish(ada, wish))).contains("ada sent");
    }
    assertThat(names()).singleElement().asString().startsWith("A_1_");
    assertThat(Files.readAllLines(course.folder.resolve("mail.csv")).get(1)).startsWith("ada,A,");
  }

  @Test
  void anAddressIsTheRostersOfNow() throws Exception {
    course.write(passed("ada"));
    Path file =
        Files.writeString(
            temp.resolve("r.csv"), "student,name,email\nada,Ada Lovelace,ada@new.example\n");

    course.publish(Roster.read(file), FOLDER);

    assertThat(Files.readAllLines(course.folder.resolve("mail.csv")).get(1))
        .startsWith("ada,Ada Lovelace,ada@new.example,graded");
  }

  /** A merge writes to what stands there, and a spreadsheet runs what begins like a formula. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "+ada@new.example,+ada@new.example",
        "-a.b=c@new.example,-a.b=c@new.example",
        "jörg.o'neil@müller.example,jörg.o'neil@müller.example",
        "=1+1,'=1+1",
        "@ada,'@ada",
        "=cmd|'/C calc'!A0@x.example,'=cmd|'/C calc'!A0@x.example",
        "=WEBSERVICE(A1)@x.example,'=WEBSERVICE(A1)@x.example"
      })
  void anAddressStaysAsItIsAndWhatIsNoneIsNoFormula(String email, String cell) throws Exception {
    course.write(passed("ada"));
    Path file = Files.writeString(temp.resolve("r.csv"), "student,email\nada," + email + "\n");

    course.publish(Roster.read(file), FOLDER);

    assertThat(Files.readAllLines(course.folder.resolve("mail.csv")).get(1))
        .startsWith("ada,," + cell + ",graded");
  }
}
