package tangent.course.page;

import java.util.List;

/**
 * What another program found when it compared the texts of a class.
 *
 * @param compared what was compared, or why nothing could be; empty where nobody asked for it
 * @param outdated whether sources have changed since then
 */
public record LookAlikes(List<SimilarPair> pairs, String compared, boolean outdated) {

  public static final LookAlikes NONE = new LookAlikes(List.of(), "");

  private static final String CHANGED =
      " Since then sources have changed: name --jplag again to compare these.";

  public LookAlikes {
    pairs = List.copyOf(pairs);
  }

  /** As it is found. */
  public LookAlikes(List<SimilarPair> pairs, String compared) {
    this(pairs, compared, false);
  }

  /** All there is to say of it. */
  public String told() {
    return outdated ? compared + CHANGED : compared;
  }

  public boolean isEmpty() {
    return pairs.isEmpty() && compared.isEmpty();
  }
}
