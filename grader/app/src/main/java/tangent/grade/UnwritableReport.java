package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tangent.UserError;

/** The folder of {@code --out} does not take the report: whoever named it can mend that. */
public final class UnwritableReport extends UserError {

  private static final long serialVersionUID = 1L;

  /** Which folder, and why. */
  private final String what;

  /** Before a grade: a disk that is full is nobody's mistake, all else is a wrong name. */
  public static UnwritableReport refused(Path folder, IOException cause) {
    return of(folder, cause, Room.isLacking(cause) ? MACHINE : USAGE);
  }

  /** After a grade, for a folder that was found good before it. */
  public static UnwritableReport failed(Path folder, IOException cause) {
    return of(folder, cause, MACHINE);
  }

  private static UnwritableReport of(Path folder, IOException cause, int exitStatus) {
    String why = folder + " (" + Room.reason(cause) + ").";
    return new UnwritableReport(
        "The folder of --out can't be written: " + why, why, cause, exitStatus);
  }

  /** The same in the middle of a class. */
  public UnwritableReport amongOthers() {
    return new UnwritableReport(
        sentence() + " What was graded is kept: the same command goes on.",
        what,
        this,
        exitStatus());
  }

  /** The same of feedback, for which no folder was named. */
  public UnwritableReport unsent() {
    return new UnwritableReport(
        "This folder can't be written: " + what + " The same command sends what is left.",
        what,
        this,
        exitStatus());
  }

  /** For a folder that should not have been named. */
  static UnwritableReport refused(String sentence) {
    return new UnwritableReport(sentence, sentence, null, USAGE);
  }

  private UnwritableReport(
      String sentence, String what, @Nullable Exception cause, int exitStatus) {
    super(exitStatus, sentence, cause);
    this.what = what;
  }
}
