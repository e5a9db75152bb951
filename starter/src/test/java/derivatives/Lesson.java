package derivatives;

import derivatives.lesson.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The lesson with its numbers computed and its pictures drawn: {@code mvn -q test-compile
 * exec:java@lesson}. Given: it runs as it is, before you have written anything.
 *
 * <p>It works on the lesson's own examples. Your answers to the lesson's questions are printed by
 * {@link Practice}.
 */
public final class Lesson {

  private Lesson() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    tell(System.out, Path.of("target", "lesson"));
  }

  static void tell(PrintStream out, Path pictures) throws IOException {
    Page page = new Page(out, pictures);
    page.title("Derivatives: measure, walk, differentiate");
    page.say("A loss says how wrong a model is. With a million weights nobody can try them all.");
    page.say("So ask of each weight: if I nudge it a little, does the loss rise or fall, and how");
    page.say("fast? The answer is a slope, with its proper name a derivative.");
    page.sections();
  }
}
