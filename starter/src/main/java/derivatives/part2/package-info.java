/**
 * Part 2: walk downhill on a loss with one weight. Your work is in {@link
 * derivatives.part2.GradientDescent}.
 */
package derivatives.part2;
