package tangent.course.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.course.HandedIn;
import tangent.course.UnusableClass;
import tangent.course.policy.Policy;
import tangent.course.roster.Roster;

class CollectorTest {

  @TempDir Path temp = Path.of("");

  private ClassFolder folder = new ClassFolder(Path.of(""));

  @BeforeEach
  void create() throws IOException {
    folder = ClassFolder.in(temp);
  }

  @Test
  void eachFolderAndEachZipIsTheSubmissionOfWhomItIsNamedAfter() throws Exception {
    folder.withProject("bob").withZip("ada.zip").with("notes.pdf", "").with("roster.csv", "");

    Collected collected = folder.collect();

    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.path())
        .containsExactly("ada ada.zip", "bob bob");
    assertThat(collected.handedIn()).allMatch(each -> ClassFolder.sources(each) == 1);
    assertThat(collected.handedIn()).allMatch(each -> each.submitted().isEmpty());
    assertThat(collected.unmatched()).singleElement().asString().startsWith("notes.pdf: ");
  }

  @Test
  void aZipOfAllIsReadAsTheFolderWouldBe() throws Exception {
    folder.withProject("bob").withZip("ada.zip").withProject("carl/derivatives");
    for (String below : new String[] {"", "homework 3/"}) {
      Collected collected = folder.collect(folder.zip(below), Roster.NONE);
      assertThat(collected.handedIn())
          .extracting(each -> each.student().id() + " " + each.path())
          .containsExactly("ada ada.zip", "bob bob", "carl carl");
      assertThat(collected.handedIn()).allMatch(each -> ClassFolder.sources(each) == 1);
    }
  }

  @Test
  void aClassOfOneIsNoWrapper() throws Exception {
    folder.withProject("ada");
    assertThat(folder.collect().handedIn())
        .extracting(each -> each.student().id())
        .containsExactly("ada");
    assertThat(folder.collect(folder.zip(""), Roster.NONE).handedIn())
        .extracting(each -> each.student().id())
        .containsExactly("ada");
  }

  @Test
  void hostileNamesInAZipBecomeNoFiles() throws Exception {
    folder.withProject("=cmd|'C calc'!A0").withProject("con").withProject("%41da");
    Collected collected = folder.collect(folder.zip(""), Roster.NONE);
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id())
        .containsExactly("%41da", "=cmd|'C calc'!A0", "con");
    assertThat(collected.handedIn())
        .allMatch(
            each -> each.submission().orElseThrow().getFileName().toString().matches("\\d+\\.zip"));
    assertThat(collected.handedIn()).allMatch(each -> ClassFolder.sources(each) == 1);
  }

  @Test
  void whatLeadsOutOfAZipIsNamedAndLeftOut() throws Exception {
    folder.withProject("ada");
    Path zip = folder.zip("../");
    assertThatThrownBy(() -> folder.collect(zip, Roster.NONE))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("holds no submission", "leads out");
  }

  @Test
  void twoSubmissionsOfOneAreNamedAndNeitherIsTaken() throws Exception {
    folder.withProject("ada").withZip("ada.zip").withProject("bob");
    Collected collected = folder.collect();
    HandedIn ada = collected.handedIn().get(0);
    assertThat(ada.submission()).isEmpty();
    assertThat(ada.unreadable().orElseThrow().why()).contains("ada, ada.zip");
    assertThat(collected.unmatched()).singleElement().asString().contains("ada, ada.zip");
    assertThat(collected.handedIn().get(1).submission()).isPresent();
  }

  @Test
  void namesThatDifferInCaseOnlyAreRefused() throws Exception {
    folder.withZip("ada.zip").withZip("Ada.zip");
    assertThatThrownBy(() -> folder.collect())
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("\"ada\"", "\"Ada\"", "case");
  }

  @Test
  void aRosterNamesWhoHasNothingAndWhatIsNobodys() throws Exception {
    folder.withProject("ada").withProject("Carl").withProject("eve");
    Collected collected =
        folder.collect("student,name,submission\nada,Ada L.,\nbob,Bob,\ncarl,Carl C.,\ndan,,eve\n");

    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.path())
        .containsExactly("ada ada", "bob ", "carl ", "dan eve");
    assertThat(collected.handedIn().get(0).student().name()).isEqualTo("Ada L.");
    assertThat(collected.unmatched())
        .anySatisfy(line -> assertThat(line).contains("line 3", "\"bob\""))
        .anySatisfy(line -> assertThat(line).contains("line 4", "\"carl\""))
        .anySatisfy(line -> assertThat(line).startsWith("Carl: no student"))
        .hasSize(3);
  }

  /** As it is told to do where there are several. */
  @Test
  void whatTheRosterNamesCountsWhateverElseIsCalledSo() throws Exception {
    folder.withProject("ada").withProject("g1").withProject("bob").withZip("bob.zip");
    Collected collected = folder.collect("student,submission,group\nada,g1,g1\nbob,./bob.zip,\n");
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.path())
        .containsExactly("ada g1", "bob bob.zip");
    assertThat(collected.unmatched())
        .containsExactlyInAnyOrder(
            "ada: the roster names another submission of \"ada\", g1.",
            "bob: the roster names another submission of \"bob\", ./bob.zip.");
  }

  /** As macOS wrote them into zips: a letter, and its mark as a character of its own. */
  @Test
  void aLetterWithItsMarkApartIsTheSameLetter() throws Exception {
    folder.withProject("zoe\u0308").withProject("gru\u0308n").withProject("o\u0308de");
    Collected collected =
        folder.collect(
            "student,submission,group\nzo\u00eb,,\nada,,gr\u00fcn\nbob,,gr\u00fcn\ncyd,\u00f6de,\n");
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id())
        .containsExactly("ada", "bob", "cyd", "zo\u00eb");
    assertThat(collected.handedIn()).allMatch(each -> each.submission().isPresent());
    assertThat(collected.unmatched()).isEmpty();
  }

  @Test
  void aFolderNamedAfterAGroupIsThatOfItsMembers() throws Exception {
    folder.withProject("g1").withProject("cyd");
    Collected collected = folder.collect("student,group\nada,g1\nbob,g1\ncyd,g2\ndan,g2\n");
    assertThat(collected.handedIn())
        .extracting(each -> each.student().id() + " " + each.path())
        .containsExactly("ada g1", "bob g1", "cyd cyd", "dan ");
    assertThat(collected.handedIn().get(0).submission())
        .isEqualTo(collected.handedIn().get(1).submission());
  }

  @Test
  void aRosterOfPathsIsAClass() throws Exception {
    folder.withProject("subs/one").withZip("subs/two.zip").withProject("elsewhere");
    Path roster = folder.top().resolve("subs/roster.csv");
    Files.writeString(
        roster,
        """
        student,submission,group,submitted
        ada,one,,2026-12-01T10:00Z
        bob,./two.zip,,
        cyd,../elsewhere,g1,
        dan,../elsewhere/,g1,
        eve,three,,
        fay,,,
        """);

    Collected collected = folder.collector(Policy.NONE).roster(roster);

    assertThat(collected.handedIn())
        .extracting(
            each -> each.student().id() + " " + each.path() + " " + each.submission().isPresent())
        .containsExactly(
            "ada one true",
            "bob two.zip true",
            "cyd elsewhere true",
            "dan elsewhere true",
            "eve three false",
            "fay  false");
    assertThat(collected.handedIn().get(0).submitted())
        .hasValue(Instant.parse("2026-12-01T10:00:00Z"));
    assertThat(collected.unmatched())
        .containsExactly(
            "roster.csv, line 6: \"eve\" has no submission: there is nothing at three.",
            "roster.csv, line 7: \"fay\" has no submission.");
  }

  /** As where a share is not mounted: its folder is there and empty, or is not there at all. */
  @Test
  void whereNoPathLeadsAnywhereNobodyHasHandedInNothing() throws Exception {
    Path roster = folder.top().resolve("roster.csv");
    Files.writeString(roster, "student,submission\nada,subs/ada\nbob,subs/bob.zip\ncyd,\n");
    for (boolean isMade : new boolean[] {false, true}) {
      if (isMade) {
        Files.createDirectory(folder.top().resolve("subs"));
      }
      assertThatThrownBy(() -> folder.collector(Policy.NONE).roster(roster))
          .isInstanceOf(UnusableClass.class)
          .hasMessageContainingAll("roster.csv", "such as subs/ada");
    }
    folder.withProject("subs/ada");
    assertThat(folder.collector(Policy.NONE).roster(roster).handedIn())
        .extracting(each -> each.student().id() + " " + each.submission().isPresent())
        .containsExactly("ada true", "bob false", "cyd false");
  }

  @Test
  void anEmptyFolderIsNoClass() throws Exception {
    assertThatThrownBy(() -> folder.collect())
        .isInstanceOf(UnusableClass.class)
        .hasMessageContaining("is an empty folder");
    assertThatThrownBy(() -> folder.collect("student\nada\n"))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContaining("is an empty folder");
  }

  /** A download that broke off, or another class's: what was graded would count no more. */
  @Test
  void whatHoldsNothingOfAnybodyIsNoClass() throws Exception {
    Path none = folder.zip("");
    Files.writeString(folder.top().resolve("notes.txt"), "Homework 3");
    for (Path each : List.of(none, folder.top())) {
      assertThatThrownBy(() -> folder.collect(each, Roster.NONE))
          .isInstanceOf(UnusableClass.class)
          .hasMessageContainingAll("holds no submission", "Nothing was changed.");
    }
    folder.withProject("s7");
    assertThatThrownBy(() -> folder.collect("student\nada\nbob\n"))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("of a student of roster.csv", "\"s7\"", "Nothing was changed.");
    assertThat(folder.collect("student,submission\nada,../elsewhere\n").handedIn()).hasSize(1);
  }

  @Test
  void anAddressWithASlipIsNotTakenForAPathWhereNothingLies() throws Exception {
    folder.withProject("one");
    Path roster = folder.top().resolve("roster.csv");
    Files.writeString(
        roster,
        """
        student,submission
        ada,one
        bob,htps://bob:hunter2@h.example/bob.git
        cyd,oauth2:hunter2@h.example/cyd.git
        dan,https:/dan:hunter2@h.example/dan
        eve,ext::sh -c hunter2
        fay,ftp://fay:hunter2@h.example/fay
        """);
    Collected collected = folder.collector(Policy.NONE).roster(roster);
    assertThat(collected.handedIn().subList(1, 6))
        .allMatch(each -> each.unreadable().orElseThrow().why().contains("https://"));
    assertThat(collected.toString()).doesNotContain("hunter2");
  }

  @Test
  void aRosterOfNothingButSlipsSaysWhatAnAddressIs() throws Exception {
    Path roster = folder.top().resolve("roster.csv");
    Files.writeString(
        roster,
        """
        student,submission
        ada,h.example:hunter2/ada.git
        bob,h.example:hunter2/bob.git
        """);
    assertThatThrownBy(() -> folder.collector(Policy.NONE).roster(roster))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("line 2", "no address of a repository", "https://")
        .hasMessageNotContainingAny("hunter2", "the disk");
  }

  /** As of a download that broke off; whoever reads it has handed in nothing. */
  @Test
  void aDamagedDownloadIsCalledByItsName() throws Exception {
    folder.withProject("ada");
    Path whole = folder.zip("");
    byte[] bytes = Files.readAllBytes(whole);
    Path half =
        Files.write(whole.resolveSibling("all.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> folder.collect(half, Roster.NONE))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll(half + " can't be taken for a class", "it is damaged");
  }

  @Test
  void whatIsNoClassIsRefusedWithWhatToNameInstead() throws Exception {
    folder.withProject("ada");
    assertThatThrownBy(() -> folder.collect(folder.top().resolve("ada"), Roster.NONE))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("looks like one submission", "\"grade\"");
    Path sheet = Files.copy(folder.zip(""), folder.top().resolve("roster.xlsx"));
    assertThatThrownBy(() -> folder.collect(sheet, Roster.NONE))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("is no class", "as CSV");
  }

  /** The download beside what was unpacked of it; a student can name a folder so, too. */
  @Test
  void aDownloadAmongSubmissionsIsOnlySaid() throws Exception {
    folder.withProject("all/Ada L_101_assignsubmission_file").withProject("bob");
    Collected collected = folder.collect();
    assertThat(collected.handedIn()).hasSize(2);
    assertThat(collected.unmatched())
        .singleElement()
        .asString()
        .startsWith("all: this looks like a download of a whole class");
  }

  @Test
  void aFolderThatIsNamedByDotsIsShownByItsName() throws Exception {
    folder.withProject("ada").withProject("bob/derivatives");
    Path roster = folder.top().resolve("ada/roster.csv");
    Files.writeString(
        roster, "student,submission\nada,.\nbob,../bob/derivatives/..\ncyd,../bob/../no/\n");
    assertThat(folder.collector(Policy.NONE).roster(roster).handedIn())
        .extracting(each -> each.path())
        .containsExactly("ada", "bob", "no");
  }

  @Test
  void twoNamesOfOnePlaceNeedAGroup() throws Exception {
    folder.withProject("one");
    Path roster = folder.top().resolve("roster.csv");
    Files.writeString(roster, "student,submission\nada,one\nbob,one/../one\n");
    assertThatThrownBy(() -> folder.collector(Policy.NONE).roster(roster))
        .hasMessageContainingAll("line 3", "\"ada\" in line 2", "same group");
  }

  @Test
  void noPathOfTheMachineIsShown() throws Exception {
    folder.withProject("one");
    Path roster = folder.top().resolve("roster.csv");
    Files.writeString(
        roster, "student,submission\nada,%s\n".formatted(folder.top().resolve("one")));
    assertThat(folder.collector(Policy.NONE).roster(roster).handedIn().get(0).path())
        .isEqualTo("one");
  }

  /** As with a roster of one section and the download of all. */
  @Test
  void manyWhomTheRosterDoesNotKnowAreToldInOneSentence() throws Exception {
    folder.withProject("ada");
    for (int i = 100; i < 130; i++) {
      folder.withProject("s" + i);
    }
    assertThat(folder.collect("student\nada\n").unmatched())
        .singleElement()
        .asString()
        .startsWith("30 submissions are of no student of the roster: s100, s101, ")
        .endsWith(", s119 and 10 more. Its column submission can say whose they are.");
  }

  /** A class of which few hand in: what else there is to say must not drown. */
  @Test
  void aHundredWhoHandedInNothingAreToldInOneSentence() throws Exception {
    folder.withProject("ada");
    StringBuilder found = new StringBuilder("student,submission\nada,\n");
    StringBuilder named = new StringBuilder("student,submission\nada,ada\n");
    for (int i = 100; i < 200; i++) {
      found.append("s").append(i).append(",\n");
      named.append("s").append(i).append(",subs/s").append(i).append('\n');
    }
    for (StringBuilder rows : List.of(found, named)) {
      assertThat(folder.collect(rows.toString()).unmatched())
          .singleElement()
          .asString()
          .contains(": nothing counts as handed in by 100 students: s100, s101, ", " and 80 more.");
    }
  }
}
