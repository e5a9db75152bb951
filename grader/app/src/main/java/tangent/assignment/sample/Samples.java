package tangent.assignment.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * The samples that come from one kit seed, kept and reused between submissions.
 *
 * <p>A property's own seed is fixed, so each run draws the same numbers from it; such a number,
 * mixed with the kit's seed and the samples' name, is both the seed of a sample and the key under
 * which it is kept.
 */
public final class Samples {

  private record Key(String name, long drawn) {}

  /**
   * jqwik's own default for a property of 1000 tries; it only shapes distributions that adapt to
   * it.
   */
  private static final int GENERATION_SIZE = 1000;

  private final long kitSeed;
  private final Map<Key, Shrinkable<?>> kept = new ConcurrentHashMap<>();
  private final LongGraphs longGraphs;

  public Samples(long kitSeed) {
    this(kitSeed, new LongGraphs());
  }

  /**
   * @param longGraphs which depend on no seed
   */
  Samples(long kitSeed, LongGraphs longGraphs) {
    this.kitSeed = kitSeed;
    this.longGraphs = longGraphs;
  }

  public LongGraphs longGraphs() {
    return longGraphs;
  }

  /**
   * The same samples for the same name.
   *
   * @param name of the samples; two different arbitraries must not share one
   * @param kinds one or more kinds of samples. Which kind comes when depends on the property's own,
   *     fixed seed alone: once a test has seen every kind turn up, every kind turns up under every
   *     kit seed
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final <T> Arbitrary<T> kept(String name, Arbitrary<T>... kinds) {
    List<Arbitrary<T>> all = List.of(kinds);
    return Arbitraries.fromGenerator(
        random -> {
          long drawn = random.nextLong();
          return sample(new Key(name, drawn), all.get(kind(drawn, all.size())));
        });
  }

  private static int kind(long drawn, int kinds) {
    return Math.floorMod(drawn ^ (drawn >>> Integer.SIZE), kinds);
  }

  @SuppressWarnings("unchecked") // one name, one arbitrary
  private <T> Shrinkable<T> sample(Key key, Arbitrary<T> arbitrary) {
    return (Shrinkable<T>) kept.computeIfAbsent(key, missing -> generate(missing, arbitrary));
  }

  private <T> Shrinkable<T> generate(Key key, Arbitrary<T> arbitrary) {
    RandomGenerator<T> generator = arbitrary.generator(GENERATION_SIZE);
    return generator.next(new Random(seed(key)));
  }

  /** Stable over machines and Java versions, unlike a hash code. */
  private long seed(Key key) {
    CRC32 name = new CRC32();
    name.update(key.name().getBytes(StandardCharsets.UTF_8));
    return key.drawn() ^ (kitSeed * 0x9E3779B97F4A7C15L) ^ (name.getValue() << 16);
  }
}
