package tangent.assignment.picture;

import java.awt.Color;
import java.util.Locale;

/**
 * What a colour stands for. Nothing is told by colour alone: lines are dashed and marks have
 * shapes.
 *
 * <p>On a page each is a variable of the style sheet, so that a picture follows the reader's light
 * or dark scheme; the colour here is for paper and files.
 */
enum Ink {
  TEXT(0x1c2130),
  AXIS(0x8d93a0),
  GRID(0xe9e5dc),
  CURVE(0x868c9a),
  RIGHT(0x14693f),
  YOURS(0xad2f22),
  ASKED(0x9a6700),
  BOX(0xf6f4ee);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  Color color() {
    return new Color(rgb);
  }

  /** As SVG files write the colour. */
  String inSvg() {
    return "rgb(%d,%d,%d)".formatted(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** As a page should write it. */
  String onPage() {
    return "var(--fig-%s,#%06x)".formatted(name().toLowerCase(Locale.ROOT), rgb);
  }
}
