package tangent.course.similarity;

/** JPlag found nothing out; everything else of a class is as it was. */
final class JPlagFailed extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence why, for an instructor
   */
  JPlagFailed(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
