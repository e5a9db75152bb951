package tangent.course.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people read it, on the clocks of the course. */
final class PolicyMoment {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

  private PolicyMoment() {}

  /** {@code 1 December 2026, 23:59}; with seconds only where there are any. */
  static String of(Instant moment, ZoneId zone) {
    boolean whole = moment.getEpochSecond() % 60 == 0;
    return (whole ? MINUTES : SECONDS).format(moment.atZone(zone));
  }

  /** The same with the zone's name, which is UTC where the course has none. */
  static String withZone(Instant moment, ZoneId zone) {
    return of(moment, zone) + " (" + (zone.getId().equals("Z") ? "UTC" : zone.getId()) + ")";
  }
}
