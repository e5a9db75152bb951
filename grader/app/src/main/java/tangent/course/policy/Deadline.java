package tangent.course.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tangent.course.Lateness;
import tangent.course.Student;

/** Until when one student hands in, and until when it counts at all. */
public record Deadline(Policy policy, Student student) {

  /** The student's own date, or the one for all. */
  public Optional<Instant> due() {
    return student.due().or(policy::due);
  }

  boolean isExtended() {
    return student.due().isPresent() && !student.due().equals(policy.due());
  }

  /** The last moment that is on time. */
  Optional<Instant> lastOnTime() {
    return due().map(due -> due.plus(policy.grace()));
  }

  /** The last moment that counts, if there is one: an extension moves it by as much. */
  public Optional<Instant> close() {
    return policy.late().close().map(this::moved).map(this::notBeforeGraceEnds);
  }

  /** By the clock on the wall, so that it stays at its time of day when clocks change. */
  private Instant moved(Instant close) {
    if (!isExtended() || policy.due().isEmpty()) {
      return close;
    }
    Duration by = Duration.between(local(policy.due().get()), local(student.due().orElseThrow()));
    // Of two moments with this time of day, the later one: the student's favour.
    return ZonedDateTime.of(local(close).plus(by), policy.zone())
        .withLaterOffsetAtOverlap()
        .toInstant();
  }

  private Instant notBeforeGraceEnds(Instant close) {
    return lastOnTime().filter(last -> last.isAfter(close)).orElse(close);
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, policy.zone());
  }

  /** The last moment of a commit that is graded; empty where every moment will do. */
  public Optional<Instant> lastCounted() {
    return switch (policy.counts()) {
      case LAST_BEFORE_CLOSE -> close();
      case LAST_BEFORE_DUE -> lastOnTime();
      case NEWEST -> Optional.empty();
    };
  }

  /** How late this is; empty where it is on time. */
  Optional<Lateness> lateness(Instant submitted) {
    if (lastOnTime().isEmpty() || !submitted.isAfter(lastOnTime().get())) {
      return Optional.empty();
    }
    Instant due = due().orElseThrow();
    long units = units(due, submitted);
    return Optional.of(
        new Lateness(
            due,
            isExtended(),
            Duration.between(due, submitted),
            units,
            Math.min(units, student.lateDays()),
            close().filter(submitted::isAfter).isPresent()));
  }

  private long units(Instant due, Instant submitted) {
    return policy.late().unit() == LateUnit.DAY
        ? Math.max(1, ChronoUnit.DAYS.between(day(due), day(submitted)))
        : started(Duration.between(due, submitted), Duration.ofHours(1));
  }

  private LocalDate day(Instant moment) {
    ZoneId zone = policy.zone();
    return LocalDate.ofInstant(moment, zone);
  }

  private static long started(Duration span, Duration unit) {
    return span.plus(unit).minusNanos(1).dividedBy(unit);
  }
}
