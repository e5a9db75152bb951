package tangent.course.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.course.HandedIn;
import tangent.course.Lateness;
import tangent.course.Mark;

/** What a late student is told: what was due when, how late it came, what that costs. */
record LateSentence(
    Policy policy, HandedIn handedIn, Optional<Lateness> late, Optional<Mark> mark) {

  /** Empty for who was on time. */
  String text() {
    return late.map(this::text).orElse("");
  }

  private String text(Lateness lateness) {
    List<String> sentences = new ArrayList<>();
    sentences.add(due(lateness));
    sentences.add(handedIn(lateness));
    if (mark.flatMap(Mark::override).isPresent()) {
      sentences.add("Your instructor has set the total, so it costs nothing.");
    } else if (lateness.closed()) {
      sentences.add(closed());
    } else if (mark.isPresent()) {
      sentences.add(cost(lateness, mark.get().penalty()));
    }
    return String.join(" ", sentences);
  }

  private String due(Lateness lateness) {
    ZoneId zone = policy.zone();
    Optional<Instant> forAll = policy.due();
    return lateness.extended() && forAll.isPresent()
        ? "This was due on %s, for you with an extension until %s."
            .formatted(
                PolicyMoment.of(forAll.get(), zone), PolicyMoment.withZone(lateness.due(), zone))
        : "This was due on " + PolicyMoment.withZone(lateness.due(), zone) + ".";
  }

  private String handedIn(Lateness lateness) {
    Instant submitted = handedIn.submitted().orElseThrow();
    return "It was handed in on "
        + PolicyMoment.of(submitted, policy.zone())
        + (handedIn.settable() ? " (by the date of its commit): " : ": ")
        + units(lateness.units())
        + " late.";
  }

  private String closed() {
    Instant close = new Deadline(policy, handedIn.student()).close().orElseThrow();
    return "Nothing counts after "
        + PolicyMoment.of(close, policy.zone())
        + ", so it counts as not submitted.";
  }

  private String cost(Lateness lateness, BigDecimal penalty) {
    if (penalty.signum() == 0) {
      return lateness.free() == lateness.units() && lateness.free() > 0
          ? "That is within your late days, so it costs nothing."
          : "That costs nothing.";
    }
    BigDecimal percent = policy.late().percent(lateness.units() - lateness.free());
    return "That costs %s %s: %s %% of %s points%s."
        .formatted(
            penalty.toPlainString(),
            penalty.compareTo(BigDecimal.ONE) == 0 ? "point" : "points",
            percent.toPlainString(),
            policy.late().of() == PenaltyBase.SCORE ? "your" : "all",
            lateness.free() > 0 ? ", with " + units(lateness.free()) + " free of charge" : "");
  }

  private String units(long number) {
    return number + " " + policy.late().unit().word() + (number == 1 ? "" : "s");
  }
}
