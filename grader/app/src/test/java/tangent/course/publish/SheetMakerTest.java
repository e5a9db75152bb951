package tangent.course.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tangent.course.publish.GradedClass.by;
import static tangent.course.publish.GradedClass.passed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.roster.Roster;
import tangent.grade.ReportFolder;
import tangent.report.Feedback;

/** What a student sees, and what is taken for a file of ours. */
class SheetMakerTest {

  private static final Instant BEFORE = Instant.parse("2026-12-01T12:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-12-02T12:00:00Z");
  private static final String VISIBLE =
      """
      zone = "UTC"
      due = 2026-12-01T20:00
      visible = { before = "hints", after = "full" }
      [late]
      rate = 10
      """;

  @TempDir Path temp = Path.of("");
  private GradedClass course = new GradedClass(Path.of(""));

  @BeforeEach
  void create() {
    course = new GradedClass(temp);
  }

  private String readme(Optional<Feedback> asked, Instant now) throws Exception {
    course.publish(
        course.roster(List.of("ada,")),
        new PublishWish(CarrierChoice.FOLDER, asked, false, false),
        now,
        java.util.Map.of());
    return Files.readString(course.folder.resolve("feedback/ada/README.md"));
  }

  @Test
  void thePolicySaysWhatIsSeenBeforeAndAfterTheDate() throws Exception {
    course.policy(VISIBLE).write(passed("ada"));

    assertThat(readme(Optional.empty(), BEFORE)).contains("chose hints").doesNotContain("figures/");
    assertThat(readme(Optional.empty(), AFTER))
        .doesNotContain("chose hints")
        .contains("](figures/");
    assertThat(readme(Optional.of(Feedback.VERDICT), AFTER)).contains("chose verdicts");
    assertThat(readme(Optional.of(Feedback.FULL), BEFORE)).contains("](figures/");
  }

  @Test
  void withoutAWordOfThePolicyAllIsSeen() throws Exception {
    course.write(passed("ada"));

    assertThat(readme(Optional.empty(), BEFORE)).contains("](figures/");
  }

  /** The pages in the class's folder may show less: they are not what full feedback is. */
  @Test
  void fullIsFullWhateverTheClassWasGradedWith() throws Exception {
    ClassEntry entry = passed("ada");
    course.write(entry);
    Path student = course.folder.resolve("students/ada");
    ReportFolder.within(student)
        .write(entry.grade().orElseThrow().at(Feedback.VERDICT), entry.grade().orElseThrow());
    assertThat(student.resolve("report.md")).content().contains("chose verdicts");

    assertThat(readme(Optional.of(Feedback.FULL), AFTER)).doesNotContain("chose");
    assertThat(Files.readString(course.folder.resolve("feedback/ada/report.html")))
        .doesNotContain("chose");
  }

  @Test
  void whatTheCourseMakesOfThePointsStandsBelowTheHeading() throws Exception {
    course
        .policy("zone = \"UTC\"\ndue = 2026-11-30T20:00\n[late]\nrate = 10\n")
        .overrides("ada,part1.f,0,<b>copied</b> & $x$")
        .write(passed("ada", GradedClass.all()));

    String readme = readme(Optional.empty(), AFTER);

    assertThat(readme)
        .startsWith(
            "# 100 of 100 points, and 10 of 10 bonus points\n\n"
                + "- Your result by the rules of the course: 96.3 points. Without bonus, 100 can be"
                + " had.\n- ")
        .contains("- part1.f counts 0 points in place of 3, by your instructor: &lt;b&gt;copied");
    assertThat(Files.readString(course.folder.resolve("feedback/ada/report.html")))
        .contains(
            "<main>\n<p class=\"banner calm\" role=\"note\">Your result by the rules of the course:"
                + " 96.3 points.",
            "&lt;b&gt;copied&lt;/b&gt; &amp; $x$</p>");
  }

  @Test
  void whoHasNoGradeReadsWhy() throws Exception {
    course
        .overrides("bob,total,70,oral exam")
        .write(
            GradedClass.without("ada", ClassStatus.UNREADABLE, "The zip is <damaged>."),
            GradedClass.without("bob", ClassStatus.NOT_SUBMITTED, ""));
    Roster roster = course.roster(List.of("ada,", "bob,"));

    course.publish(roster, by(CarrierChoice.FOLDER));

    assertThat(Files.readString(course.folder.resolve("feedback/ada/README.md")))
        .isEqualTo(
            "# Not graded\n\n- What you handed in could not be graded: The zip is"
                + " &lt;damaged&gt;.\n");
    assertThat(Files.readString(course.folder.resolve("feedback/bob/report.html")))
        .contains("<p class=\"banner calm\" role=\"note\">Nothing counts as handed in.</p>")
        .contains("Your result by the rules of the course: 70 points.");
  }

