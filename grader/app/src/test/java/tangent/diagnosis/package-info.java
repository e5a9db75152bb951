/** Whether the right mistake is named, and never a wrong one. */
@NullMarked
package tangent.diagnosis;

import org.jspecify.annotations.NullMarked;
