package tangent.course.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tangent.assignment.Task;
import tangent.course.UnusableClass;
import tangent.report.Feedback;

/** Makes a policy of a file's values, and refuses what it does not know. */
record PolicyReading(PolicyToml toml) {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,6}) (second|minute|hour)s?");

  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  Policy policy() throws UnusableClass {
    insistOnKeys();
    PolicyDates dates = PolicyDates.in(toml);
    Optional<Instant> due = dates.get("due");
    LateRules late = late(dates);
    insistOnOrder(due, late.close());
    return new Policy(
        dates.zone().orElse(ZoneOffset.UTC),
        due,
        grace(),
        choice(CountedCommit.values(), CountedCommit.LAST_BEFORE_CLOSE, "counts"),
        visible(),
        late,
        points(),
        decimals());
  }

  private void insistOnKeys() throws UnusableClass {
    toml.insistOnKeys(
        List.of(),
        List.of("zone", "due", "grace", "counts", "visible", "late", "points", "rounding"));
    toml.insistOnKeys(List.of("visible"), List.of("before", "after"));
    toml.insistOnKeys(List.of("late"), List.of("unit", "rate", "of", "cap", "close"));
    toml.insistOnKeys(List.of("rounding"), List.of("decimals"));
  }

  private void insistOnOrder(Optional<Instant> due, Optional<Instant> close) throws UnusableClass {
    if (close.isPresent() && (due.isEmpty() || close.get().isBefore(due.get()))) {
      throw toml.fault(
          List.of("late", "close"),
          "\"close\" is for what comes after \"due\", and "
              + (due.isEmpty() ? "there is no \"due\"." : "it is before it."));
    }
  }

  private Duration grace() throws UnusableClass {
    Optional<String> text = toml.text("grace");
    if (text.isEmpty()) {
      return Duration.ZERO;
    }
    Matcher span = SPAN.matcher(text.get());
    if (!span.matches()) {
      throw toml.fault(
          List.of("grace"),
          "\""
              + text.get()
              + "\" is no span of seconds, minutes or hours, such as \"10 minutes\".");
    }
    long number = Long.parseLong(span.group(1));
    return switch (span.group(2)) {
      case "second" -> Duration.ofSeconds(number);
      case "minute" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  private Optional<Visibility> visible() throws UnusableClass {
    if (toml.get("visible").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Visibility(feedback("before"), feedback("after")));
  }

  private Feedback feedback(String key) throws UnusableClass {
    return choice(Feedback.values(), Feedback.FULL, "visible", key);
  }

  private LateRules late(PolicyDates dates) throws UnusableClass {
    LateRules none = LateRules.NONE;
    LateUnit unit = choice(LateUnit.values(), none.unit(), "late", "unit");
    if (toml.get("late").isPresent() && unit == LateUnit.DAY && dates.zone().isEmpty()) {
      throw toml.fault(
          List.of("late"), "Days need a zone. Write, for example: zone = \"Europe/Berlin\"");
    }
    return new LateRules(
        unit,
        percent("rate").orElse(none.rate()),
        choice(PenaltyBase.values(), none.of(), "late", "of"),
        percent("cap").orElse(none.cap()),
        dates.get("late", "close"));
  }

  private Optional<BigDecimal> percent(String key) throws UnusableClass {
    Optional<BigDecimal> percent = toml.number("late", key);
    if (percent.isPresent() && percent.get().compareTo(PERCENT) > 0) {
      throw toml.fault(List.of("late", key), "\"" + key + "\" is more than 100 percent.");
    }
    return percent;
  }

  /** A task's id has a dot in it, so both {@code "part1.f"} and {@code part1.f} name it. */
  private Map<Task, BigDecimal> points() throws UnusableClass {
    Map<Task, BigDecimal> points = new EnumMap<>(Task.class);
    Optional<JsonNode> table = toml.get("points");
    if (table.isPresent() && !table.get().isObject()) {
      throw toml.fault(List.of("points"), "\"points\" is a table of its own.");
    }
    if (table.isPresent()) {
      for (Map.Entry<String, JsonNode> entry : table.get().properties()) {
        addPoints(points, entry.getValue(), List.of("points", entry.getKey()));
      }
    }
    return points;
  }

  private void addPoints(Map<Task, BigDecimal> points, JsonNode node, List<String> key)
      throws UnusableClass {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        List<String> longer = new ArrayList<>(key);
        longer.add(entry.getKey());
        addPoints(points, entry.getValue(), longer);
      }
      return;
    }
    String id = String.join(".", key.subList(1, key.size()));
    Optional<Task> task = Task.of(id);
    if (task.isEmpty()) {
      throw toml.fault(key, "There is no task \"" + id + "\".");
    }
    if (points.put(task.get(), toml.number(node, key)) != null) {
      throw toml.fault(key, "\"" + id + "\" stands twice.");
    }
  }

  private OptionalInt decimals() throws UnusableClass {
    Optional<BigDecimal> decimals = toml.number("rounding", "decimals");
    if (decimals.isEmpty()) {
      return OptionalInt.empty();
    }
    BigDecimal plain = decimals.get().stripTrailingZeros();
    if (plain.scale() > 0 || plain.compareTo(BigDecimal.valueOf(MOST_DECIMALS)) > 0) {
      throw toml.fault(
          List.of("rounding", "decimals"),
          "\"decimals\" takes a whole number from 0 to " + MOST_DECIMALS + ".");
    }
    return OptionalInt.of(plain.intValue());
  }

  private <T extends Enum<T>> T choice(T[] values, T usual, String... key) throws UnusableClass {
    String word = toml.text(key).orElse(word(usual));
    for (T value : values) {
      if (word(value).equals(word)) {
        return value;
      }
    }
    throw toml.fault(
        List.of(key),
        "\"%s\" is nothing that \"%s\" can be. It can be %s."
            .formatted(
                word,
                String.join(".", key),
                Arrays.stream(values)
                    .map(each -> "\"" + word(each) + "\"")
                    .collect(Collectors.joining(" or "))));
  }

  /** As a policy names it, such as {@code last-before-due}. */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
