package tangent.sandbox;

import java.util.Locale;

/** What the instructor asked for: the values of {@code --sandbox}. */
public enum SandboxChoice {
  /** The sandbox where it works; where it does not, every report says so. */
  AUTO,
  /** The sandbox or nothing. */
  BUBBLEWRAP,
  /** No sandbox, which every report says too. */
  NONE;

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
