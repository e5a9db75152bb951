/**
 * Gradebooks: the file that an instructor took out of a learning management system, filled in.
 *
 * <p>{@link tangent.course.gradebook.Gradebook} is the door. Every importer is happiest with its
 * own export, so the export is the template: it is known by its header, students are found by the
 * ids it holds, the cells of one column are replaced and every other byte is written back. One
 * small class a system says which columns are which; nothing is guessed, and who could not be
 * matched is listed.
 */
@NullMarked
package tangent.course.gradebook;

import org.jspecify.annotations.NullMarked;
