package tangent.report;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds that keeps someone from reading a page. */
final class Axe {

  /**
   * A page of a thousand texts holds a dozen colours, and axe-core reads them anew, by a library
   * for every space of colours, for each text and all that lies under it: nearly half of its time.
   * What was read once is remembered.
   */
  private static final String COLOURS_ARE_READ_ONCE =
      """
      (() => {
        const Color = axe.commons.color.Color.prototype;
        const read = Color.parseString;
        const known = new Map();
        Color.parseString = function (text) {
          if (!known.has(text)) {
            const { r, g, b, alpha } = read.call(this, text);
            known.set(text, { r, g, b, alpha });
          }
          return Object.assign(this, known.get(text));
        };
      })()""";

  /**
   * Of what is in order one example each is told: on a page of thousands of nodes the list of them
   * takes longer than finding them.
   */
  private static final String VIOLATIONS =
      """
      async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(rule =>
        `${rule.id}: ${rule.help} at ${rule.nodes.slice(0, 3).map(node => node.html).join(', ')}`)""";

  private Axe() {}

  /** A page that has axe-core already is looked at with that. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    if (page.evaluate("!window.axe").equals(true)) {
      page.evaluate(AxeBuilder.getAxeScript() + COLOURS_ARE_READ_ONCE);
    }
    return (List<String>) page.evaluate(VIOLATIONS);
  }
}
