package derivatives.scoreboard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about an error of the compiler, in words that a first course knows. */
final class CompilerWords {

  /** 9x, but no number with a letter of its own: 9d, 9L, 1e5. */
  private static final Pattern FACTOR =
      Pattern.compile("(?<![\\w.])([1-9][\\d.]*)(?![dDfFlL]\\b|[eE][-+\\d])([a-zA-Z]\\w*|\\()");

  /** What is no code: "2nd" there is no product. */
  private static final Pattern REMARK =
      Pattern.compile("\"[^\"]*\"|//.*|/\\*.*?(\\*/|$)|^\\s*\\*.*");

  /** A function that was given, called as if it were a method; a loss of one number is a method. */
  private static final Pattern FUNCTION =
      Pattern.compile("method ((?:function|slope)(?=\\(double\\))|loss(?=\\(double\\[\\]\\)))");

  private CompilerWords() {}

  /**
   * @param text of the whole file
   * @param line the line of code that it is about
   */
  static String sentence(Compilation.Error error, String text, String line) {
    String code = error.code();
    if (code.endsWith("premature.eof")) {
      return "The file ends too early: somewhere above a closing brace } is missing.";
    }
    if (code.contains("operator.cant.be.applied") && line.contains("^")) {
      return "In Java ^ is no power: write x * x * x, or Math.pow(x, 3).";
    }
    if (code.contains("illegal.char")) {
      return "This character is none of Java's: was it copied along from a page or a chat?";
    }
    if (code.contains("cant.resolve")) {
      Matcher function = FUNCTION.matcher(error.message());
      return function.find()
          ? "%1$s was given to you: ask it by %1$s.applyAsDouble(...).".formatted(function.group(1))
          : "Java does not know this name here. Is it spelt as where it is declared?";
    }
    if (code.contains("doesnt.exist")) {
      return "There is no such package. Grading has no libraries: use what Java itself brings.";
    }
    if (code.contains("duplicate.class")) {
      return "There is a class of this name already.";
    }
    if (code.contains("preview.feature") || code.contains("feature.not.supported")) {
      return "Your work is graded with Java 17, which does not know this yet: write it without.";
    }
    if (code.contains("missing.ret.stmt")) {
      return "The method can end here without a return.";
    }
    if (code.contains("illegal.start") || code.contains("class, interface")) {
      return "Java did not expect this here. Count the braces { } above.";
    }
    return code.contains("expected") ? missing(text, line) : "The compiler can't read this line:";
  }

  private static String missing(String text, String line) {
    Matcher factor = FACTOR.matcher(REMARK.matcher(line).replaceAll(" "));
    if (factor.find()) {
      return "Java multiplies only where it is told to: write %s * %s."
          .formatted(factor.group(1), factor.group(2));
    }
    long open = text.chars().filter(each -> each == '{').count();
    long closed = text.chars().filter(each -> each == '}').count();
    return open == closed
        ? "Something is missing here: look at the end of the line above, too."
        : "The file has " + open + " opening braces { but " + closed + " closing ones }.";
  }
}
