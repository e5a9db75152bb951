package tangent.course.policy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tangent.assignment.Task;

/** A policy as sentences, for who has to explain it. */
public final class PolicyWords {

  private PolicyWords() {}

  /** A sentence for each thing that the policy says; of what it does not, one that says so. */
  public static List<String> of(Policy policy) {
    List<String> sentences = new ArrayList<>();
    dates(policy, sentences);
    if (policy.due().isPresent() || policy.late().rate().signum() > 0) {
      sentences.add(rate(policy.late()));
    }
    points(policy, sentences);
    policy
        .decimals()
        .ifPresent(
            decimals ->
                sentences.add(
                    "Totals are rounded to %s%s, once, at the end, half up."
                        .formatted(decimals, decimals == 1 ? " decimal" : " decimals")));
    policy
        .visible()
        .ifPresent(
            visible ->
                sentences.add(
                    "Published reports show \"%s\" before a student's date and \"%s\" after it."
                        .formatted(visible.before().id(), visible.after().id())));
    return sentences;
  }

  private static void dates(Policy policy, List<String> sentences) {
    ZoneId zone = policy.zone();
    if (policy.due().isEmpty()) {
      sentences.add(
          "There is no date by which work is due, so nothing costs points for lateness"
              + " but where the roster gives a student one.");
      return;
    }
    String grace =
        policy.grace().isZero()
            ? ""
            : "; what comes at most " + span(policy.grace()) + " later is on time";
    sentences.add(
        "Work is due on %s%s. An extension in the roster replaces that date."
            .formatted(PolicyMoment.withZone(policy.due().get(), zone), grace));
    policy
        .late()
        .close()
        .ifPresent(
            close ->
                sentences.add(
                    "What comes after "
                        + PolicyMoment.of(close, zone)
                        + " counts as not submitted; an extension moves that by as much."));
    sentences.add(
        "Of a repository, "
            + switch (policy.counts()) {
              case LAST_BEFORE_CLOSE -> "the last commit that is not too late to count is graded.";
              case LAST_BEFORE_DUE -> "the last commit that is on time is graded.";
              case NEWEST -> "the newest commit is graded.";
            });
  }

  private static String rate(LateRules late) {
    if (late.rate().signum() == 0) {
      return "Lateness costs no points.";
    }
    String unit =
        late.unit() == LateUnit.DAY
            ? "day of the calendar that work is late, and at least for one,"
            : "hour that has begun since it was due,";
    return ("For each %s %s %% of %s are taken off, %s %% at most; late days in the roster "
            + "cost nothing.")
        .formatted(
            unit,
            late.rate().toPlainString(),
            late.of() == PenaltyBase.SCORE ? "the student's points" : "the points without bonus",
            late.cap().toPlainString());
  }

  private static void points(Policy policy, List<String> sentences) {
    if (policy.points().isEmpty()) {
      return;
    }
    sentences.add(
        ("Tasks with other points than the assignment's: %s. So %s points can be earned "
                + "without bonus.")
            .formatted(
                policy.points().keySet().stream()
                    .map(task -> PolicyWords.points(policy, task))
                    .collect(Collectors.joining(", ")),
                policy.maximum().toPlainString()));
  }

  private static String points(Policy policy, Task task) {
    return policy.points(task).signum() == 0
        ? task.id() + " does not count"
        : task.id() + " " + policy.points(task).toPlainString();
  }

  private static String span(Duration span) {
    long seconds = span.toSeconds();
    long unit = seconds % 3600 == 0 ? 3600 : seconds % 60 == 0 ? 60 : 1;
    String name = unit == 3600 ? "hour" : unit == 60 ? "minute" : "second";
    long number = seconds / unit;
    return number + " " + name + (number == 1 ? "" : "s");
  }
}
