/**
 * Part 1: measure the slope of a curve by nudging its input. Your work is in {@link
 * derivatives.part1.NumericalDerivative}.
 */
package derivatives.part1;
