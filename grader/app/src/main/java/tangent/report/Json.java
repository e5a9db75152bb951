package tangent.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** JSON as our files hold it: the same for equal trees, and harmless to whoever prints it. */
public final class Json {

  private static final ObjectWriter PRETTY =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  /** Decimals without exponent, as people write points. */
  private static final ObjectWriter COMPACT =
      new ObjectMapper().writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

  private Json() {}

  /** An empty object, to be filled field by field. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * The tree as text; the same bytes for equal trees.
   *
   * <p>Characters that steer a terminal or a CI log can only stand in strings, so they are escaped
   * afterwards: a reader gets them back. Only half a character is lost, for there are no bytes for
   * it.
   */
  public static String text(ObjectNode tree) {
    try {
      return harmless(PRETTY.writeValueAsString(tree) + "\n");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same on one line, for what there is much of. */
  public static String line(JsonNode tree) {
    try {
      return harmless(COMPACT.writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(String json) {
    String broken = SafeText.OLD_COMMAND.matcher(json).replaceAll("#\\\\u0023");
    return SafeText.escaped(withoutHalves(broken), SafeText::steers);
  }

  private static String withoutHalves(String json) {
    if (!SafeText.holds(json, SafeText::isHalf)) {
      return json;
    }
    return json.codePoints()
        .map(c -> SafeText.isHalf(c) ? 0xfffd : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
