package tangent.intake;

import java.util.Optional;

/**
 * One source file of a submission.
 *
 * @param path relative to the source root, such as {@code derivatives/part3/Value.java}
 * @param text its text, without a byte order mark; empty where there is a problem
 * @param problem why the file can't be given to the compiler at all, if that is so
 */
public record Source(String path, String text, Optional<Notice> problem) {

  static Source readable(String path, String text) {
    return new Source(path, text, Optional.empty());
  }

  static Source unreadable(String path, Notice problem) {
    return new Source(path, "", Optional.of(problem));
  }
}
