/**
 * Part 4: many weights, for bonus points. Your work is in {@link
 * derivatives.part4.PartialDerivatives}.
 */
package derivatives.part4;
