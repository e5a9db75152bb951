package tangent.intake;

/**
 * How much of a submission is read. A full solution is five files and some twenty kilobytes.
 *
 * @param fileBytes the largest source
 * @param totalBytes all sources together
 * @param files how many Java files there may be
 * @param entries how many files and folders are looked at
 * @param depth how many folders deep a source may stand below the source root
 * @param archiveBytes the largest zip
 */
record IntakeLimits(
    int fileBytes, int totalBytes, int files, int entries, int depth, long archiveBytes) {

  static final IntakeLimits STANDARD =
      new IntakeLimits(1_000_000, 10_000_000, 2_000, 50_000, 20, 100_000_000L);
}
