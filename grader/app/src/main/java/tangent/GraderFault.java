package tangent;

import org.jspecify.annotations.Nullable;

/** The grader itself failed: an error to report, never points to take. */
public final class GraderFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public GraderFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
