package tangent.wire;

import tangent.contract.Program;

/**
 * Arguments and results as bytes, each by its kind: a number, a whole number, an array with its
 * identity, an array of such arrays, a constant by its name, a program.
 */
public final class ValueCode {

  private ValueCode() {}

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException where it is of no kind that the contract has
   */
  public static void write(Object value, Outgoing out, SharedArrays arrays) {
    if (value instanceof Double number) {
      out.number(number);
    } else if (value instanceof Integer whole) {
      out.whole(whole);
    } else if (value instanceof double[] array) {
      arrays.write(out, array);
    } else if (value instanceof double[][] rows) {
      out.count(rows.length);
      for (double[] row : rows) {
        arrays.write(out, row);
      }
    } else if (value instanceof Enum<?> constant) {
      out.text(constant.name());
    } else if (value instanceof Program program) {
      ProgramCode.write(program, out);
    } else {
      throw new IllegalArgumentException("nothing of " + value.getClass() + " is sent");
    }
  }

  /** Reads an array of arrays, the rows of at most {@code most} numbers together. */
  public static double[][] readRows(Incoming in, SharedArrays arrays, int most)
      throws BadFrameException {
    double[][] rows = new double[in.count(most)][];
    int left = most;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = arrays.read(in, left);
      left -= rows[i].length;
    }
    return rows;
  }
}
