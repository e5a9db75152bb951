/**
 * Whose sources look alike: lays them out for JPlag, runs it as a program of its own, and reads
 * what it found. It is under the GPL and so never part of the grader. {@link
 * tangent.course.similarity.Similarity} is the door.
 */
@NullMarked
package tangent.course.similarity;

import org.jspecify.annotations.NullMarked;
