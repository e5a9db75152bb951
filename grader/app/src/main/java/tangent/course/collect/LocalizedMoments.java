package tangent.course.collect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Moments as a site shows them to people, such as {@code Tuesday, 1 December 2026, 11:58 PM}: to
 * the minute, without a zone, in one of several languages.
 */
final class LocalizedMoments {

  private static final List<String> PATTERNS =
      List.of(
          "EEEE, d MMMM uuuu, h:mm a",
          "EEEE, MMMM d, uuuu, h:mm a",
          "EEEE, d MMMM uuuu, HH:mm",
          "EEEE, d. MMMM uuuu, HH:mm",
          "EEEE, d MMM uuuu, HH:mm",
          "EEEE d MMMM uuuu, HH:mm",
          "EEEE, d 'de' MMMM 'de' uuuu, HH:mm",
          "d MMMM uuuu, h:mm a",
          "d MMMM uuuu, HH:mm",
          "d. MMMM uuuu, HH:mm",
          "d/MM/uu, HH:mm",
          "uuuu-MM-dd HH:mm");

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "it", "es", "pt", "nl", "ca", "cs", "da", "nb", "pl", "ru", "sv", "uk");

  private final ZoneId zone;
  private final List<DateTimeFormatter> formats = new ArrayList<>();
  private Optional<String> unread = Optional.empty();

  LocalizedMoments(ZoneId zone) {
    this.zone = zone;
    for (String language : LANGUAGES) {
      for (String pattern : PATTERNS) {
        formats.add(
            new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.forLanguageTag(language))
                .withResolverStyle(ResolverStyle.STRICT));
      }
    }
  }

  /** Nothing for an empty cell, a dash, and what is no moment in any way known here. */
  Optional<Instant> of(String cell) {
    // Newer systems put a narrow blank before the half of the day.
    String plain = cell.replace('\u202F', ' ').replace('\u00A0', ' ').strip();
    if (plain.isEmpty() || plain.equals("-")) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : formats) {
      try {
        Instant moment = LocalDateTime.parse(plain, format).atZone(zone).toInstant();
        // All others of a file are in the same form, most likely.
        formats.remove(format);
        formats.add(0, format);
        return Optional.of(moment);
      } catch (DateTimeException inAnotherForm) {
        // The next one.
      }
    }
    unread = unread.or(() -> Optional.of(cell));
    return Optional.empty();
  }

  /** The first cell that had no known form. */
  Optional<String> unread() {
    return unread;
  }
}
