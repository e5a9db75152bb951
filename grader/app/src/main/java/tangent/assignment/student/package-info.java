/**
 * Models of students: known misconceptions, each the reference with one method wrong, and correct
 * variants, each the reference with one method written another honest way. The doors are {@link
 * tangent.assignment.student.Misconceptions} and {@link tangent.assignment.student.Variants}.
 */
@NullMarked
package tangent.assignment.student;

import org.jspecify.annotations.NullMarked;
