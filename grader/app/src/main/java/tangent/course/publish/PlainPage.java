package tangent.course.publish;

import java.util.regex.Pattern;

/**
 * Whether a stored page is as harmless as those that we write, whoever wrote it: its own policy
 * lets no browser run a script or load anything, and nothing in it leads a reader on unasked.
 */
final class PlainPage {

  /** In pages of ours such a bracket begins an element; in text it is escaped. */
  private static final Pattern UNWELCOME =
      Pattern.compile(
          "(?i)<\\s*(script|form|base|meta|link|iframe|frame|object|embed|foreignobject)\\b"
              + "|(href|src|action)\\s*=\\s*[\"']?\\s*(javascript|vbscript|data:text)");

  private static final String HEAD_ENDS = "<title>";

  private PlainPage() {}

  /**
   * @param ours any page that we have written just now
   */
  static boolean isLike(String ours, String page) {
    String head = ours.substring(0, ours.indexOf(HEAD_ENDS));
    return page.startsWith(head) && !UNWELCOME.matcher(page.substring(head.length())).find();
  }
}
