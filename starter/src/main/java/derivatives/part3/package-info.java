/**
 * Part 3: let the machine differentiate. Your work is in {@link derivatives.part3.Value} and {@link
 * derivatives.part3.LossGradient}.
 */
package derivatives.part3;
