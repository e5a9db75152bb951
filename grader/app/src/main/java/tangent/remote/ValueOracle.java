package tangent.remote;

import tangent.contract.Program;

/** Knows what right {@code Value}s hold; asked on behalf of a worker that has none. */
public interface ValueOracle {

  /** The number that value {@code node} of a program holds. */
  double data(Program program, int node);

  /**
   * What {@code backward()} on value {@code root} leaves in each value of the program: one gradient
   * for each, in order, 0 for a value that {@code root} was not computed from.
   */
  double[] gradients(Program program, int root);
}
