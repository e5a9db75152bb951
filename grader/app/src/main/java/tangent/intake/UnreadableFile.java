package tangent.intake;

/** A file can't be taken, for a reason that the student can do something about. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final int line;

  UnreadableFile(String sentence) {
    this(sentence, 0);
  }

  UnreadableFile(String sentence, int line) {
    super(sentence);
    this.sentence = sentence;
    this.line = line;
  }

  public String sentence() {
    return sentence;
  }

  public int line() {
    return line;
  }
}
