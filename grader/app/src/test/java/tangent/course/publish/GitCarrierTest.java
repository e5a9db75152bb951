package tangent.course.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tangent.course.publish.GradedClass.by;
import static tangent.course.publish.GradedClass.outcomes;
import static tangent.course.publish.GradedClass.passed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.assignment.Task;
import tangent.course.ClassStatus;
import tangent.course.roster.Roster;
import tangent.git.GitRepository;

/** Feedback in students' repositories, each a real one on this disk. */
class GitCarrierTest {

  private static final PublishWish GIT = by(CarrierChoice.GIT);

  @TempDir Path temp = Path.of("");
  private GradedClass course = new GradedClass(Path.of(""));

  @BeforeEach
  void create() {
    course = new GradedClass(temp);
  }

  private String tip(String id) throws Exception {
    return new GitRepository(course.hosted(id)).git("rev-parse", "feedback").strip();
  }

  private String file(String id, String name) throws Exception {
    return new GitRepository(course.hosted(id)).git("show", "feedback:" + name);
  }

  @Test
  void eachGetsABranchOfOneCommitThatHoldsTheReportAndNothingThatRuns() throws Exception {
    GitRepository ada = course.repository("ada");
    String main = ada.git("rev-parse", "main");
    course.repository("bob");
    course.write(passed("ada", GradedClass.all()), passed("bob"));

    List<Delivery> done = course.publish(course.rosterOf("ada", "bob"), GIT);

    assertThat(outcomes(done)).containsExactly("ada sent", "bob sent");
    assertThat(done.get(0).where()).isEqualTo("ada, branch feedback");
    assertThat(ada.git("ls-tree", "-r", "--name-only", "feedback").lines())
        .containsExactly("README.md", "figures/part1.derivative.png", "report.html");
    assertThat(file("ada", "README.md"))
        .startsWith("# 100 of 100 points")
        .contains("](figures/part1.derivative.png)");
    assertThat(file("bob", "README.md")).startsWith("# 0 of 100 points");
    assertThat(file("ada", "report.html")).startsWith("<!DOCTYPE html>");
    assertThat(ada.git("log", "--format=%P|%an|%ae|%cI", "feedback").strip())
        .isEqualTo("|Tangent|feedback@tangent.invalid|2026-12-01T10:00:00+00:00");
    assertThat(ada.git("log", "--format=%B", "feedback"))
        .contains("On commit " + GradedClass.COMMIT, "[skip ci]");
    assertThat(ada.git("rev-parse", "main")).isEqualTo(main);
  }

  @Test
  void whatIsThereIsNotSentAgainAndWhatHasChangedIs() throws Exception {
    course.repository("ada");
    course.repository("bob");
    Roster roster = course.rosterOf("ada", "bob");
    course.write(passed("ada"), passed("bob"));
    course.publish(roster, GIT);
    String first = tip("ada");
    String other = tip("bob");

    assertThat(outcomes(course.publish(roster, GIT)))
        .containsExactly("ada unchanged", "bob unchanged");
    course.write(passed("ada", Task.STEP));
    assertThat(outcomes(course.publish(roster, GIT))).containsExactly("ada sent", "bob unchanged");

    assertThat(tip("ada")).isNotEqualTo(first);
    assertThat(tip("bob")).isEqualTo(other);
    course.write(passed("ada"));
    course.publish(roster, GIT);
    assertThat(tip("ada")).as("the same feedback is the same commit").isEqualTo(first);
  }

  @Test
  void aRehearsalSaysWhatWouldGoWhereAndSendsNothing() throws Exception {
    GitRepository ada = course.repository("ada");
    course.write(passed("ada"));
    PublishWish rehearsal = new PublishWish(CarrierChoice.GIT, Optional.empty(), true, false);

    List<Delivery> done = course.publish(course.rosterOf("ada"), rehearsal);

    assertThat(outcomes(done)).containsExactly("ada to send");
    assertThat(done.get(0).where()).isEqualTo("ada, branch feedback");
    assertThat(ada.git("branch", "--list", "feedback")).isEmpty();
  }

