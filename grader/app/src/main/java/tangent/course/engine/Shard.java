package tangent.course.engine;

import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tangent.Sha256;
import tangent.course.Student;

/**
 * One of several parts of a class, each for a machine of its own.
 *
 * <p>A student's part follows from the digest of what names the submission and from nothing else:
 * parts come out even whatever ids look like, and another student moves nobody.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

  /** The whole class. */
  public static final Shard ALL = new Shard(1, 1);

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

  /**
   * Reads {@code 2/7}.
   *
   * @throws IllegalArgumentException with a sentence if it is no such text
   */
  public static Shard parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (parts.matches()) {
      int number = Integer.parseInt(parts.group(1));
      int of = Integer.parseInt(parts.group(2));
      if (1 <= number && number <= of) {
        return new Shard(number, of);
      }
    }
    throw new IllegalArgumentException(
        "A shard is written I/N, its number from 1 to N, such as 2/7: " + text);
  }

  /** Whether the student is in this part. A group, which has one submission, is never divided. */
  public boolean holds(Student student) {
    String key = student.group().isEmpty() ? "student " + student.id() : "group " + student.group();
    return Long.remainderUnsigned(ByteBuffer.wrap(Sha256.of(key)).getLong(), of) == number - 1;
  }
}
