package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;

/** The folder of {@code --out} does not take the report: whoever named it can mend that. */
public final class UnwritableReport extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean misnamed;

  /** For a disk that is full, which is nobody's mistake. */
  static UnwritableReport failed(Path folder, IOException cause) {
    return new UnwritableReport(
        "The folder of --out can't be written: " + folder + " (" + Room.reason(cause) + ").",
        cause,
        !Room.isLacking(cause));
  }

  /** For a folder that should not have been named. */
  static UnwritableReport refused(String sentence) {
    return new UnwritableReport(sentence, null, true);
  }

  private UnwritableReport(
      String sentence, @org.jspecify.annotations.Nullable IOException cause, boolean misnamed) {
    super(sentence, cause);
    this.misnamed = misnamed;
  }

  /** Whether another folder should have been named, rather than this one be given room. */
  public boolean isMisnamed() {
    return misnamed;
  }
}
