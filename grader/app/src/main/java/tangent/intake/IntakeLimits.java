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

  /** The largest zip within a zip, which is held in memory. */
  private static final long LARGEST_INNER_ARCHIVE = 20_000_000;

  /** How many zips in one submission are looked into. */
  static final int ARCHIVES = 40;

  /** How many zips may lie within each other. */
  static final int ARCHIVES_DEEP = 3;

  int innerArchiveBytes() {
    return (int) Math.min(LARGEST_INNER_ARCHIVE, archiveBytes);
  }

  /**
   * How many packed bytes of one zip are read: all of an inner archive, and of the sources what no
   * packer makes longer; a library reads each file some kilobytes ahead. A packed text can be
   * endless where what it unpacks to is not.
   */
  long packedBytes() {
    return innerArchiveBytes() + 2L * totalBytes + files * 8_192L;
  }
}
