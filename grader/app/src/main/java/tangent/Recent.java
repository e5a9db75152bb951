package tangent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was made last, and is not made again while it is kept. */
public final class Recent<K, V> {

  private final Map<K, V> kept;

  /**
   * @param most how many are kept: those that were asked for last
   */
  public Recent(int most) {
    kept =
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** Whoever else asks meanwhile makes it, too, and all get the one that was made first. */
  public V get(K key, Function<K, V> made) {
    V known = known(key);
    return known == null ? first(key, made.apply(key)) : known;
  }

  private synchronized @Nullable V known(K key) {
    return kept.get(key);
  }

  private synchronized V first(K key, V made) {
    return kept.computeIfAbsent(key, none -> made);
  }
}
