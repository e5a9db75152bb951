package derivatives.check;

/** The code under test did not end in time. */
final class NeverCameBack extends AssertionError {

  private static final long serialVersionUID = 1L;

  NeverCameBack(int seconds, String place) {
    super(
        "Your code did not come back after "
            + seconds
            + " seconds of work.\nIt was "
            + place
            + ".\nDoes every loop there come to an end? Is the same work done over and over?");
  }
}
