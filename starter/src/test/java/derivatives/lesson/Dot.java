package derivatives.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A point that the net is to learn.
 *
 * @param kind 1 or -1
 */
record Dot(double x, double y, int kind) {

  private static final int OF_EACH_KIND = 30;

  /** Two half moons that reach into each other, so that no straight line tells them apart. */
  static List<Dot> moons() {
    Random random = new Random(11);
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      double angle = Math.PI * i / (OF_EACH_KIND - 1);
      dots.add(moved(Math.cos(angle) - 0.5, Math.sin(angle) - 0.25, 1, random));
      dots.add(moved(0.5 - Math.cos(angle), 0.25 - Math.sin(angle), -1, random));
    }
    return dots;
  }

  private static Dot moved(double x, double y, int kind, Random random) {
    return new Dot(x + 0.1 * random.nextGaussian(), y + 0.1 * random.nextGaussian(), kind);
  }
}
