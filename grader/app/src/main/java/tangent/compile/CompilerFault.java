package tangent.compile;

/** The compiler did not answer as it should: it took too long, ran out of memory or broke down. */
final class CompilerFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int suspect;

  /**
   * @param sentence what happened, told about the source that is to blame
   */
  CompilerFault(String sentence, int suspect) {
    super(sentence);
    this.suspect = suspect;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  /** The number of the source that the compiler had turned to, or −1. */
  int suspect() {
    return suspect;
  }
}
