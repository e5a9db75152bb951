/**
 * From what an instructor has (a folder, a download, a roster with paths) to one submission a
 * student. What belongs to nobody, and who has nothing, is named; nothing is guessed. The door is
 * {@link tangent.course.collect.Collector}.
 */
@NullMarked
package tangent.course.collect;

import org.jspecify.annotations.NullMarked;
