/**
 * What the version control of a folder knows, asked of the {@code git} command. The door is {@link
 * tangent.git.GitFolder}.
 */
@NullMarked
package tangent.git;

import org.jspecify.annotations.NullMarked;
