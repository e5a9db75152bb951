/**
 * Which misconception explains everything that was observed of a failed task, if one does. The door
 * is {@link tangent.diagnosis.Diagnosis}.
 */
@NullMarked
package tangent.diagnosis;

import org.jspecify.annotations.NullMarked;
