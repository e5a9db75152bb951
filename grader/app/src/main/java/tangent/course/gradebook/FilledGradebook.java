package tangent.course.gradebook;

import java.util.List;

/**
 * A gradebook with one column filled in, and what the instructor should know of it.
 *
 * @param bytes the file; but for the cells of that column it is the template, byte for byte
 * @param system whose file it is
 * @param column the heading of that column
 * @param filled how many cells were filled in
 * @param warnings sentences about cells that hold something else than the score, or should have
 * @param unmatched who stands only in the gradebook or only in the class
 * @param untouched who has no points, so that their cells were left as they were
 */
public record FilledGradebook(
    byte[] bytes,
    String system,
    String column,
    int filled,
    List<String> warnings,
    List<String> unmatched,
    List<String> untouched) {

  public FilledGradebook {
    warnings = List.copyOf(warnings);
    unmatched = List.copyOf(unmatched);
    untouched = List.copyOf(untouched);
  }
}
