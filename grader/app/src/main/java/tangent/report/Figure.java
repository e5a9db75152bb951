package tangent.report;

/**
 * A picture that explains a task.
 *
 * @param alternative what it shows, for those who can't see it
 * @param caption what to look at
 */
public record Figure(Picture picture, String alternative, String caption) {

  /** Draws itself when a report asks for it, and not before: drawing takes its time. */
  public interface Picture {

    int width();

    int height();

    /**
     * What stands inside an {@code svg} element of that size, made by us and safe to stand in an
     * HTML page as it is; empty where this machine can't draw.
     *
     * @param prefix what its ids begin with, so that two pictures share a page
     */
    String svg(String prefix);

    /** The same as a PNG file; empty where this machine can't draw. */
    byte[] png();
  }
}
