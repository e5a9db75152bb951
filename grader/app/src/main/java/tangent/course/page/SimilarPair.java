package tangent.course.page;

import java.math.BigDecimal;

/**
 * Two submissions whose sources look alike, as another program found.
 *
 * @param first a student's id
 * @param second another student's id, or the name of an earlier submission
 * @param percent how much of them is alike
 * @param link to the program's own comparison, relative to the files of the class; may be empty
 */
public record SimilarPair(String first, String second, BigDecimal percent, String link) {}
