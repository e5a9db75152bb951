/**
 * Brings students their reports: by their repositories, by Moodle, or as folders. The door is
 * {@link tangent.course.publish.Publisher}. Nothing here runs code of a student's, and of what was
 * graded only {@code class.json} and the files that it names are read: whoever graded may have been
 * taken over by what it ran.
 */
@NullMarked
package tangent.course.publish;

import org.jspecify.annotations.NullMarked;
