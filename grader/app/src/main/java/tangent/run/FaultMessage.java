package tangent.run;

import java.util.Locale;
import tangent.assignment.Status;
import tangent.contract.Fault;

/**
 * What a fault means for a task, and how to tell it.
 *
 * @param actual what came instead of an answer, or the empty string where there is no case to show
 */
record FaultMessage(Status status, String message, String actual) {

  static FaultMessage of(Fault fault) {
    String thrown = thrown(fault);
    return switch (fault.kind()) {
      case NOT_ATTEMPTED ->
          new FaultMessage(
              Status.NOT_ATTEMPTED,
              "Not started: the method, or one that it calls, still throws its TODO.",
              "");
      case REJECTED ->
          new FaultMessage(
              Status.CRASHED,
              "The arguments of this call are allowed, but it threw "
                  + article(fault.exception())
                  + ". Look at the line that it comes from: what is refused there, and why?",
              thrown);
      case THREW ->
          new FaultMessage(
              Status.CRASHED,
              fault.isOfEndedCall()
                  ? "This call asks the function that an earlier call was given. Ask the one that is handed in"
                      + " now."
                  : "The call threw "
                      + article(fault.exception())
                      + " instead of returning. Run this call yourself and read the stack trace.",
              thrown);
      case MISSING ->
          new FaultMessage(
              Status.MISSING,
              "The method is not there as the assignment declares it: "
                  + sentence(fault.detail())
                  + " Compare name, parameters, return type, public and static with the starter.",
              "");
      case TIMED_OUT ->
          new FaultMessage(
              Status.TIMED_OUT, told(fault, "The call did not come back."), "no answer");
      case ENDED ->
          new FaultMessage(
              Status.CRASHED,
              told(fault, "The program ended in the middle of the call."),
              "the program ended");
      case UNREADABLE, NULL_ROW ->
          new FaultMessage(
              Status.FAILED, "This is no answer: " + sentence(fault.detail()), fault.detail());
    };
  }

  /** What is known of it, as a sentence; the usual words where nothing is. */
  private static String told(Fault fault, String otherwise) {
    String detail = fault.detail();
    return detail.isEmpty()
        ? otherwise
        : detail.substring(0, 1).toUpperCase(Locale.ROOT) + sentence(detail.substring(1));
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  private static String article(String exception) {
    if (exception.isEmpty()) {
      return "an exception";
    }
    return ("AEIOU".indexOf(exception.charAt(0)) >= 0 ? "an " : "a ") + exception;
  }

  /** Its name is not known where looking at it has failed. */
  private static String thrown(Fault fault) {
    boolean both = !fault.exception().isEmpty() && !fault.detail().isEmpty();
    return fault.exception() + (both ? ": " : "") + fault.detail();
  }
}
