package tangent.course.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.course.Lateness;
import tangent.course.Student;

class DeadlineTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /**
   * In spring 24 hours after 23:59 it is 00:59, in autumn 22:59; a day of the calendar is a day.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-12-01T23:59, 2026-12-01T23:59:01, 1",
    "2026-12-01T23:59, 2026-12-02T00:00, 1",
    "2026-12-01T23:59, 2026-12-02T23:59:59, 1",
    "2026-12-01T23:59, 2026-12-03T00:00, 2",
    "2026-10-24T23:59, 2026-10-25T23:59, 1",
    "2026-10-24T23:59, 2026-10-26T00:00, 2",
    "2026-03-28T23:59, 2026-03-29T23:59, 1",
    "2026-03-28T23:59, 2026-03-30T00:00, 2",
    "2026-03-27T12:00, 2026-03-30T11:00, 3",
    "2026-12-01T12:00, 2026-12-01T18:00, 1",
    "2026-12-01T12:00, 2026-12-02T18:00, 1",
    "2026-12-31T23:59, 2027-01-01T08:00, 1",
  })
  void daysAreThoseOfTheCalendar(String due, String submitted, long days) {
    Lateness late =
        deadline(due, Duration.ZERO, LateUnit.DAY).lateness(berlin(submitted)).orElseThrow();
    assertThat(late.units()).isEqualTo(days);
    assertThat(late.by()).isEqualTo(Duration.between(berlin(due), berlin(submitted)));
  }

  /** What the calendar says depends on where it hangs. */
  @Test
  void daysAreThoseOfTheZone() {
    Instant due = Instant.parse("2026-12-01T23:30:00Z");
    Instant submitted = Instant.parse("2026-12-02T22:00:00Z");
    assertThat(units("Europe/London", due, submitted)).isEqualTo(1);
    assertThat(units("Asia/Tokyo", due, Instant.parse("2026-12-02T15:30:00Z"))).isEqualTo(1);
    assertThat(units("Pacific/Auckland", due, submitted)).isEqualTo(1);
    assertThat(units("America/Los_Angeles", due, Instant.parse("2026-12-03T08:30:00Z")))
        .isEqualTo(2);
  }

  private static long units(String zone, Instant due, Instant submitted) {
    Policy policy = policy(ZoneId.of(zone), due, Duration.ZERO, LateUnit.DAY, Optional.empty());
    return new Deadline(policy, new Student("a", "")).lateness(submitted).orElseThrow().units();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T12:00:00.001, 1",
    "2026-12-01T13:00, 1",
    "2026-12-01T13:00:00.001, 2",
    "2026-12-02T12:00, 24",
  })
  void hoursCountOnceTheyHaveBegun(String submitted, long hours) {
    assertThat(
            deadline("2026-12-01T12:00", Duration.ZERO, LateUnit.HOUR)
                .lateness(berlin(submitted))
                .orElseThrow()
                .units())
        .isEqualTo(hours);
  }

  @Test
  void hoursAreThoseThatPassedWhenClocksGoBack() {
    Deadline deadline = deadline("2026-10-24T23:59", Duration.ZERO, LateUnit.HOUR);
    assertThat(deadline.lateness(berlin("2026-10-25T23:59")).orElseThrow().units()).isEqualTo(25);
  }

  @Test
  void graceForgivesAndWhoNeedsMoreIsLateFromTheDateOn() {
    Deadline deadline = deadline("2026-12-01T12:00", Duration.ofMinutes(10), LateUnit.HOUR);
    assertThat(deadline.lateness(berlin("2026-12-01T12:00"))).isEmpty();
    assertThat(deadline.lateness(berlin("2026-12-01T12:10"))).isEmpty();
    Lateness late = deadline.lateness(berlin("2026-12-01T13:05")).orElseThrow();
    assertThat(late.units()).isEqualTo(2);
    assertThat(late.by()).isEqualTo(Duration.ofMinutes(65));
  }

  @Test
  void anExtensionReplacesTheDateAndMovesTheCloseByAsMuchOnTheClock() {
    Deadline deadline = extended("2026-10-20T23:59", "2026-10-22T23:59", "2026-10-24T12:00");
    assertThat(deadline.due()).hasValue(berlin("2026-10-24T12:00"));
    assertThat(deadline.close()).hasValue(berlin("2026-10-26T12:00"));
    assertThat(deadline.lateness(berlin("2026-10-24T12:00"))).isEmpty();
    assertThat(deadline.lateness(berlin("2026-10-26T12:00")).orElseThrow().closed()).isFalse();
    assertThat(deadline.lateness(berlin("2026-10-26T12:01")).orElseThrow().closed()).isTrue();
    assertThat(deadline.lateness(berlin("2026-10-26T12:01")).orElseThrow().extended()).isTrue();
  }

  @Test
  void aCloseThatMovesIntoTheHourThatComesTwiceIsTheLaterOne() {
    assertThat(extended("2026-10-20T02:30", "2026-10-22T02:30", "2026-10-23T02:30").close())
        .hasValue(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void aCloseNeverComesBeforeGraceEnds() {
    Instant due = berlin("2026-12-01T12:00");
    Policy policy = policy(BERLIN, due, Duration.ofHours(1), LateUnit.DAY, Optional.of(due));
    Deadline deadline = new Deadline(policy, new Student("a", ""));
    assertThat(deadline.close()).hasValue(berlin("2026-12-01T13:00"));
    assertThat(deadline.lateness(berlin("2026-12-01T13:00:01")).orElseThrow().closed()).isTrue();
  }

  @Test
  void lateDaysAreFreeAsFarAsTheyGo() {
    Policy policy =
        policy(BERLIN, berlin("2026-12-01T23:59"), Duration.ZERO, LateUnit.DAY, Optional.empty());
    Student student = new Student("a", "", "", "", Optional.empty(), 2, Map.of());
    Deadline deadline = new Deadline(policy, student);
    assertThat(deadline.lateness(berlin("2026-12-02T10:00")).orElseThrow().free()).isEqualTo(1);
    assertThat(deadline.lateness(berlin("2026-12-05T10:00")).orElseThrow().free()).isEqualTo(2);
  }

  private static Deadline extended(String due, String close, String extension) {
    Policy policy =
        policy(BERLIN, berlin(due), Duration.ZERO, LateUnit.DAY, Optional.of(berlin(close)));
    return new Deadline(
        policy, new Student("a", "", "", "", Optional.of(berlin(extension)), 0, Map.of()));
  }

  private static Deadline deadline(String due, Duration grace, LateUnit unit) {
    return new Deadline(
        policy(BERLIN, berlin(due), grace, unit, Optional.empty()), new Student("a", ""));
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static Policy policy(
      ZoneId zone, Instant due, Duration grace, LateUnit unit, Optional<Instant> close) {
    return new Policy(
        zone,
        Optional.of(due),
        grace,
        CountedCommit.NEWEST,
        Optional.empty(),
        new LateRules(unit, BigDecimal.TEN, PenaltyBase.SCORE, BigDecimal.valueOf(100), close),
        Map.of(),
        OptionalInt.empty());
  }
}
