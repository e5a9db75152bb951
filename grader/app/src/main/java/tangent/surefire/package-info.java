/**
 * The hidden properties under Maven Surefire, with the verdicts of the command line. The door is
 * {@link tangent.surefire.SurefireSession}, which the JUnit Platform finds by itself.
 */
@NullMarked
package tangent.surefire;

import org.jspecify.annotations.NullMarked;
