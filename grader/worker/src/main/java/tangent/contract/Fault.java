package tangent.contract;

/**
 * Something other than an answer came back from a solution.
 *
 * <p>Every text in it may come from a student: it is bounded in length, and hostile wherever it is
 * shown.
 */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What happened instead of an answer. */
  public enum Kind {
    /**
     * The stub is untouched: {@code UnsupportedOperationException} whose message starts with {@code
     * TODO}.
     */
    NOT_ATTEMPTED,
    /**
     * An {@code IllegalArgumentException}, which is right outside the stated domain and wrong
     * inside.
     */
    REJECTED,
    /** Any other exception or error. */
    THREW,
    /** The method is not there, or not as the assignment declares it. */
    MISSING,
    /** No answer within the limits on processor time or waiting. */
    TIMED_OUT,
    /** The process ended: an exit, a crash, out of memory. */
    ENDED,
    /** What came back is not an answer that can be read: {@code null}, too large, or garbage. */
    UNREADABLE,
    /** An array came back with a row that is {@code null}. */
    NULL_ROW
  }

  private final Kind kind;
  private final String exception;
  private final boolean dear;
  private final boolean last;

  /**
   * @param exception the simple name of the exception's class, or the empty string where there was
   *     none
   * @param detail what to tell, already bounded; for an exception its message
   */
  public Fault(Kind kind, String exception, String detail) {
    this(kind, exception, detail, false, false);
  }

  /** One call that asked its function for more values than {@code most}. */
  public static Fault tooOften(int most) {
    return new Fault(
        Kind.TIMED_OUT,
        "",
        "one call asked the function for more than "
            + most
            + " values: is there a loop that never ends, or a recursion that calls itself twice?");
  }

  private Fault(Kind kind, String exception, String detail, boolean dear, boolean last) {
    super(detail, null, false, false);
    this.kind = kind;
    this.exception = exception;
    this.dear = dear;
    this.last = last;
  }

  /** The same, which has cost a process. */
  public Fault dear() {
    return new Fault(kind, exception, detail(), true, last);
  }

  /** The same, after which nothing more may be asked of the solution. */
  public Fault last() {
    return new Fault(kind, exception, detail(), dear, true);
  }

  public Kind kind() {
    return kind;
  }

  public String exception() {
    return exception;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Whether the function of an earlier call was asked instead of that of this call. */
  public boolean isOfEndedCall() {
    return exception.equals(EndedCallException.class.getSimpleName());
  }

  /**
   * Whether it has cost a process, so that asking again costs another: for an interesting case that
   * is worth it a few times, and not hundreds of times.
   */
  public boolean isDear() {
    return dear;
  }

  /**
   * Whether the solution has used up what it may cost altogether, so that no task is judged from
   * here on.
   */
  public boolean isLast() {
    return last;
  }

  /** Whether asking again is pointless: the same method would end the same way, at a price. */
  public boolean isFinal() {
    return kind != Kind.REJECTED
        && kind != Kind.THREW
        && kind != Kind.UNREADABLE
        && kind != Kind.NULL_ROW;
  }
}
