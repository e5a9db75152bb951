package tangent.course;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Text that says a moment without doubt: with its offset, or with a zone in which clocks show it
 * once.
 */
public final class ZonedMoment {

  /** ISO 8601, and a little of what git and others write: a blank for T, an offset apart. */
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][VV]['['VV']']")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(java.time.format.ResolverStyle.STRICT);

  private ZonedMoment() {}

  /** Nothing where the text is something else, or lacks a zone. */
  public static Optional<Instant> of(String text) {
    try {
      TemporalAccessor said = FORMAT.parse(text.strip());
      ZonedDateTime moment = ZonedDateTime.from(said);
      return said.isSupported(ChronoField.OFFSET_SECONDS)
              || isOnce(LocalDateTime.from(said), moment)
          ? Optional.of(moment.toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Clocks go back over an hour, and skip one. */
  private static boolean isOnce(LocalDateTime said, ZonedDateTime moment) {
    return moment.getZone().getRules().getValidOffsets(said).size() == 1;
  }
}
