package tangent.intake;

import java.util.stream.Collectors;

/** Makes one harmless line of a text from a submission: no control or direction characters. */
final class Printable {

  private Printable() {}

  static String of(String text, int longest) {
    String clean =
        text.codePoints()
            .limit(longest + 1L)
            .map(Printable::visible)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return clean.codePointCount(0, clean.length()) <= longest
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, longest - 1)) + "…";
  }

  private static int visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' ? ' ' : '?';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          '?';
      default -> codePoint;
    };
  }
}
