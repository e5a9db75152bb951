package derivatives.check;

/** Checks that a call with an argument outside its domain is refused. */
public final class Rejection {

  private static final String WANTED =
      "but it should throw an IllegalArgumentException: that argument makes no sense";

  private Rejection() {}

  /** A call whose answer does not matter. */
  @FunctionalInterface
  public interface Attempt {
    Object make();
  }

  /** Asks whether the call throws an {@code IllegalArgumentException}. */
  public static void of(Call call, Attempt attempt) {
    String cameBack;
    try {
      cameBack = "returned " + Show.value(attempt.make());
    } catch (IllegalArgumentException e) {
      Sheet.current().ifPresent(Sheet::noteRefusal);
      call.holds(true, "");
      return;
    } catch (RuntimeException | StackOverflowError e) {
      if (NotStarted.is(e)) {
        throw NotStarted.of(e);
      }
      cameBack = "threw " + e.getClass().getSimpleName();
    }
    call.holds(
        false,
        call + " " + cameBack + "\n" + WANTED,
        call.ownTest(
            look ->
                "assertThatThrownBy(() -> "
                    + look
                    + ")\n    .isInstanceOf(IllegalArgumentException.class);"));
  }

  /** Whether an answer is wrong only in that nothing was refused. */
  static boolean isWantedBy(Answer answer) {
    return answer.message().endsWith(WANTED);
  }
}
