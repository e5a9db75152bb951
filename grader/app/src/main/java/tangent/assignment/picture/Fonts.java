package tangent.assignment.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/** Whether this machine's Java can shape letters; one without a screen's libraries may not. */
final class Fonts {

  static final boolean THERE = probe();

  private Fonts() {}

  /** Java tells the lack of fonts in many ways, not all of them exceptions. */
  private static boolean probe() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
      return new TextLayout("x", font, new FontRenderContext(null, true, true)).getAdvance() > 0;
    } catch (RuntimeException | Error lacking) {
      return false;
    }
  }
}
