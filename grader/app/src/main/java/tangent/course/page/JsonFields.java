package tangent.course.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the fields of a file of ours; what is missing or of another kind is named. */
final class JsonFields {

  private JsonFields() {}

  static <K> Map<K, BigDecimal> points(JsonNode node, K[] keys, Function<K, String> id) {
    Map<K, BigDecimal> points = new LinkedHashMap<>();
    for (K key : keys) {
      if (node.has(id.apply(key))) {
        points.put(key, number(node, id.apply(key)));
      }
    }
    return points;
  }

  static <T> T one(String word, T[] values, Function<T, String> id) {
    return Stream.of(values)
        .filter(value -> id.apply(value).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is called " + word));
  }

  static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> each) {
    List<T> all = new ArrayList<>();
    node.path(name).forEach(element -> all.add(each.apply(element)));
    return all;
  }

  static Map<String, String> map(JsonNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.properties().forEach(each -> map.put(each.getKey(), each.getValue().asText()));
    return map;
  }

  static Optional<String> optional(JsonNode node, String name) {
    return node.has(name) ? Optional.of(text(node, name)) : Optional.empty();
  }

  static BigDecimal number(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("\"" + name + "\" is no number");
    }
    return value.decimalValue();
  }

  static String text(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + name + "\" is no text");
    }
    return value.textValue();
  }

  static JsonNode field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return value;
  }
}
