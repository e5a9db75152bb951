package tangent.course;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Text that says a moment without doubt: with its zone, or the offset of one. */
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
      return Optional.of(ZonedDateTime.parse(text.strip(), FORMAT).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
