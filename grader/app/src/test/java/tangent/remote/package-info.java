/**
 * Tests of the pipe, with real workers on small submissions that are compiled here: what an honest
 * one answers, and what a broken or hostile one costs.
 */
@NullMarked
package tangent.remote;

import org.jspecify.annotations.NullMarked;
