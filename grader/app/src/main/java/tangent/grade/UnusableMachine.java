package tangent.grade;

import java.io.IOException;

/** This machine lacks what grading takes: nobody's fault who handed something in. */
public final class UnusableMachine extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableMachine(String message) {
    super(message);
  }

  UnusableMachine(String message, IOException cause) {
    super(message, cause);
  }
}
