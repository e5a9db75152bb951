package tangent.run;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that a solution has returned so far: the very objects, so that one that is handed out
 * twice shows.
 */
final class ReturnedArrays {

  private final Set<double[]> arrays = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Notes the arrays of an answer, and says whether one of them was noted before. */
  boolean again(@Nullable Object answer) {
    boolean again = false;
    for (double[] array : arraysOf(answer)) {
      // Nothing can be written into an empty array, so it may be shared.
      again |= array != null && array.length > 0 && !arrays.add(array);
    }
    return again;
  }

  /** The array that an answer is, or the rows that it has. */
  static double[][] arraysOf(@Nullable Object answer) {
    if (answer instanceof double[] array) {
      return new double[][] {array};
    }
    return answer instanceof double[][] rows ? rows : new double[0][];
  }

  void forget() {
    arrays.clear();
  }
}
