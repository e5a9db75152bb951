package tangent.course.page;

import java.util.List;

/**
 * What another program found when it compared the texts of a class.
 *
 * @param told what was compared, or why nothing could be; empty where nobody asked for it
 */
public record LookAlikes(List<SimilarPair> pairs, String told) {

  public static final LookAlikes NONE = new LookAlikes(List.of(), "");

  public LookAlikes {
    pairs = List.copyOf(pairs);
  }

  public boolean isEmpty() {
    return pairs.isEmpty() && told.isEmpty();
  }
}
