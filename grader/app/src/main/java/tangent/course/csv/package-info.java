/**
 * Tables in CSV that an instructor gives us: {@link tangent.course.csv.CsvTable} knows each row by
 * its line and each cell by its column's name. Files that must come back byte for byte are not read
 * here.
 */
@NullMarked
package tangent.course.csv;

import org.jspecify.annotations.NullMarked;
