package derivatives.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/**
 * One call of a student's method, and how to talk about its answer.
 *
 * <p>When the answer is wrong, the message says what was called, what came back and what is right.
 * Which mistake that is, all answers of the task together tell: {@link Diagnosis}.
 */
public final class Call {

  private static final double[] NOTHING = {};

  /**
   * How many steps of a walk add up: where each brings an error of its own and shrinks those before
   * by a tenth or more, they never come to more than ten.
   */
  private static final int STEPS = 10;

  private record Known(Mistake mistake, Object answer, double scale, double near) {}

  private final String root;
  private final String text;
  private final List<Known> known = new ArrayList<>();
  private final List<String> readings;
  private String fact = "";

  /**
   * What a test of a student's own does first, and what it looks at; nothing where there is none.
   */
  private String before = "";

  private List<String> looks = List.of();

  private Call(String root, String text, String... readings) {
    this.root = root;
    this.text = text;
    this.readings = List.of(readings);
  }

  /** A call of {@code method} with these arguments. */
  public static Call of(String method, Object... arguments) {
    Lost.checkMethod(method.substring(method.lastIndexOf('.') + 1));
    String text =
        Arrays.stream(arguments)
            .map(Show::value)
            .collect(Collectors.joining(", ", method + "(", ")"));
    return new Call(text, text).java("", InJava.call(method, arguments));
  }

  /** Something that is best said in words, with a %s for each of the arguments. */
  public static Call saying(String words, Object... arguments) {
    String text =
        String.format(Locale.ROOT, words, Arrays.stream(arguments).map(Show::value).toArray());
    return new Call(text, text);
  }

  /**
   * How this is asked in a test of a student's own.
   *
   * @param before statements, a line each, or the empty string
   * @param looks the expressions that are looked at: one, or one for each reading
   */
  public Call java(String before, String... looks) {
    this.before = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
    this.looks = List.of(looks);
    return this;
  }

  /**
   * Something to look at after this call, such as the gradient of one of its operands.
   *
   * @param look the same in Java
   */
  public Call then(String reading, String look) {
    return new Call(root, text + ", " + reading).java(before, look);
  }

  /** Several things to look at after this call: the numbers of its answer, in order. */
  public Call readings(String... readings) {
    return new Call(root, text, readings).java(before, looks.toArray(new String[0]));
  }

  /**
   * What a known mistake would answer; said twice, it can be made in two ways.
   *
   * @param answer a number, an array of numbers, another value, or the class of what it would throw
   * @param id the name of its title and hint in mistakes.properties
   */
  public Call known(Object answer, String id) {
    return known(answer, 1, id);
  }

  /**
   * What a known mistake would answer.
   *
   * @param scale how much further off that may be than a right answer
   */
  public Call known(Object answer, double scale, String id) {
    return known(answer, scale, 0, id);
  }

  /**
   * What a known mistake would answer, where the way to compute it is known but for rounding.
   *
   * @param near how far off that may be
   */
  public Call knownWithin(Object answer, double near, String id) {
    return known(answer, 0, near, id);
  }

  private Call known(Object answer, double scale, double near, String id) {
    KnownMistakes.text(id + ".title");
    int way = (int) known.stream().filter(other -> other.mistake.id().equals(id)).count();
    known.add(new Known(new Mistake(id, way), answer, scale, near));
    return this;
  }

  /** Known mistakes that may answer anything here. */
  public Call open(String... ids) {
    for (String id : ids) {
      known(Judged.ANYTHING, id);
    }
    return this;
  }

  /** A fact that helps to see why the right answer is right. */
  public Call fact(String sentence) {
    fact = "\n" + sentence;
    return this;
  }

  /**
   * Makes the call.
   *
   * <p>Where it throws, or returns null, that is its answer, and the test ends.
   */
  public <T> T ask(Callable<T> code) {
    T answer;
    String any = looks.isEmpty() ? "" : before + InJava.any(looks.get(0));
    Sheet.current().ifPresent(sheet -> sheet.beginCall(any));
    try {
      answer = code.call();
    } catch (TestAbortedException e) {
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      if (NotStarted.is(e)) {
        throw NotStarted.of(e);
      }
      throw noted(e, text + "\n" + Story.of(e), any);
    }
    if (answer == null) {
      throw noted(null, text + " returned null" + fact, any);
    }
    return answer;
  }

  private Sheet.Noted noted(Object actual, String message, String ownTest) {
    Throwable place = actual instanceof Throwable thrown ? thrown : new Answer.Place();
    note(new Judged(actual, NOTHING, NOTHING), message, place, ownTest);
    return new Sheet.Noted(message);
  }

