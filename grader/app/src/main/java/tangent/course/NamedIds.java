package tangent.course;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Some students in a sentence, which a class of thousands must not fill. */
public final class NamedIds {

  private static final int MOST = 20;

  /** Beyond these, what is alike is told at once: it must hide nothing else. */
  private static final int MOST_SENTENCES = 10;

  private NamedIds() {}

  /** The first of them, and how many there are besides. */
  public static String of(Collection<String> ids) {
    String named = ids.stream().limit(MOST).collect(Collectors.joining(", "));
    int more = ids.size() - MOST;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  /**
   * These sentences, or one in the place of too many.
   *
   * @param each one of a student each, or of what a student handed in
   */
  public static List<String> told(Collection<String> each, Supplier<String> atOnce) {
    return each.size() > MOST_SENTENCES ? List.of(atOnce.get()) : List.copyOf(each);
  }
}
