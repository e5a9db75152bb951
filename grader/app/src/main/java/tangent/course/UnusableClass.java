package tangent.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tangent.UserError;
import tangent.report.SafeText;

/**
 * What an instructor gave can't be used as it is: a roster, a policy, a download. Every fault found
 * is named, with its line where there is one, and none is mended by a guess.
 */
public final class UnusableClass extends UserError {

  private static final long serialVersionUID = 1L;

  /** More would hide the first; most often all have one reason. */
  private static final int MOST_SHOWN = 20;

  public UnusableClass(String sentence) {
    super(USAGE, SafeText.whole(sentence), null);
  }

  /**
   * @param line counted from 1; 0 where no line is to blame
   */
  public static UnusableClass at(Path file, long line, String sentence) {
    return new UnusableClass(file + (line > 0 ? ", line " + line : "") + ": " + sentence);
  }

  /** What is there, and can't be read as a file. */
  public static UnusableClass unread(Path file) {
    return at(
        file,
        0,
        Files.isDirectory(file) ? "This is a folder. Name a file." : "This file can't be read.");
  }

  /**
   * @param faults each a sentence that begins with its line
   */
  public static UnusableClass in(Path file, List<String> faults) {
    List<String> shown = new ArrayList<>();
    shown.add(file + " can't be used as it is:");
    faults.stream().limit(MOST_SHOWN).map(fault -> "  " + fault).forEach(shown::add);
    if (faults.size() > MOST_SHOWN) {
      shown.add("  and " + (faults.size() - MOST_SHOWN) + " more.");
    }
    return new UnusableClass(String.join("\n", shown));
  }
}