  private String whyNot() throws Exception {
    List<Delivery> done =
        course.publish(course.roster(List.of("ada,", "bob,")), by(CarrierChoice.FOLDER));
    assertThat(GradedClass.outcomes(done)).first().isEqualTo("ada not sent");
    assertThat(course.folder.resolve("feedback/bob/report.html")).exists();
    assertThat(course.folder.resolve("feedback/ada")).doesNotExist();
    return done.get(0).why();
  }

  private Path student(String file) {
    return course.folder.resolve("students/ada/" + file);
  }

  @Test
  void aLinkIsNoFileOfOurs() throws Exception {
    course.write(passed("ada"), passed("bob"));
    Path secret = Files.writeString(temp.resolve("secret"), "# mine\n");
    Files.delete(student("report.md"));
    Files.createSymbolicLink(student("report.md"), secret);
    assertThat(whyNot()).contains("students/ada/report.md is not a plain file");

    Files.delete(student("report.md"));
    Files.createDirectory(student("report.md"));
    assertThat(whyNot()).contains("is not a plain file");

    Path away = Files.move(student(".").normalize(), temp.resolve("away"));
    Files.createSymbolicLink(course.folder.resolve("students/ada"), away);
    assertThat(whyNot()).contains("is not a plain file");
  }

  @Test
  void aFileThatIsTooLargeOrNoPictureIsRefused() throws Exception {
    course.write(passed("ada"), passed("bob"));
    String report = Files.readString(student("report.md"));
    Files.writeString(student("report.md"), "a".repeat((1 << 20) + 1));
    assertThat(whyNot()).contains("larger than such a file ever is");
    Files.writeString(student("report.md"), report);
    Files.writeString(student("figures/part1.derivative.png"), "<svg onload=alert(1)>");
    assertThat(whyNot()).contains("is no picture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<form action=\"https://example.org\">",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<base href=\"https://example.org\">"
      })
  void aForgedPageIsRefused(String forged) throws Exception {
    course.write(passed("ada"), passed("bob"));
    String page = Files.readString(student("report.html"));
    Files.writeString(student("report.html"), page.replace("</main>", forged + "</main>"));
    assertThat(whyNot()).contains("no page as this kit writes them");
  }

  @Test
  void aPageWithoutItsPolicyForTheBrowserIsRefused() throws Exception {
    course.write(passed("ada"), passed("bob"));
    String page = Files.readString(student("report.html"));
    assertThat(page).contains("default-src 'none'");
    Files.writeString(student("report.html"), page.replace("default-src 'none'", "default-src *"));
    assertThat(whyNot()).contains("no page as this kit writes them");
  }

  @Test
  void filesOfAnotherRunAreNotSent() throws Exception {
    course.write(passed("ada"), passed("bob"));
    String grade = Files.readString(student("grade.json"));
    Files.writeString(student("grade.json"), grade.replace("1".repeat(64), "2".repeat(64)));
    assertThat(whyNot()).contains("about other sources than class.json");
  }

  @Test
  void whatIsNoClassIsRefused() throws Exception {
    assertThatThrownBy(() -> FinishedClass.in(temp.resolve("no")))
        .isInstanceOf(UnusableFeedback.class)
        .hasMessageContaining("name the --out of grade-class");
    course.write(passed("ada"));
    Files.writeString(course.folder.resolve("class.json"), "{}");
    assertThatThrownBy(() -> FinishedClass.in(course.folder))
        .isInstanceOf(UnusableFeedback.class)
        .hasMessageContainingAll("can't be used", "Delete it, and run report.");
  }

  @Test
  void anIdThatWouldLeadOutOfTheFolderStaysIn() throws Exception {
    ClassEntry entry = passed("../../out", Task.STEP);
    course.write(entry);
    course.publish(course.roster(List.of("../../out,")), by(CarrierChoice.FOLDER));
    assertThat(course.folder.resolve("feedback/..%2F..%2Fout/README.md")).exists();
  }
}
