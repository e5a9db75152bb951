package derivatives.slips;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public methods of a formatted source, by name. */
final class Methods {

  private static final Pattern METHOD =
      Pattern.compile("(?ms)^  public (?:static )?\\S+ (\\w+)\\([^{;]*\\{.*?^  \\}\n");

  private Methods() {}

  static Map<String, String> of(String source) {
    Map<String, String> methods = new LinkedHashMap<>();
    Matcher matcher = METHOD.matcher(source);
    while (matcher.find()) {
      methods.put(matcher.group(1), matcher.group());
    }
    return methods;
  }

  /** The source with every public method but these as the student gets it: not written. */
  static String unwritten(String source, String stubs, Set<String> but) {
    Map<String, String> unwritten = of(stubs);
    String text = source;
    for (Map.Entry<String, String> method : of(source).entrySet()) {
      if (!but.contains(method.getKey())) {
        text = text.replace(method.getValue(), unwritten.get(method.getKey()));
      }
    }
    return text;
  }
}
