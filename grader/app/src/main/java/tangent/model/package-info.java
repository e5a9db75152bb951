/**
 * Models of students: known misconceptions, each the reference with one method wrong, and correct
 * variants, each the reference with one method written another honest way. The doors are {@link
 * tangent.model.Misconceptions} and {@link tangent.model.Variants}.
 */
@NullMarked
package tangent.model;

import org.jspecify.annotations.NullMarked;
