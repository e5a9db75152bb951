package tangent.course.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tangent.course.UnusableClass;
import tangent.intake.UnreadableFile;
import tangent.intake.Utf8;

/** A policy's file: values by their keys, and sentences that name the line of one. */
record PolicyToml(Path file, JsonNode root, PolicyLines lines) {

  /** Numbers stay the decimals that they are written as; dates come as text. */
  private static final ObjectMapper TOML =
      TomlMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** TOML 1.1 lets seconds away, and the library reads 1.0. */
  private static final Pattern WITHOUT_SECONDS =
      Pattern.compile("(=[ \\t]*\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d)(?![\\d:])");

  /** Beyond these, a number is a slip, or made to be endless when it is written out. */
  private static final int MOST_DECIMALS = 6;

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  static PolicyToml read(Path file) throws IOException, UnusableClass {
    try {
      return of(Utf8.decode(Files.readAllBytes(file)), file);
    } catch (UnreadableFile notUtf8) {
      throw UnusableClass.at(file, notUtf8.line(), notUtf8.sentence());
    } catch (NoSuchFileException e) {
      throw UnusableClass.at(file, 0, "There is no such file.");
    } catch (IOException closed) {
      throw UnusableClass.unread(file);
    }
  }

  private static PolicyToml of(String text, Path file) throws UnusableClass {
    String whole = WITHOUT_SECONDS.matcher(text).replaceAll("$1:00");
    try {
      JsonNode root = TOML.readTree(whole);
      return new PolicyToml(file, root, new PolicyLines(text));
    } catch (JsonProcessingException e) {
      throw UnusableClass.at(
          file,
          line(e.getLocation(), whole),
          "This is no TOML: %s. Each line is a key, = and a value; a text needs quotes around it."
              .formatted(e.getOriginalMessage()));
    }
  }

  /** The library says where it stood: behind the line's end where it had looked for more. */
  private static long line(@Nullable JsonLocation stood, String text) {
    if (stood == null) {
      return 0;
    }
    int offset = (int) Math.max(0, Math.min(stood.getCharOffset(), text.length()));
    String before = text.substring(0, offset).stripTrailing();
    return offset == 0 ? stood.getLineNr() : 1 + before.chars().filter(c -> c == '\n').count();
  }

  UnusableClass fault(List<String> key, String sentence) {
    return UnusableClass.at(file, lines.of(key), sentence);
  }

  /** Nothing where the key is not there. */
  Optional<JsonNode> get(String... key) {
    JsonNode node = root;
    for (String name : key) {
      node = node.path(name);
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  Optional<String> text(String... key) throws UnusableClass {
    Optional<JsonNode> node = get(key);
    if (node.isPresent() && !node.get().isTextual()) {
      throw fault(List.of(key), "\"" + String.join(".", key) + "\" takes a text in quotes.");
    }
    return node.map(JsonNode::textValue);
  }

  /** A number from 0 up. */
  Optional<BigDecimal> number(String... key) throws UnusableClass {
    Optional<JsonNode> node = get(key);
    return node.isPresent() ? Optional.of(number(node.get(), List.of(key))) : Optional.empty();
  }

  BigDecimal number(JsonNode node, List<String> key) throws UnusableClass {
    boolean exact = node.isIntegralNumber() || node.isBigDecimal();
    BigDecimal number = exact ? node.decimalValue() : BigDecimal.ONE.negate();
    if (number.signum() < 0 || number.scale() > MOST_DECIMALS || number.compareTo(MOST) > 0) {
      throw fault(
          key,
          "\"%s\" takes a number from 0 to 10000 with at most %s decimals."
              .formatted(String.join(".", key), MOST_DECIMALS));
    }
    return number;
  }

  /** Refuses every other key of a table, and what should be a table and is none. */
  void insistOnKeys(List<String> table, List<String> known) throws UnusableClass {
    Optional<JsonNode> node = get(table.toArray(String[]::new));
    if (node.isEmpty()) {
      return;
    }
    if (!node.get().isObject()) {
      throw fault(table, "\"" + String.join(".", table) + "\" is a table of its own.");
    }
    for (Iterator<String> names = node.get().fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        List<String> key = new ArrayList<>(table);
        key.add(name);
        throw fault(
            key,
            "\"%s\" is no key %s. Known are %s."
                .formatted(
                    name,
                    table.isEmpty() ? "of a policy" : "of [" + String.join(".", table) + "]",
                    String.join(", ", known)));
      }
    }
  }
}
