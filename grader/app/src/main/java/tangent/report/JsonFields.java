package tangent.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the fields of a file of ours.
 *
 * <p>What is missing or of another kind ends in an IllegalArgumentException that names it.
 */
public final class JsonFields {

  private JsonFields() {}

  /** Of a file that is none of JSON, in words for a person. */
  public static IllegalArgumentException notJson(JsonProcessingException e) {
    return new IllegalArgumentException(
        "it is not JSON"
            + (e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr()),
        e);
  }

  public static <K> Map<K, BigDecimal> points(JsonNode node, K[] keys, Function<K, String> id) {
    Map<K, BigDecimal> points = new LinkedHashMap<>();
    for (K key : keys) {
      if (node.has(id.apply(key))) {
        points.put(key, decimal(node, id.apply(key)));
      }
    }
    return points;
  }

  public static <T> T one(JsonNode node, String name, T[] values, Function<T, String> id) {
    String word = text(node, name);
    return Stream.of(values)
        .filter(value -> id.apply(value).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("its \"" + name + "\" can't be " + word));
  }

  public static <T> List<T> all(JsonNode array, Function<JsonNode, T> each) {
    List<T> all = new ArrayList<>();
    array.forEach(element -> all.add(each.apply(element)));
    return all;
  }

  public static Map<String, String> map(JsonNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.properties().forEach(each -> map.put(each.getKey(), each.getValue().asText()));
    return map;
  }

  public static Optional<String> optional(JsonNode node, String name) {
    return node.has(name) ? Optional.of(text(node, name)) : Optional.empty();
  }

  public static BigDecimal decimal(JsonNode node, String name) {
    return number(node, name).decimalValue();
  }

  public static JsonNode number(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("its \"" + name + "\" is no number");
    }
    return value;
  }

  public static String text(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("its \"" + name + "\" is no text");
    }
    return value.textValue();
  }

  public static JsonNode field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException("its \"" + name + "\" is missing");
    }
    return value;
  }
}
