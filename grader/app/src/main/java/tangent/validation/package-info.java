/**
 * The kit, graded: whether every honest solution earns everything and every known mistake loses
 * exactly its task. The door is {@link tangent.validation.Validation}.
 */
@NullMarked
package tangent.validation;

import org.jspecify.annotations.NullMarked;
