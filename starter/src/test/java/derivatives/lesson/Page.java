package derivatives.lesson;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the lesson prints, and where its pictures go. ASCII only: some consoles show nothing else.
 */
public final class Page {

  private static final List<Section> SECTIONS =
      List.of(
          new Curve(),
          new Measuring(),
          new StepSize(),
          new Patterns(),
          new OneWeight(),
          new TwoWeights(),
          new Machine());

  private final PrintStream out;
  private final Path pictures;

  /**
   * @param pictures a folder; it is made when there is none
   */
  public Page(PrintStream out, Path pictures) throws IOException {
    this.out = out;
    this.pictures = Files.createDirectories(pictures.toAbsolutePath());
  }

  public void title(String text) {
    out.printf("%n%s%n%s%n", text, "=".repeat(text.length()));
  }

  public void say(String text) {
    out.println(text);
  }

  /** A line with numbers, with a point for the decimals wherever the computer stands. */
  void row(String format, Object... numbers) {
    out.printf(Locale.ROOT, format + "%n", numbers);
  }

  void gap() {
    out.println();
  }

  /** Tells the sections one after the other. */
  public void sections() {
    for (int i = 0; i < SECTIONS.size(); i++) {
      Section section = SECTIONS.get(i);
      title(i + 1 + ". " + section.title());
      section.tell(this);
    }
  }

  /** Pictures of what the student's own code gives, as far as it is written. */
  public void drawings() {
    List.of(new YourSlopes(), new YourWalk(), new YourGraph()).forEach(this::asFarAsItGoes);
  }

  /** Trains a small net with the student's own code. */
  public void training() {
    asFarAsItGoes(new Training());
  }

  private void asFarAsItGoes(Section section) {
    title(section.title());
    try {
      section.tell(this);
    } catch (Answer.Missing e) {
      say("  Not yet: " + e.getMessage() + ".");
    }
  }

  /** Saves a picture and says where. Without a font there is none, and the lesson goes on. */
  void picture(String name, Plot plot) {
    Path file = pictures.resolve(name + ".png");
    gap();
    try {
      Files.write(file, plot.png());
      say("Picture: " + file);
    } catch (IOException | RuntimeException | Error e) {
      // A machine without fonts says so in many ways, most of them an Error.
      say("(No picture here: " + e + ")");
    }
  }
}
