package tangent.grade;

import java.io.IOException;
import tangent.UserError;

/** This machine lacks what grading takes: nobody's fault who handed something in. */
public final class UnusableMachine extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableMachine(String message) {
    super(MACHINE, message, null);
  }

  UnusableMachine(String message, IOException cause) {
    super(MACHINE, message, cause);
  }
}
