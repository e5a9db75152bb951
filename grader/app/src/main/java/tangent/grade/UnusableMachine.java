package tangent.grade;

import java.io.IOException;
import tangent.UserError;

/** This machine lacks what grading takes: nobody's fault who handed something in. */
public final class UnusableMachine extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableMachine(String message) {
    super(MACHINE, message, null);
  }

  private UnusableMachine(String message, IOException cause) {
    super(MACHINE, message, cause);
  }

  /**
   * The temporary folder takes nothing.
   *
   * @param consequence what became of the work, as the end of a sentence
   */
  static UnusableMachine withoutRoom(String consequence, IOException cause) {
    return new UnusableMachine(
        ("The temporary folder can't be used, so %s: %s (%s). Make room there, or name another one:"
                + " java -Djava.io.tmpdir=FOLDER -jar …")
            .formatted(consequence, System.getProperty("java.io.tmpdir"), Room.reason(cause)),
        cause);
  }
}
