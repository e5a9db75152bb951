package tangent.course.publish;

/** What became of one student's feedback. */
public enum Outcome {
  SENT("sent"),
  /** It would have been sent, had this been no rehearsal. */
  TO_SEND("to send"),
  /** The student has it already. */
  UNCHANGED("unchanged"),
  /** There is nothing to send, or nobody to send it to, and nothing went wrong. */
  HELD_BACK("held back"),
  FAILED("not sent");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
