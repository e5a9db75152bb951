package tangent.intake;

/** A file can't be taken, for a reason that the student can do something about. */
final class UnreadableFile extends Exception {

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

  String sentence() {
    return sentence;
  }

  int line() {
    return line;
  }
}
