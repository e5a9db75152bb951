/**
 * The command line: what a user types, and the exit status that comes back. The door is {@link
 * tangent.cli.Main}; everything else happens behind the packages that it calls.
 */
@NullMarked
package tangent.cli;

import org.jspecify.annotations.NullMarked;
