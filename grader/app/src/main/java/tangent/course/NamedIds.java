package tangent.course;

import java.util.Collection;
import java.util.stream.Collectors;

/** Some students in a sentence, which a class of thousands must not fill. */
public final class NamedIds {

  private static final int MOST = 20;

  private NamedIds() {}

  /** The first of them, and how many there are besides. */
  public static String of(Collection<String> ids) {
    String named = ids.stream().limit(MOST).collect(Collectors.joining(", "));
    int more = ids.size() - MOST;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
