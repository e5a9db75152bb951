package tangent.course.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tangent.course.ClassStatus;
import tangent.course.Mark;

/**
 * What an instructor asks of a class first.
 *
 * @param attempts who handed in something to judge: tasks and mistakes are counted among them
 * @param bands the distribution of the final points of all who have some
 * @param tasks how each task went
 * @param mistakes misconceptions, the one that cost most first
 * @param unexplained other failures, grouped by equal behaviour: what the catalogue lacks
 * @param rare who is wrong in the same way as hardly anybody else
 */
public record ClassAnalysis(
    ClassReport report,
    List<ClassMember> attempts,
    List<ScoreBand> bands,
    List<TaskStanding> tasks,
    List<SharedFailure> mistakes,
    List<SharedFailure> unexplained,
    List<RareBehaviour> rare) {

  public static ClassAnalysis of(ClassReport report) {
    List<ClassMember> attempts =
        report.members().stream()
            .filter(
                member ->
                    member.grade().isPresent()
                        && (member.status() == ClassStatus.GRADED
                            || member.status() == ClassStatus.DOES_NOT_COMPILE))
            .toList();
    return new ClassAnalysis(
        report,
        attempts,
        ScoreBand.of(report),
        TaskStanding.of(report, attempts),
        SharedFailure.known(report, attempts),
        SharedFailure.unexplained(report, attempts),
        RareBehaviour.of(attempts));
  }

  /** Everybody who stands so. */
  List<ClassMember> of(ClassStatus status) {
    return report.members().stream().filter(member -> member.status() == status).toList();
  }

  List<ClassMember> late() {
    return report.members().stream().filter(ClassMember::isLate).toList();
  }

  /** The final points of all who have some, lowest first. */
  private List<BigDecimal> totals() {
    return report.members().stream()
        .flatMap(member -> member.score().mark().stream())
        .map(Mark::total)
        .sorted()
        .toList();
  }

  /** Half of those with points have at least so many. */
  Optional<BigDecimal> median() {
    List<BigDecimal> totals = totals();
    int half = totals.size() / 2;
    if (totals.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal upper = totals.get(half);
    return Optional.of(
        totals.size() % 2 == 1 ? upper : average(List.of(totals.get(half - 1), upper)));
  }

  /** To one decimal. */
  Optional<BigDecimal> mean() {
    List<BigDecimal> totals = totals();
    return totals.isEmpty() ? Optional.empty() : Optional.of(average(totals));
  }

  private static BigDecimal average(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP);
  }
}
