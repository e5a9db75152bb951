package tangent.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.ClassStatus;
import tangent.course.Lateness;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.report.KitInfo;
import tangent.report.SandboxInfo;

/** Who has other points than before, and why. */
class ChangesTest {

  private static final KitInfo KIT = new KitInfo("Tangent", "1", "k1", 42);
  private static final MemberGrade GRADE = new MemberGrade(KIT, SandboxInfo.NONE, "s1", Map.of());
  private static final ClassMember FULL = member(mark("12", "0", "12"), Optional.of(GRADE));
  private static final Lateness TOO_LATE =
      new Lateness(Instant.parse("2026-12-01T22:59:00Z"), false, Duration.ofDays(6), 6, 0, true);
  private static final Mark LOST = mark("0", "0", "0");

  @Test
  void nothingIsSaidOfWhoHasTheSamePoints() {
    assertThat(Changes.between(of(FULL), of(FULL))).isEmpty();
  }

  @Test
  void otherSourcesKitSeedOrSandboxMakeAnotherGrade() {
    assertThat(why(new MemberGrade(KIT, SandboxInfo.NONE, "s2", Map.of()))).isEqualTo("sources");
    assertThat(why(grade(new KitInfo("Tangent", "2", "k2", 42)))).isEqualTo("kit");
    assertThat(why(grade(new KitInfo("Tangent", "1", "k1", 43)))).isEqualTo("seed");
    assertThat(why(new MemberGrade(KIT, SandboxInfo.BUBBLEWRAP, "s1", Map.of())))
        .isEqualTo("sandbox");
    assertThat(why(grade(new KitInfo("Tangent", "2", "k2", 43)))).isEqualTo("kit seed");
  }

  @Test
  void aGradeThatChangesByItselfIsAFaultOfOurs() {
    assertThat(why(GRADE)).isEqualTo("nothing changed: report it");
  }

  @Test
  void taskAndTotalAreBothNamed() {
    ClassMember lost = member(LOST, Optional.of(grade(new KitInfo("Tangent", "2", "k2", 42))));

    assertThat(Changes.between(of(FULL), of(lost)))
        .containsExactly(
            new Change("ada", "part1.derivative", "12", "0", "kit"),
            new Change("ada", "total", "12", "0", "kit"));
    assertThat(ChangesCsv.write(Changes.between(of(FULL), of(lost))))
        .isEqualTo("student,task,from,to,why\nada,part1.derivative,12,0,kit\nada,total,12,0,kit\n");
  }

  @Test
  void otherPointsForATaskAreThePolicys() {
    ClassMember fewer = member(mark("6", "0", "6"), Optional.of(GRADE));

    assertThat(Changes.between(of(FULL), worth("6", fewer)))
        .containsExactly(
            new Change("ada", "part1.derivative", "12", "6", "policy"),
            new Change("ada", "total", "12", "6", "policy"));
  }

  @Test
  void aPenaltyAndARoundingAreThePolicysToo() {
    assertThat(Changes.between(of(FULL), of(member(mark("12", "2", "10"), Optional.of(GRADE)))))
        .containsExactly(new Change("ada", "total", "12", "10", "policy"));
    assertThat(Changes.between(of(FULL), of(member(mark("12", "0", "11.9"), Optional.of(GRADE)))))
        .containsExactly(new Change("ada", "total", "12", "11.9", "policy"));
  }

  /** Ten percent of twelve points, and of seven: the rule is the same. */
  @Test
  void aPenaltyThatGoesWithThePointsIsNotThePolicys() {
    ClassMember late = member(mark("12", "1.2", "10.8"), Optional.of(GRADE));
    ClassMember byHand = overridden(mark("7", "0.7", "6.3"), "part1.derivative", "7");
    ClassMember anew =
        member(
            mark("0", "0", "0"),
            Optional.of(new MemberGrade(KIT, SandboxInfo.NONE, "s2", Map.of())));

    assertThat(Changes.between(of(late), of(byHand)))
        .extracting(Change::why)
        .containsExactly("override", "override");
    assertThat(Changes.between(of(late), of(anew)))
        .extracting(Change::why)
        .containsExactly("sources", "sources");
    assertThat(Changes.between(of(late), of(member(mark("7", "1.4", "5.6"), anew.grade()))))
        .extracting(Change::why)
        .containsExactly("sources", "sources policy");
  }

  /** Under the same rules, a later moment is the student's doing. */
  @Test
  void whoHandsInAnewAndLaterIsLateByTheSources() {
    Optional<MemberGrade> other =
        Optional.of(new MemberGrade(KIT, SandboxInfo.NONE, "s2", Map.of()));
    ClassMember later = on("2026-12-02T09:00:00Z", member(mark("12", "1.2", "10.8"), other));
    ClassMember closed =
        on(
            "2026-12-08T09:00:00Z",
            member(
                new Score(
                    ClassStatus.NOT_SUBMITTED,
                    Optional.empty(),
                    Optional.of(TOO_LATE),
                    List.of(),
                    ""),
                other));

    assertThat(Changes.between(of(FULL), of(later)))
        .containsExactly(new Change("ada", "total", "12", "10.8", "sources"));
    assertThat(Changes.between(of(FULL), of(closed)))
        .extracting(Change::why)
        .containsOnly("sources");
  }

  private static ClassMember on(String moment, ClassMember member) {
    return new ClassMember(
        member.handedIn().under(member.student(), Optional.of(Instant.parse(moment))),
        "",
        member.score(),
        member.grade());
  }

