package tangent.workflow;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions of GitHub's workflows, as far as ours use them: names with dots, texts in single
 * quotes, {@code ! && || == !=} and the status functions. A name that nothing is known of is an
 * error here, where GitHub would take it for empty.
 */
final class Expression {

  private static final Pattern PLACE = Pattern.compile("\\$\\{\\{(.*?)}}");
  private static final Pattern TOKEN =
      Pattern.compile("\\s*('[^']*'|\\|\\||&&|==|!=|!|[A-Za-z][A-Za-z0-9_.-]*(?:\\(\\))?)");

  private final Matcher tokens;
  private final Map<String, String> names;
  private final String source;
  private int end;

  private Expression(String source, Map<String, String> names) {
    this.source = source.strip();
    this.names = names;
    this.tokens = TOKEN.matcher(this.source);
  }

  /** The text with every expression in it replaced by its value. */
  static String fill(String text, Map<String, String> names) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(new Expression(place.group(1), names).whole()));
  }

  /** Whether a condition holds; it may stand without the braces. */
  static boolean holds(String condition, Map<String, String> names) {
    Matcher braces = PLACE.matcher(condition.strip());
    String inner = braces.matches() ? braces.group(1) : condition;
    return truth(new Expression(inner, names).whole());
  }

  private String whole() {
    String value = or();
    if (end != source.length()) {
      throw new IllegalArgumentException("not understood: " + source.substring(end));
    }
    return value;
  }

  private String or() {
    String left = and();
    while (accept("||")) {
      String right = and();
      left = truth(left) ? left : right;
    }
    return left;
  }

  private String and() {
    String left = comparison();
    while (accept("&&")) {
      String right = comparison();
      left = truth(left) ? right : left;
    }
    return left;
  }

  private String comparison() {
    String left = unary();
    if (accept("==")) {
      return String.valueOf(left.equalsIgnoreCase(unary()));
    }
    if (accept("!=")) {
      return String.valueOf(!left.equalsIgnoreCase(unary()));
    }
    return left;
  }

  private String unary() {
    return accept("!") ? String.valueOf(!truth(unary())) : operand();
  }

  private String operand() {
    String token = next();
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1);
    }
    String value = names.get(token);
    if (value == null) {
      throw new IllegalArgumentException("nothing is known of " + token + " in " + source);
    }
    return value;
  }

  private boolean accept(String token) {
    if (tokens.find(end) && tokens.start() == end && tokens.group(1).equals(token)) {
      end = tokens.end();
      return true;
    }
    return false;
  }

  private String next() {
    if (!tokens.find(end) || tokens.start() != end) {
      throw new IllegalArgumentException("not understood: " + source.substring(end));
    }
    end = tokens.end();
    return tokens.group(1);
  }

  private static boolean truth(String value) {
    return !value.isEmpty() && !value.equals("false") && !value.equals("0");
  }
}
