/**
 * Taking a submission in: a folder or a zip becomes a list of sources in memory, and whatever is
 * not a plain, reasonable source file is left out with a sentence that tells the student why.
 * Nothing is unpacked, so that nothing can land in a wrong place. The door is {@link
 * tangent.intake.Intake}.
 */
@NullMarked
package tangent.intake;

import org.jspecify.annotations.NullMarked;
