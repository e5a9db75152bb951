package tangent.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** JSON as every file of a grade holds it: indented, and harmless to whoever prints the file. */
final class Json {

  private static final ObjectWriter PRETTY =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  /** An empty object, to be filled field by field. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * The tree as text; the same bytes for equal trees.
   *
   * <p>Characters that steer a terminal or a CI log can only stand in strings, so they are escaped
   * afterwards: a reader gets them back. Only half a character is lost, for there are no bytes for
   * it.
   */
  static String text(ObjectNode tree) {
    try {
      String json = PRETTY.writeValueAsString(tree) + "\n";
      json = SafeText.OLD_COMMAND.matcher(json).replaceAll("#\\\\u0023");
      return SafeText.escaped(withoutHalves(json), SafeText::steers);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutHalves(String json) {
    return json.codePoints()
        .map(c -> SafeText.isHalf(c) ? 0xfffd : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
