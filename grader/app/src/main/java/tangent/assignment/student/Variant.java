package tangent.assignment.student;

import tangent.contract.Solution;

/**
 * An honest way to write the assignment that differs from the reference's; it earns every point.
 *
 * @param id short and stable, such as {@code five-point-derivative}
 * @param title what it does otherwise
 * @param solution the reference with one method written that way
 */
public record Variant(String id, String title, Solution solution) {

  /**
   * @param how in words that are joined by hyphens: the end of the id and of the title
   */
  static Variant of(String id, String title, String how, Solution solution) {
    return new Variant(id + how, title + how.replace('-', ' '), solution);
  }
}