  @Test
  void anOverrideIsNamed() {
    ClassMember task = overridden(mark("7", "0", "7"), "part1.derivative", "7");
    ClassMember total = overridden(mark("12", "0", "50"), "total", "50");

    assertThat(Changes.between(of(FULL), of(task)))
        .extracting(Change::why)
        .containsExactly("override", "override");
    assertThat(Changes.between(of(FULL), of(total)))
        .containsExactly(new Change("ada", "total", "12", "50", "override"));
  }

  @Test
  void whoIsNewOrGoneHasOneSideOnly() {
    assertThat(Changes.between(of(), of(FULL)))
        .containsExactly(
            new Change("ada", "status", "", "graded", "sources"),
            new Change("ada", "part1.derivative", "", "12", "sources"),
            new Change("ada", "total", "", "12", "sources"));
  }

  /** What was handed in is as it was. */
  @Test
  void whoGoesIsTheRosters() {
    assertThat(Changes.between(of(FULL), of()))
        .containsExactly(
            new Change("ada", "status", "graded", "", "roster"),
            new Change("ada", "part1.derivative", "12", "", "roster"),
            new Change("ada", "total", "12", "", "roster"));
  }

  @Test
  void whoComesOrGoesWithoutASubmissionIsTheRosters() {
    ClassMember nothing = without(ClassStatus.NOT_SUBMITTED, Optional.empty());

    assertThat(Changes.between(of(), of(nothing)))
        .containsExactly(new Change("ada", "status", "", "not-submitted", "roster"));
    assertThat(Changes.between(of(nothing), of()))
        .containsExactly(new Change("ada", "status", "not-submitted", "", "roster"));
  }

  @Test
  void whatCanNotBeReadAnyMoreOrAtLastIsOfTheSources() {
    ClassMember nothing = without(ClassStatus.NOT_SUBMITTED, Optional.empty());
    ClassMember unreadable = without(ClassStatus.UNREADABLE, Optional.empty());

    assertThat(Changes.between(of(nothing), of(unreadable)))
        .containsExactly(new Change("ada", "status", "not-submitted", "unreadable", "sources"));
    assertThat(Changes.between(of(unreadable), of(FULL)))
        .extracting(Change::why)
        .containsOnly("sources");
  }

  @Test
  void aCloseTakesThePointsOfEachTaskAndAnExtensionGivesThemBack() {
    ClassMember closed = without(ClassStatus.NOT_SUBMITTED, Optional.of(TOO_LATE));

    assertThat(Changes.between(of(FULL), of(closed)))
        .containsExactly(
            new Change("ada", "status", "graded", "not-submitted", "policy"),
            new Change("ada", "part1.derivative", "12", "", "policy"),
            new Change("ada", "total", "12", "", "policy"));
    assertThat(Changes.between(of(closed), of(FULL)))
        .extracting(Change::why)
        .containsOnly("policy");
  }

  @Test
  void anotherStatusOfTheSameGradeIsAFaultOfOurs() {
    ClassMember empty =
        member(
            new Score(ClassStatus.EMPTY, FULL.score().mark(), Optional.empty(), List.of(), ""),
            Optional.of(GRADE));

    assertThat(Changes.between(of(FULL), of(empty)))
        .containsExactly(
            new Change("ada", "status", "graded", "empty", "nothing changed: report it"));
  }

  private static ClassMember without(ClassStatus status, Optional<Lateness> late) {
    return member(
        new Score(status, Optional.empty(), late, List.of(), ""), late.map(closed -> GRADE));
  }

  private static String why(MemberGrade now) {
    List<Change> changes = Changes.between(of(FULL), of(member(LOST, Optional.of(now))));
    assertThat(changes).extracting(Change::task).containsExactly("part1.derivative", "total");
    assertThat(changes.get(0).why()).isEqualTo(changes.get(1).why());
    return changes.get(0).why();
  }

  private static MemberGrade grade(KitInfo kit) {
    return new MemberGrade(kit, SandboxInfo.NONE, "s1", Map.of());
  }

  private static Mark mark(String task, String penalty, String total) {
    BigDecimal points = new BigDecimal(task);
    BigDecimal all = new BigDecimal(total);
    return new Mark(
        Map.of(Task.DERIVATIVE, points),
        Map.of(),
        points,
        new BigDecimal(penalty),
        Optional.empty(),
        all,
        all,
        BigDecimal.ZERO,
        new BigDecimal("100"));
  }

  private static ClassMember member(Mark mark, Optional<MemberGrade> grade) {
    return member(
        new Score(ClassStatus.GRADED, Optional.of(mark), Optional.empty(), List.of(), ""), grade);
  }

  private static ClassMember overridden(Mark mark, String task, String points) {
    AppliedOverride override =
        new AppliedOverride(
            task, Optional.of(new BigDecimal("12")), new BigDecimal(points), "as agreed");
    return member(
        new Score(ClassStatus.GRADED, Optional.of(mark), Optional.empty(), List.of(override), ""),
        Optional.of(GRADE));
  }

  private static ClassMember member(Score score, Optional<MemberGrade> grade) {
    return new ClassMember(
        ClassExamples.without("ada", "Ada", ClassStatus.GRADED, "").handedIn(), "", score, grade);
  }

  private static ClassReport of(ClassMember... members) {
    return worth("12", members);
  }

  private static ClassReport worth(String points, ClassMember... members) {
    return new ClassReport(
        Map.of(Task.DERIVATIVE, new BigDecimal(points)),
        List.of(),
        ClassNotes.NONE,
        List.of(members),
        LookAlikes.NONE);
  }
}
