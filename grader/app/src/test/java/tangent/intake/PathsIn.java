package tangent.intake;

import java.nio.file.Path;

/** A program that prints where each source of a submission belongs, in letters of ASCII. */
final class PathsIn {

  private PathsIn() {}

  public static void main(String[] submissions) throws Exception {
    for (String submission : submissions) {
      for (Source source : Intake.of(Path.of(submission)).sources()) {
        StringBuilder line = new StringBuilder();
        source
            .path()
            .chars()
            .forEach(c -> line.append(c < 128 ? "" + (char) c : "<%x>".formatted(c)));
        System.out.println(line);
      }
    }
  }
}
