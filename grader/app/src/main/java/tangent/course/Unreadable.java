package tangent.course;

/**
 * Why a submission can't be read.
 *
 * @param why a sentence for a person
 * @param unreached whether nothing of it was seen, as of a repository whose host is down: an
 *     earlier look may have seen more
 */
public record Unreadable(String why, boolean unreached) {

  /** It was seen, and can't be used. */
  public Unreadable(String why) {
    this(why, false);
  }

  /** What the instructor should know where an earlier look at it has led to a grade. */
  public String earlierStays(Student student) {
    return "\"%s\": the earlier result stays. %s".formatted(student.id(), why);
  }
}
