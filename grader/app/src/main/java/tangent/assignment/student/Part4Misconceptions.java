package tangent.assignment.student;

import java.util.ArrayList;
import java.util.List;
import tangent.contract.Solution;

/** Every known misconception about Part 4. */
final class Part4Misconceptions {

  private Part4Misconceptions() {}

  /**
   * @param reference what all other parts are taken from
   */
  static List<Misconception> of(Solution reference) {
    List<Misconception> all = new ArrayList<>();
    all.addAll(new Part4GradientMisconceptions(reference).all());
    all.addAll(new Part4NudgeMisconceptions(reference).all());
    all.addAll(new Part4DescendMisconceptions(reference).all());
    all.addAll(new Part4RateMisconceptions(reference).all());
    all.addAll(new Part4EndMisconceptions(reference).all());
    all.addAll(new Part4RowMisconceptions(reference).all());
    all.addAll(new Part4ArgumentMisconceptions(reference).all());
    return List.copyOf(all);
  }
}
