/**
 * The hidden properties: one class a task, tagged with the task's id, and what they share.
 *
 * <p>They see a solution only through the contract's interfaces and the examination under way, so
 * that they judge a student's process, the reference and a known mistake alike. The door is {@link
 * tangent.assignment.property.HiddenProperties}, the list of them all in the order in which they
 * must run.
 */
@NullMarked
package tangent.assignment.property;

import org.jspecify.annotations.NullMarked;
