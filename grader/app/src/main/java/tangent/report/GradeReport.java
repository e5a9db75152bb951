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
 * @param bonus points that can be earned on top of {@code max}
 * @param compile what the compiler refused, in its order
 * @param notes sentences about the grading as a whole, such as what intake left out
 * @param feedback what {@link #at} has left in
 * @param millis how long grading took
 */
public record GradeReport(
    Kit kit,
    Submission submission,
    Isolation sandbox,
    double score,
    double max,
    double bonus,
    Verdict verdict,
    List<CompileError> compile,
    List<PartReport> parts,
    List<String> notes,
    Feedback feedback,
    long millis) {

  /** The version of the format of {@code grade.json}. */
  public static final int SCHEMA = 1;

  public GradeReport {
    compile = List.copyOf(compile);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** All tasks, in the order of the assignment. */
  public Stream<TaskReport> tasks() {
    return parts.stream().flatMap(part -> part.tasks().stream());
  }

  /** Points earned in bonus parts; already in {@link #score}. */
  public double bonusEarned() {
    return parts.stream().filter(PartReport::bonus).mapToDouble(PartReport::score).sum();
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
