/**
 * Tests of what runs beside a student's code. The classes {@code derivatives.*} on their class path
 * are the empty stubs.
 */
@NullMarked
package tangent.worker;

import org.jspecify.annotations.NullMarked;
