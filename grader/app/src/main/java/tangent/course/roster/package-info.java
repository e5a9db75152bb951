/**
 * Who is in the class, as a CSV file of the instructor's says. The door is {@link
 * tangent.course.roster.Roster}.
 */
@NullMarked
package tangent.course.roster;

import org.jspecify.annotations.NullMarked;
