package tangent.intake;

/**
 * Something to tell the student about one file.
 *
 * <p>File and message may hold what the student wrote: bounded in length and without control
 * characters, but hostile wherever they are shown.
 *
 * @param file relative to the source root, such as {@code derivatives/part3/Value.java}
 * @param line counted from 1, or 0 where the whole file is meant
 * @param message one or two sentences that say what is wrong and what to do
 */
public record Notice(String file, int line, String message) {

  private static final int LONGEST_FILE = 200;
  private static final int LONGEST_MESSAGE = 500;

  public Notice {
    file = Printable.of(file, LONGEST_FILE);
    message = Printable.of(message, LONGEST_MESSAGE);
  }
}
