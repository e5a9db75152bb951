package tangent.model;

import java.util.List;
import tangent.contract.Solution;

/** The models of Part 3, for tests in other packages. */
public final class Part3Models {

  private Part3Models() {}

  public static List<Misconception> misconceptions(Solution reference) {
    return Part3Misconceptions.of(reference);
  }

  public static List<Variant> variants(Solution reference) {
    return Part3Variants.of(reference);
  }
}