  @Test
  void whoseRepositoryIsGoneProtectedOrEmptyKeepsNobodyFromTheirs() throws Exception {
    GitRepository refusing = course.repository("bob");
    refusing.git("config", "receive.hideRefs", "refs/heads/feedback");
    GitRepository.init(course.hosted("cyd"), "--bare");
    course.repository("dan");
    GitRepository crowded = course.repository("eve");
    crowded.git("branch", "feedback/mine");
    course.write(passed("ada"), passed("bob"), passed("cyd"), passed("dan"), passed("eve"));

    List<Delivery> done = course.publish(course.rosterOf("ada", "bob", "cyd", "dan", "eve"), GIT);

    assertThat(outcomes(done))
        .containsExactly(
            "ada not sent", "bob not sent", "cyd held back", "dan sent", "eve not sent");
    assertThat(done.get(4).why()).startsWith("eve: It has a branch in the way");
    assertThat(done.get(0).why())
        .isEqualTo("ada: There is no such repository, or none that you may see.");
    assertThat(done.get(1).why()).startsWith("bob: It refuses the branch").doesNotContain("hidden");
    assertThat(done.get(2).why()).startsWith("cyd has nothing");
    assertThat(new GitRepository(course.hosted("cyd")).git("for-each-ref")).isEmpty();
  }

  @Test
  void workOnAMainBranchOfThatNameIsNotReplaced() throws Exception {
    GitRepository ada = course.repository("ada");
    ada.git("branch", "-m", "main", "feedback");
    String work = tip("ada");
    course.write(passed("ada"));

    List<Delivery> done = course.publish(course.rosterOf("ada"), GIT);

    assertThat(outcomes(done)).containsExactly("ada not sent");
    assertThat(done.get(0).why()).contains("would be replaced");
    assertThat(tip("ada")).isEqualTo(work);
  }

  /** Rows that have slipped; of a path no more than the last name is kept. */
  @Test
  void whereAnothersWorkCameFromNoReportGoes() throws Exception {
    for (String id : List.of("ada", "bob", "cyd")) {
      course.repository(id);
    }
    course.write(passed("ada"), passed("bob"), passed("cyd"));

    List<Delivery> done =
        course.publish(
            course.roster(
                List.of(
                    "ada," + course.hosted("bob").toUri() + ",,",
                    "bob,hosted/ada,,",
                    "cyd," + course.hosted("cyd") + ",,")),
            GIT);

    assertThat(outcomes(done)).containsExactly("ada not sent", "bob not sent", "cyd sent");
    assertThat(done.get(0).why())
        .isEqualTo(
            "bob: what was graded for \"ada\" came from ada. Put the roster right, or run grade-class"
                + " with it first.");
  }

  @Test
  void aGroupGetsOneReportInItsRepositoryWithoutWhatIsOnesOwnBusiness() throws Exception {
    course.repository("g1");
    course
        .overrides(
            "bob,part1.f,3,he was ill\nada,part2.loss,2,the task was unclear\n"
                + "bob,part2.loss,2,the task was unclear")
        .write(passed("ada"), passed("bob"));
    String url = course.hosted("g1").toUri().toString();

    List<Delivery> done =
        course.publish(course.roster(List.of("ada," + url + ",,g1", "bob," + url + ",,g1")), GIT);

    assertThat(outcomes(done)).containsExactly("ada, bob sent");
    assertThat(file("g1", "README.md"))
        .contains("- bob: part1.f counts 3 points in place of 0, by your instructor; ask for the")
        .contains(
            "- ada: part2.loss counts 2 points in place of 0, by your instructor: the task was")
        .contains(
            "- bob: part2.loss counts 2 points in place of 0, by your instructor: the task was")
        .doesNotContain("he was ill");
    assertThat(file("g1", "report.html")).doesNotContain("he was ill");
  }

  @Test
  void whoCanNotBeAnsweredIsNamed() throws Exception {
    course.repository("bob");
    course.write(
        GradedClass.without("ada", ClassStatus.GRADER_FAILED, "The disk was full."),
        passed("bob"),
        passed("cyd"),
        passed("eve"),
        GradedClass.without("fay", ClassStatus.NOT_SUBMITTED, ""));
    Roster roster =
        course.roster(
            List.of("ada,", "bob," + course.hosted("bob").toUri(), "cyd,cyd.zip", "dan,", "fay,"));

    List<Delivery> done = course.publish(roster, GIT);

    assertThat(outcomes(done))
        .containsExactlyInAnyOrder(
            "bob sent",
            "ada held back",
            "cyd not sent",
            "dan not sent",
            "eve held back",
            "fay held back");
    assertThatThrownBy(() -> course.publish(course.roster(List.of("cyd,cyd.zip")), GIT))
        .isInstanceOf(UnusableFeedback.class)
        .hasMessageContaining("no repository that can be pushed to");
  }
}
