package tangent.course.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tangent.course.UnusableClass;
import tangent.course.ZonedMoment;

/** The dates of a policy, each one moment or refused. */
record PolicyDates(PolicyToml toml, Optional<ZoneId> zone) {

  static PolicyDates in(PolicyToml toml) throws UnusableClass {
    return new PolicyDates(toml, zone(toml));
  }

  private static Optional<ZoneId> zone(PolicyToml toml) throws UnusableClass {
    Optional<String> name = toml.text("zone");
    if (name.isPresent() && !ZoneId.getAvailableZoneIds().contains(name.get())) {
      throw toml.fault(
          List.of("zone"),
          "\"" + name.get() + "\" is the name of no zone, such as \"Europe/Berlin\".");
    }
    return name.map(ZoneId::of);
  }

  /** Nothing where the key is not there. */
  Optional<Instant> get(String... key) throws UnusableClass {
    Optional<String> text = toml.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (zone.isEmpty()) {
      throw toml.fault(
          List.of(key), "A date needs a zone. Write, for example: zone = \"Europe/Berlin\"");
    }
    Optional<Instant> zoned = ZonedMoment.of(text.get());
    return Optional.of(zoned.isPresent() ? zoned.get() : local(text.get(), zone.get(), key));
  }

  private Instant local(String text, ZoneId zone, String... key) throws UnusableClass {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(text.replace(' ', 'T'), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    } catch (DateTimeException e) {
      throw toml.fault(
          List.of(key),
          "\"" + text + "\" is no date with a time of day, such as 2026-12-01T23:59.");
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw toml.fault(
          List.of(key), "There is no " + text + " in " + zone + ": clocks skip it that day.");
    }
    if (offsets.size() > 1) {
      throw toml.fault(
          List.of(key),
          "There are two of %s in %s, for clocks go back that day. Add the offset: %s or %s."
              .formatted(
                  text, zone, local.atOffset(offsets.get(0)), local.atOffset(offsets.get(1))));
    }
    return local.toInstant(offsets.get(0));
  }
}
