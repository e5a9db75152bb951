/**
 * Mistakes that students make, put into the reference one at a time, and what the visible tests say
 * to each. The door is {@link derivatives.slips.SlipsTest}.
 */
package derivatives.slips;
