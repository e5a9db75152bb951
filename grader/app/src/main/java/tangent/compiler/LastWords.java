package tangent.compiler;

import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler prints when it breaks down: a request to report the bug, and a stack trace.
 *
 * <p>It prints nothing else here, since errors go to a listener.
 */
final class LastWords extends Writer {

  private static final int LONGEST = 10_000;
  private static final Pattern THROWN = Pattern.compile("\\b\\w+(Error|Exception|Failure)\\b");

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] chars, int from, int length) {
    text.append(chars, from, Math.min(length, LONGEST - text.length()));
  }

  /** The name of what was thrown, such as {@code StackOverflowError}. */
  String error() {
    Matcher thrown = THROWN.matcher(text);
    return thrown.find() ? thrown.group() : "without a word";
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
