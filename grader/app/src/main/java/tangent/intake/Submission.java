package tangent.intake;

import java.util.List;
import java.util.Map;

/**
 * What a student handed in, copied into memory.
 *
 * @param path where it lay, as it was named to us; to be shown, not to be opened
 * @param sha256 the digest of the graded sources: names and contents, wherever they lay
 * @param sources the student's sources that count, sorted by path
 * @param contents the bytes of all sources that count, by their paths
 * @param given the student's copies of the given types, which only serve to notice a change
 * @param notices what was left out or moved, and why
 */
public record Submission(
    String path,
    String sha256,
    List<Source> sources,
    Map<String, byte[]> contents,
    Map<String, String> given,
    List<Notice> notices) {

  public Submission {
    sources = List.copyOf(sources);
    contents = Map.copyOf(contents);
    given = Map.copyOf(given);
    notices = List.copyOf(notices);
  }

  /** Whether there is nothing in it to grade. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }
}
