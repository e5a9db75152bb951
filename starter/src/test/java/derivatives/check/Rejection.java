package derivatives.check;

import static org.assertj.core.api.Assertions.fail;

/** Checks that a call with an argument outside its domain is refused. */
public final class Rejection {

  private Rejection() {}

  /** A call whose answer does not matter. */
  @FunctionalInterface
  public interface Attempt {
    Object make();
  }

  /** Fails unless the call throws an {@code IllegalArgumentException}. */
  public static void of(Call call, Attempt attempt) {
    String cameBack;
    try {
      cameBack = "returned " + Show.value(attempt.make());
    } catch (IllegalArgumentException e) {
      return;
    } catch (RuntimeException e) {
      if (NotStarted.is(e)) {
        throw e;
      }
      cameBack = "threw " + e.getClass().getSimpleName();
    }
    fail(
        "%s %s%nbut it should throw an IllegalArgumentException: that argument makes no sense",
        call, cameBack);
  }
}
