package tangent.worker;

import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;

/**
 * A method as the assignment declares it, for sentences about it.
 *
 * @param type the simple name of the class that should have it
 * @param signature as a student would write it, without {@code public}
 */
record MethodSignature(String type, String signature) {

  /** The answer, which must not be {@code null}. */
  <T> T present(@Nullable T answer) {
    if (answer == null) {
      throw new Fault(Fault.Kind.UNREADABLE, "", name() + " returned null");
    }
    return answer;
  }

  /** The answer, in which no row may be {@code null}. */
  double[][] allPresent(double @Nullable [] @Nullable [] answer) {
    double[][] rows = present(answer);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == null) {
        throw new Fault(
            Fault.Kind.NULL_ROW, "", name() + " returned an array whose row " + i + " is null");
      }
    }
    return rows;
  }

  /** The fault of a method that is not there. */
  Fault missing() {
    return new Fault(
        Fault.Kind.MISSING,
        "",
        "%s needs the method \"public %s\": it is missing, not public%s, or declared with other types"
            .formatted(type, signature, signature.startsWith("static ") ? ", not static" : ""));
  }

  private String name() {
    String before = signature.substring(0, signature.indexOf('('));
    return before.substring(before.lastIndexOf(' ') + 1);
  }
}
