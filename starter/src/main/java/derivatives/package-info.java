/** The assignment: four parts, and {@link derivatives.Practice}, which runs them. */
package derivatives;
