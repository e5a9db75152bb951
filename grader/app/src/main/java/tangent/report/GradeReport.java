package tangent.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * The grade of one submission: the tree that {@code grade.json} holds, in its order.
 *
 * <p>Two things go with it to the reports that people read and have no place in {@code grade.json}:
 * the notes and the feedback level.
 *
 * @param score points earned, those of bonus parts included
 * @param max points of the parts that are no bonus
 * @param bonus points earned, and to be earned, on top of {@code max}
 * @param compile what the compiler refused, in its order
 * @param notices what else there is to know about single files
 * @param notes sentences about the grading as a whole, such as what intake left out
 * @param feedback what {@link #at} has left in
 * @param millis how long grading took
 */
public record GradeReport(
    KitInfo kit,
    SubmissionInfo submission,
    SandboxInfo sandbox,
    double score,
    double max,
    Bonus bonus,
    Verdict verdict,
    List<FileNote> compile,
    List<FileNote> notices,
    List<PartReport> parts,
    List<String> notes,
    Feedback feedback,
    long millis) {

  /** The version of the format of {@code grade.json}: 1 had a number as its bonus. */
  public static final int SCHEMA = 2;

  public GradeReport {
    compile = List.copyOf(compile);
    notices = List.copyOf(notices);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** All tasks, in the order of the assignment. */
  public Stream<TaskReport> tasks() {
    return parts.stream().flatMap(part -> part.tasks().stream());
  }

  /** Points earned in the parts that are no bonus: those that {@link #max} measures. */
  public double base() {
    return score - bonus.score();
  }

  /** The same grade, for another submission of the same sources. */
  public GradeReport of(SubmissionInfo known) {
    return new GradeReport(
        kit, known, sandbox, score, max, bonus, verdict, compile, notices, parts, notes, feedback,
        millis);
  }

  /**
   * This report without what the level hides from a student.
   *
   * <p>Every file made from the result is safe to hand out, {@code grade.json} too: what is hidden
   * is not in the record any more. It can't be brought back by asking for a higher level.
   */
  public GradeReport at(Feedback level) {
    return level.of(this);
  }
}
