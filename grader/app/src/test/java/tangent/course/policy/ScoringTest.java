package tangent.course.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.Entries;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.course.Student;
import tangent.course.UnusableClass;

class ScoringTest {

  private static final Set<Task> ALL = EnumSet.allOf(Task.class);

  /** 30 and 30 points. */
  private static final Set<Task> TWO_PARTS =
      EnumSet.copyOf(
          ALL.stream()
              .filter(task -> task.part() == Part.PART1 || task.part() == Part.PART2)
              .toList());

  private static final String DATES =
      """
      zone = "Europe/Berlin"
      due = 2026-12-01T23:59
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void withoutAPolicyPointsAreTheGraders() throws Exception {
    Mark mark = mark("", ALL, "2026-12-24T00:00:00Z");
    assertThat(mark.raw()).isEqualTo("110");
    assertThat(mark.total()).isEqualTo("110");
    assertThat(mark.capped()).isEqualTo("100");
    assertThat(mark.bonus()).isEqualTo("10");
    assertThat(mark.penalty()).isEqualTo("0");
    assertThat(mark.parts())
        .isEqualTo(
            Map.of(
                Part.PART1, new BigDecimal(30),
                Part.PART2, new BigDecimal(30),
                Part.PART3, new BigDecimal(40),
                Part.PART4, new BigDecimal(10)));
  }

  /** 60 points, or 110, some days late at 12.5 % a day. */
  @ParameterizedTest
  @CsvSource({
    "score,   100, 60,  2026-12-01T22:59:00Z, 0,     60",
    "score,   100, 60,  2026-12-01T22:59:01Z, 7.5,   52.5",
    "score,   100, 60,  2026-12-03T22:00:00Z, 15,    45",
    "score,   30,  60,  2026-12-05T22:00:00Z, 18,    42",
    "score,   100, 60,  2026-12-31T22:00:00Z, 60,    0",
    "score,   100, 110, 2026-12-02T22:00:00Z, 13.75, 96.25",
    "maximum, 100, 60,  2026-12-02T22:00:00Z, 12.5,  47.5",
    "maximum, 100, 60,  2026-12-06T22:00:00Z, 62.5,  0",
    "maximum, 20,  60,  2026-12-06T22:00:00Z, 20,    40",
    "maximum, 100, 110, 2026-12-02T22:00:00Z, 12.5,  97.5",
  })
  void latenessCostsItsRateUpToTheCap(
      String of, int cap, int points, String submitted, String penalty, String total)
      throws Exception {
    String late = "[late]\nrate = 12.5\nof = \"%s\"\ncap = %d\n".formatted(of, cap);
    Mark mark = mark(DATES + late, points == 60 ? TWO_PARTS : ALL, submitted);
    assertThat(mark.raw()).isEqualTo(new BigDecimal(points));
    assertThat(mark.penalty()).isEqualTo(penalty);
    assertThat(mark.total()).isEqualTo(total);
  }

  @Test
  void otherPointsChangeWhatTheMaximumIs() throws Exception {
    String toml = DATES + "[late]\nrate = 10\nof = \"maximum\"\n";
    String points =
        "[points]\n\"part3.deepChain\" = 0\n\"part1.f\" = 4.5\n\"part4.descend\" = 20\n";
    Mark mark = mark(toml + points, ALL, "2026-12-02T10:00:00Z");
    assertThat(mark.maximum()).isEqualTo("100.5");
    assertThat(mark.raw()).isEqualTo("126.5");
    assertThat(mark.bonus()).isEqualTo("26");
    assertThat(mark.penalty()).isEqualTo("10.05");
    assertThat(mark.total()).isEqualTo("116.45");
    assertThat(mark.capped()).isEqualTo("100.5");
    assertThat(mark.tasks().get(Task.DEEP_CHAIN)).isEqualTo("0");
  }

  /** 95.5 - 4.775: rounding in the middle would give 90.7 or 90.8 by another way. */
  @ParameterizedTest
  @CsvSource({"0, 91", "1, 90.7", "2, 90.73", "3, 90.725"})
  void roundingComesOnceAndLastAndHalfUp(int decimals, String total) throws Exception {
    String toml =
        DATES
            + "[late]\nrate = 5\n[points]\n\"part1.f\" = 38.5\n[rounding]\ndecimals = "
            + decimals;
    Mark mark = mark(toml, TWO_PARTS, "2026-12-02T10:00:00Z");
    assertThat(mark.raw()).isEqualTo("95.5");
    assertThat(mark.penalty()).isEqualTo("4.775");
    assertThat(mark.total()).isEqualTo(total);
  }

  @Test
  void halfUpIsAwayFromWhatBinaryFractionsWouldGive() throws Exception {
    String toml = "[points]\n\"part1.f\" = 1.005\n[rounding]\ndecimals = 2";
    assertThat(mark(toml, EnumSet.of(Task.F), "2026-12-02T10:00:00Z").total()).isEqualTo("1.01");
  }

  @Test
  void anOverrideOfATaskComesBeforeThePenaltyAndOneOfTheTotalInPlaceOfIt() throws Exception {
    String late = DATES + "[late]\nrate = 10\n[rounding]\ndecimals = 1\n";
    String overrides =
        "student,task,points,reason\n"
            + "ada,part3.forward,5,\"shown, by hand\"\nbob,total,81.25,appeal\nbob,part1.f,0,copied\n";

    Score ada = score(late, overrides, entry("ada", TWO_PARTS, "2026-12-02T10:00:00Z"));
    assertThat(ada.mark().orElseThrow().raw()).isEqualTo("65");
    assertThat(ada.mark().orElseThrow().total()).isEqualTo("58.5");
    assertThat(ada.mark().orElseThrow().override()).isEmpty();
    assertThat(ada.overrides())
        .containsExactly(
            new AppliedOverride(
                "part3.forward",
                Optional.of(BigDecimal.ZERO),
                new BigDecimal(5),
                "shown, by hand"));

    Score bob = score(late, overrides, entry("bob", TWO_PARTS, "2026-12-02T10:00:00Z"));
    Mark mark = bob.mark().orElseThrow();
    assertThat(mark.raw()).isEqualTo("57");
    assertThat(mark.override()).hasValue(new BigDecimal("81.25"));
    assertThat(mark.total()).isEqualTo("81.3");
    assertThat(bob.overrides())
        .containsExactly(
            new AppliedOverride(
                "part1.f", Optional.of(new BigDecimal(3)), BigDecimal.ZERO, "copied"),
            new AppliedOverride(
                "total", Optional.of(new BigDecimal("51.3")), new BigDecimal("81.25"), "appeal"));
    assertThat(bob.sentence()).endsWith("Your instructor has set the total, so it costs nothing.");
  }

  @ParameterizedTest
  @EnumSource(
      value = ClassStatus.class,
      names = {"NOT_SUBMITTED", "UNREADABLE", "GRADER_FAILED"})
  void whatWasNotGradedHasNoPointsUnlessAnInstructorGivesATotal(ClassStatus status)
      throws Exception {
    ClassEntry entry = Entries.without(new Student("ada", ""), status);
    assertThat(score("", "student,task,points,reason\nada,part1.f,3,\n", entry).mark()).isEmpty();
    Score given = score("", "student,task,points,reason\nada,total,70,oral\n", entry);
    assertThat(given.status()).isEqualTo(status);
    assertThat(given.mark().orElseThrow().total()).isEqualTo("70");
    assertThat(given.mark().orElseThrow().tasks()).isEmpty();
    assertThat(given.overrides().get(0).original()).isEmpty();
  }

  @Test
  void whatComesAfterTheCloseCountsAsNotSubmitted() throws Exception {
    String toml = DATES + "[late]\nrate = 10\nclose = 2026-12-03T12:00\n";
    assertThat(score(toml, "", entry("ada", ALL, "2026-12-03T11:00:00Z")).status())
        .isEqualTo(ClassStatus.GRADED);
    Score closed = score(toml, "", entry("ada", ALL, "2026-12-03T11:00:01Z"));
    assertThat(closed.status()).isEqualTo(ClassStatus.NOT_SUBMITTED);
    assertThat(closed.mark()).isEmpty();
    assertThat(closed.sentence())
        .isEqualTo(
            "This was due on 1 December 2026, 23:59 (Europe/Berlin). It was handed in on 3 December"
                + " 2026, 12:00:01: 2 days late. Nothing counts after 3 December 2026, 12:00, so it"
                + " counts as not submitted.");
  }

  @Test
  void whereNobodyKnowsWhenItWasHandedInNothingIsTakenOff() throws Exception {
    Score score =
        score(
            DATES + "[late]\nrate = 10\n",
            "",
            Entries.graded(new Student("ada", ""), Optional.empty(), ALL));
    assertThat(score.late()).isEmpty();
    assertThat(score.mark().orElseThrow().total()).isEqualTo("110");
    assertThat(score.sentence()).isEmpty();
  }

  @Test
  void aLateStudentIsToldWhatItCosts() throws Exception {
    String toml = DATES + "[late]\nrate = 10\ncap = 15\n";
    assertThat(score(toml, "", entry("ada", TWO_PARTS, "2026-12-01T23:00:00Z")).sentence())
        .isEqualTo(
            "This was due on 1 December 2026, 23:59 (Europe/Berlin). It was handed in on 2 December"
                + " 2026, 00:00: 1 day late. That costs 6 points: 10 % of your points.");
    assertThat(score(toml, "", entry("ada", TWO_PARTS, "2026-12-01T22:00:00Z")).sentence())
        .isEmpty();
    assertThat(score(toml, "", extended(0, TWO_PARTS, "2026-12-05T12:00:00Z")).sentence())
        .isEqualTo(
            "This was due on 1 December 2026, 23:59, for you with an extension until 3 December"
                + " 2026, 13:00 (Europe/Berlin). It was handed in on 5 December 2026, 13:00: 2 days"
                + " late. That costs 9 points: 15 % of your points.");
    assertThat(score(toml, "", extended(1, TWO_PARTS, "2026-12-05T12:00:00Z")).sentence())
        .endsWith("That costs 6 points: 10 % of your points, with 1 day free of charge.");
    assertThat(score(toml, "", extended(3, TWO_PARTS, "2026-12-05T12:00:00Z")).sentence())
        .endsWith("That is within your late days, so it costs nothing.");
  }

  private static ClassEntry extended(int lateDays, Set<Task> passed, String submitted) {
    Optional<Instant> due = Optional.of(Instant.parse("2026-12-03T12:00:00Z"));
    Student student = new Student("ada", "", "", "", due, lateDays, Map.of());
    return Entries.graded(student, Optional.of(Instant.parse(submitted)), passed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada,part1.g,3,|line 2: there is no task \"part1.g\"",
        "ada,total,3;ada,total,4|line 3: this task of this student stands in line 2",
        "ada,total,|line 2: \"\" is no number",
        "ada,total,-3|line 2: \"-3\"",
        "ada,total,\"3,5\"|line 2: \"3,5\"",
        "ada,total,1e9|line 2: \"1e9\"",
        ",total,3|line 2: this row names no student",
      })
  void aFaultyOverrideIsRefusedWithItsLine(String rowsAndSentence) {
    String[] parts = rowsAndSentence.split("\\|");
    String text = "student,task,points,reason\n" + parts[0].replace(';', '\n') + "\n";
    assertThatThrownBy(() -> overrides(text))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContainingAll("overrides.csv", parts[1]);
  }

  @Test
  void anOverrideForNobodyIsRefusedWithItsLine() throws Exception {
    Overrides overrides = overrides("student,task,points,reason\nada,total,3,\nadda,total,4,\n");
    assertThatThrownBy(() -> overrides.insistOn(List.of("ada", "bob")))
        .hasMessageContaining("line 3: there is no student \"adda\"");
    assertThatThrownBy(() -> overrides("student,task,points\n")).hasMessageContaining("\"reason\"");
  }

  private Mark mark(String toml, Set<Task> passed, String submitted) throws Exception {
    return score(toml, "", entry("ada", passed, submitted)).mark().orElseThrow();
  }

  private static ClassEntry entry(String id, Set<Task> passed, String submitted) {
    return Entries.graded(new Student(id, ""), Optional.of(Instant.parse(submitted)), passed);
  }

  private Score score(String toml, String overrides, ClassEntry entry) throws Exception {
    Policy policy = Policy.read(Files.writeString(folder.resolve("policy.toml"), toml));
    return new Scoring(policy, overrides.isEmpty() ? Overrides.NONE : overrides(overrides))
        .score(entry);
  }

  private Overrides overrides(String text) throws IOException, UnusableClass {
    return Overrides.read(Files.writeString(folder.resolve("overrides.csv"), text));
  }
}
