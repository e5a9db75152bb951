package tangent.assignment.student;

import java.util.List;
import java.util.Random;

/** Draws what makes a perturbation this one and no other: the same ones for the same seed. */
final class Draw {

  private final Random random;

  Draw(long seed) {
    random = new Random(seed);
  }

  /** Both ends included. */
  int count(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  double uniform(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /** A power of ten, the exponent even between these. */
  double log(double from, double to) {
    return Math.pow(10, uniform(from, to));
  }

  double signed(double size) {
    return random.nextBoolean() ? size : -size;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T of(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  /** Of a method that is asked about a thing. */
  Where where(Feature... features) {
    return Where.draw(this, List.of(features), false);
  }

  /** Of a method that is asked about numbers only. */
  Where whereNumbers(Feature... features) {
    return Where.draw(this, List.of(features), true);
  }

  Effect effect() {
    return Effect.draw(this);
  }
}
