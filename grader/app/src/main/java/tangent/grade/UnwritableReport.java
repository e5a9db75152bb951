package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;

/** The folder of {@code --out} does not take the report: whoever named it can mend that. */
public final class UnwritableReport extends IOException {

  private static final long serialVersionUID = 1L;

  UnwritableReport(Path folder, IOException cause) {
    super(
        "The folder of --out can't be written: " + folder + " (" + cause.getMessage() + ")", cause);
  }
}
