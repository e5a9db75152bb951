package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;

/**
 * One call of a student's method, and how to talk about its answer.
 *
 * <p>When the answer is wrong, the message says what was called, what came back and what is right;
 * and if the answer is just what one known mistake gives, which mistake that is.
 */
public final class Call {

  private final String text;
  private final List<Mistake> mistakes = new ArrayList<>();
  private DoubleSupplier own =
      () -> {
        throw new IllegalStateException("there is no method underneath");
      };

  private Call(String text) {
    this.text = text;
  }

  /** A call of {@code method} with these arguments. */
  public static Call of(String method, Object... arguments) {
    return new Call(
        Arrays.stream(arguments)
            .map(Show::value)
            .collect(Collectors.joining(", ", method + "(", ")")));
  }

  /** Something that is best said in words, with a %s for each of the arguments. */
  public static Call saying(String words, Object... arguments) {
    return new Call(String.format(words, Arrays.stream(arguments).map(Show::value).toArray()));
  }

  /** The element {@code index} of the array that this call returned. */
  public Call element(int index) {
    return new Call(text + "[" + index + "]");
  }

  /** What a known mistake would answer, and a hint to give then. */
  public Call mistake(Object answer, String hint) {
    mistakes.add(Mistake.hinted(answer, hint));
    return this;
  }

  /**
   * What a known mistake would answer.
   *
   * @param id the name of its title and hint in mistakes.properties
   */
  public Call known(Object answer, String id) {
    mistakes.add(Mistake.known(answer, id));
    return this;
  }

  /**
   * What the student's own method underneath leads to.
   *
   * <p>This answer passes too, so that one mistake costs one task. It may throw; then there is no
   * such answer.
   */
  public Call orAsYourOwn(DoubleSupplier answer) {
    own = answer;
    return this;
  }

  /** Fails unless {@code actual} is as near to {@code expected} as {@code tolerance} says. */
  public void gives(double actual, double expected, double tolerance) {
    if (Double.compare(actual, expected) == 0 || isOwn(actual)) {
      return;
    }
    boolean wide = tolerance > 1e-6 * Math.max(1, Math.abs(expected));
    String range = wide ? " (no further off than " + Show.roughly(tolerance) + ")" : "";
    assertThat(actual)
        .withFailMessage(() -> message(actual, expected, range) + hint(actual, expected, tolerance))
        .isCloseTo(expected, Offset.offset(tolerance));
  }

  /** Fails unless the answer is this very thing. */
  public void gives(Object actual, Object expected) {
    assertThat(actual)
        .withFailMessage(() -> message(actual, expected, "") + hint(actual, expected, 0))
        .isEqualTo(expected);
  }

  /** Fails unless the answer is an array of this length. */
  public void givesLength(double[] actual, int length) {
    assertThat(actual).withFailMessage(() -> text + " returned null").isNotNull();
    assertThat(actual)
        .withFailMessage(
            () ->
                String.format(
                    "%s returned %d numbers: %s%nbut right are %d",
                    text, actual.length, Show.value(actual), length))
        .hasSize(length);
  }

  private String message(Object actual, Object expected, String range) {
    return text + " gives " + Show.value(actual) + "\nbut right is " + Show.value(expected) + range;
  }

  /**
   * The one mistake that explains the answer; none if several do, for then it is a guess. Two that
   * tell the same count as one.
   */
  private String hint(Object actual, Object expected, double tolerance) {
    if (actual instanceof Double number && number.isNaN()) {
      return "\nHint: NaN means \"not a number\". It comes from 0/0, for example.";
    }
    List<String> fitting =
        mistakes.stream()
            .filter(mistake -> mistake.explains(actual, expected, tolerance))
            .map(Mistake::story)
            .distinct()
            .toList();
    return fitting.size() == 1 ? "\n" + fitting.get(0) : "";
  }

  private boolean isOwn(double actual) {
    try {
      double answer = own.getAsDouble();
      // The same arithmetic in another order may round differently.
      return Double.compare(actual, answer) == 0
          || Math.abs(actual - answer) <= 1e-9 * Math.abs(answer);
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  /** The call, as it would be written in a program. */
  @Override
  public String toString() {
    return text;
  }
}