  /** Asks whether {@code actual} is as near to {@code expected} as {@code tolerance} says. */
  public void gives(double actual, double expected, double tolerance) {
    Judged judged =
        new Judged(
            new double[] {actual}, new double[] {expected}, new double[] {Math.abs(tolerance)});
    note(
        judged,
        judged.isRight() ? "" : judged.message(text, 0) + notANumber(actual, expected) + fact,
        ownTest(look -> InJava.near(look, expected, Math.abs(tolerance))));
  }

  /** Asks whether the answer is this very thing. */
  public void gives(Object actual, Object expected) {
    Judged judged = new Judged(actual, expected, NOTHING);
    String wrong =
        text + " gives " + Show.value(actual) + "\nbut right is " + Show.value(expected) + fact;
    note(
        judged,
        judged.isRight() ? "" : wrong,
        ownTest(look -> "assertThat(" + look + ").isEqualTo(" + InJava.value(expected) + ");"));
  }

  /** Asks whether the answer has these numbers, each as near as its tolerance says. */
  public void gives(double[] actual, double[] expected, double[] tolerance) {
    Judged judged = new Judged(actual, expected, tolerance);
    if (judged.isRight()) {
      note(judged, "", "");
    } else {
      note(judged, inWords(judged) + fact, ownTest(judged));
    }
  }

  /**
   * Asks the same of rows of numbers, each as long as the others.
   *
   * <p>A test of a student's own takes the last place that is right for the one before, too: so
   * honest errors of a few steps add up there.
   */
  public void gives(double[][] actual, double[][] expected, double[] tolerance) {
    int columns = expected[0].length;
    for (int i = 0; i < actual.length; i++) {
      if (actual[i] == null || actual[i].length != columns) {
        String row = actual[i] == null ? "null" : Show.value(actual[i]);
        String size = "[" + i + "]).hasSize(" + columns + ");";
        holds(
            false,
            text + "[" + i + "] is " + row + "\nbut it should hold " + columns + " numbers",
            ownTest(look -> "assertThat(" + look + size));
        return;
      }
    }
    Judged judged = new Judged(flat(actual), flat(expected), tolerance);
    note(
        judged,
        judged.isRight() ? "" : judged.inWords(text, columns) + fact,
        judged.isRight() ? "" : ownTest(look -> judged.inJava(look, columns, STEPS)));
  }

  /** The numbers of all rows, one after the other. */
  public static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  /** Asks whether something holds that is best said in words. */
  public void holds(boolean right, String message) {
    holds(right, message, "");
  }

  /**
   * @param ownTest asks the same in a test of a student's own
   */
  public void holds(boolean right, String message, String ownTest) {
    note(new Judged(right, true, NOTHING), right ? "" : message, right ? "" : ownTest);
  }

  /** A test of a student's own, that looks at the first thing to look at. */
  public String ownTest(UnaryOperator<String> look) {
    return looks.isEmpty() ? "" : before + look.apply(looks.get(0));
  }

  /** The same, which looks where the first difference is. */
  private String ownTest(Judged judged) {
    int at = judged.firstDifference();
    if (readings.isEmpty()) {
      return ownTest(look -> judged.inJava(look, 0, 1));
    }
    return at >= looks.size() ? "" : before + judged.inJava(looks.get(at), at);
  }

  private String inWords(Judged judged) {
    int at = judged.firstDifference();
    return readings.isEmpty()
        ? judged.inWords(text, 0)
        : judged.message(text + ", " + readings.get(at), at);
  }

  private static String notANumber(double actual, double expected) {
    boolean helps = Double.isNaN(actual) && !Double.isNaN(expected);
    return helps ? "\nNaN means \"not a number\". It comes from 0/0, for example." : "";
  }

  private void note(Judged judged, String message, String ownTest) {
    note(judged, message, message.isEmpty() ? null : new Answer.Place(), ownTest);
  }

  private void note(Judged judged, String message, Throwable place, String ownTest) {
    List<Answer.Guess> guesses =
        known.stream()
            .map(
                k ->
                    new Answer.Guess(
                        k.mistake,
                        judged.fits(k.answer, k.scale, k.near),
                        judged.tells(k.answer, k.scale, k.near)))
            .toList();
    Sheet.note(new Answer(root, message, place, guesses, ownTest));
  }

  /** The call, as it would be written in a program. */
  @Override
  public String toString() {
    return text;
  }
}
