/**
 * What an instructor sees of a class: one record, {@link tangent.course.page.ClassReport}, the
 * door, and pure functions from it to files.
 *
 * <p>{@code class.json} holds the whole record, so every other file can be made of it again. As in
 * {@link tangent.report}, each writer makes what a student wrote harmless for its own format.
 */
@NullMarked
package tangent.course.page;

import org.jspecify.annotations.NullMarked;
