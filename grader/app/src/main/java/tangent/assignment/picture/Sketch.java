package tangent.assignment.picture;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tangent.Recent;
import tangent.report.Figure;

/**
 * A drawing, as SVG for a page and as PNG for a file.
 *
 * <p>Letters are drawn as shapes, so that it looks the same wherever it is shown and needs no font
 * there. Where it can't be drawn there is no picture: none is worth a grade.
 *
 * <p>A class makes the same mistakes, which are told by the same calls: the latest drawings are
 * kept.
 *
 * @param shown by which it is drawn, to be told from others
 */
record Sketch(Object shown, int width, int height, Consumer<Graphics2D> drawing)
    implements Figure.Picture {

  /** Of each kind; each takes less than 100 kB. */
  private static final int MOST = 64;

  private static final Recent<List<Object>, String> ON_PAGES = new Recent<>(MOST);
  private static final Recent<Object, byte[]> FILES = new Recent<>(MOST);

  /** PNG files have this many dots for each one on a page. */
  private static final int SCALE = 2;

  private static final Pattern CLIP = Pattern.compile("clip-?\\d+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d{2,}(E-?\\d+)?");
  private static final Pattern UNSEEN =
      Pattern.compile("\\s*<[a-z]+ [^<>]*-opacity:0;[^<>]*/>|(?<=>)\\s+(?=<)");

  @Override
  public String svg(String prefix) {
    return ON_PAGES.get(List.of(shown, prefix), key -> drawn(() -> onPage(vectors(), prefix), ""));
  }

  @Override
  public byte[] png() {
    return FILES.get(shown, key -> drawn(this::pixels, new byte[0]));
  }

  private static <T> T drawn(Supplier<T> attempt, T otherwise) {
    try {
      return Fonts.THERE ? attempt.get() : otherwise;
    } catch (RuntimeException undrawable) {
      return otherwise;
    }
  }

  private String vectors() {
    VectorGraphics2D graphics = new VectorGraphics2D();
    drawing.accept(graphics);
    return new SVGProcessor()
        .getDocument(graphics.getCommands(), new PageSize(width, height))
        .toString();
  }

  /** Without the frame of a file, shorter, with ids of its own and the page's colours. */
  private static String onPage(String file, String prefix) {
    int content = file.indexOf('>', file.indexOf("<svg")) + 1;
    String inside = file.substring(content, file.lastIndexOf("</svg>"));
    inside = NUMBER.matcher(inside).replaceAll(number -> shorter(number.group()));
    inside = LineJoin.in(UNSEEN.matcher(inside).replaceAll(""));
    Map<String, String> ids = new LinkedHashMap<>();
    inside =
        CLIP.matcher(inside)
            .replaceAll(
                clip -> ids.computeIfAbsent(clip.group(), id -> prefix + "-clip" + ids.size()));
    for (Ink ink : Ink.values()) {
      inside = inside.replace(ink.inSvg(), ink.onPage());
    }
    return inside.strip();
  }

  private static String shorter(String number) {
    return new BigDecimal(number)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private byte[] pixels() {
    BufferedImage image =
        new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.accept(graphics);
    graphics.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
