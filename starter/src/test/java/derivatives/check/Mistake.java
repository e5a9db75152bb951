package derivatives.check;

/**
 * A mistake that many people make, made in one way.
 *
 * @param id its name in mistakes.properties
 * @param way which of the ways to make it, counted from 0
 */
record Mistake(String id, int way) {

  /** What it is, and where to look. */
  String story() {
    return "This looks like a known mistake, \""
        + KnownMistakes.text(id + ".title")
        + "\".\nHint: "
        + KnownMistakes.text(id + ".hint");
  }
}
