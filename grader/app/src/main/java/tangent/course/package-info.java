/**
 * A class of students: what all that grade, score and show one share. A class is a course's here;
 * in every other package it is Java's. Nothing here reads or writes a file.
 */
@NullMarked
package tangent.course;

import org.jspecify.annotations.NullMarked;
