package derivatives;

import derivatives.lesson.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Pictures of what your own code gives: {@code mvn -q test-compile exec:java@draw}. And when your
 * machine of Part 3 stands, it trains a small net with it: {@code mvn -q test-compile
 * exec:java@train}. Given; neither earns points.
 */
public final class Drawings {

  private Drawings() {}

  /**
   * @param arguments {@code train} for the net, nothing for the pictures
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    boolean train = arguments.length > 0 && arguments[0].equals("train");
    tell(System.out, Path.of("target", "drawings"), train);
  }

  static void tell(PrintStream out, Path pictures, boolean train) throws IOException {
    Page page = new Page(out, pictures);
    if (train) {
      page.training();
    } else {
      page.drawings();
    }
  }
}
