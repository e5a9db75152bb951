package tangent.report;

/**
 * What graded: with the same kit, seed included, the same sources get the same grade.
 *
 * @param digest of the sources that decide a grade, in hexadecimal
 * @param seed where every generated sample comes from
 */
public record KitInfo(String name, String version, String digest, long seed) {}
