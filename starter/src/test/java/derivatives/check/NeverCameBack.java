package derivatives.check;

/** The code under test did not end in time. */
final class NeverCameBack extends WrongAnswer {

  private static final long serialVersionUID = 1L;

  NeverCameBack(int seconds, String place, String ownTest) {
    super(
        "Your code did not come back after "
            + seconds
            + " seconds.\nIt was "
            + place
            + ".\n"
            + "Does every loop there come to an end? Is the same work done over and over,\n"
            + "or does it wait?",
        null,
        ownTest);
  }
}
