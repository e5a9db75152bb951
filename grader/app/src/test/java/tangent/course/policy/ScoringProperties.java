package tangent.course.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import tangent.assignment.Task;
import tangent.course.Entries;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.course.Student;

class ScoringProperties {

  private static final Instant DUE = Instant.parse("2026-10-20T21:59:00Z");
  private static final int MONTH = 60 * 24 * 30;

  /** Handing in later never pays. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void laterIsNeverMore(
      @ForAll("policies") Policy policy,
      @ForAll Set<Task> passed,
      @ForAll @LongRange(min = -100, max = MONTH) long minutes,
      @ForAll @LongRange(max = MONTH) long more,
      @ForAll @IntRange(max = 5) int lateDays) {
    Score early = score(policy, passed, minutes, lateDays);
    Score late = score(policy, passed, minutes + more, lateDays);

    assertThat(late.mark().isPresent() && early.mark().isEmpty()).isFalse();
    if (late.mark().isPresent()) {
      assertThat(late.mark().get().total()).isLessThanOrEqualTo(early.mark().orElseThrow().total());
    }
  }

  /** A late day more, or a task more, never costs points. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void moreLateDaysAndMoreTasksAreNeverLess(
      @ForAll("policies") Policy policy,
      @ForAll Set<Task> passed,
      @ForAll Set<Task> besides,
      @ForAll @LongRange(min = -100, max = MONTH) long minutes,
      @ForAll @IntRange(max = 5) int lateDays) {
    Optional<Mark> less = score(policy, passed, minutes, lateDays).mark();
    Set<Task> both = new HashSet<>(passed);
    both.addAll(besides);

    assertThat(score(policy, both, minutes, lateDays + 1).mark().map(Mark::total))
        .satisfies(
            more ->
                assertThat(more.orElse(BigDecimal.ZERO))
                    .isGreaterThanOrEqualTo(less.map(Mark::total).orElse(BigDecimal.ZERO)));
  }

  /** Never below nothing, never above what was earned, and the cap holds. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aPenaltyStaysWithinItsBounds(
      @ForAll("policies") Policy policy,
      @ForAll Set<Task> passed,
      @ForAll @LongRange(min = -100, max = MONTH) long minutes) {
    Optional<Mark> scored = score(policy, passed, minutes, 0).mark();
    if (scored.isPresent()) {
      Mark mark = scored.get();
      BigDecimal base = policy.late().of() == PenaltyBase.SCORE ? mark.raw() : policy.maximum();
      // Half of the last decimal is what rounding may add.
      BigDecimal most = mark.raw().add(new BigDecimal("0.5").movePointLeft(decimals(policy)));
      assertThat(mark.total()).isBetween(BigDecimal.ZERO, most);
      assertThat(mark.penalty())
          .isBetween(BigDecimal.ZERO, base.multiply(policy.late().cap()).movePointLeft(2));
      assertThat(mark.capped()).isLessThanOrEqualTo(policy.maximum());
      assertThat(mark.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(mark.raw());
      assertThat(mark.tasks().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(mark.raw());
    }
  }

  /** Rounding comes last: it is what is done to the exact result, and to nothing before. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void roundingChangesTheTotalAlone(
      @ForAll("policies") Policy policy,
      @ForAll Set<Task> passed,
      @ForAll @LongRange(min = -100, max = MONTH) long minutes) {
    Policy exact = withDecimals(policy, OptionalInt.empty());
    Policy rounded = withDecimals(policy, OptionalInt.of(1));
    Optional<Mark> of = score(exact, passed, minutes, 0).mark();
    if (of.isPresent()) {
      Mark one = score(rounded, passed, minutes, 0).mark().orElseThrow();
      assertThat(one.raw()).isEqualTo(of.get().raw());
      assertThat(one.penalty()).isEqualTo(of.get().penalty());
      assertThat(one.total())
          .isEqualByComparingTo(of.get().total().setScale(1, RoundingMode.HALF_UP));
    }
  }

  private static int decimals(Policy policy) {
    return policy.decimals().orElse(20);
  }

  private static Score score(Policy policy, Set<Task> passed, long minutes, int lateDays) {
    Student student = new Student("ada", "", "", "", Optional.empty(), lateDays, Map.of());
    Instant submitted = DUE.plus(Duration.ofMinutes(minutes));
    return new Scoring(policy, Overrides.NONE)
        .score(Entries.graded(student, Optional.of(submitted), passed));
  }

  @Provide
  static Arbitrary<Policy> policies() {
    Arbitrary<LateRules> late =
        Combinators.combine(
                Arbitraries.of(LateUnit.class),
                percent(),
                Arbitraries.of(PenaltyBase.class),
                percent(),
                Arbitraries.longs().between(0, MONTH).optional())
            .as(
                (unit, rate, of, cap, close) ->
                    new LateRules(
                        unit,
                        rate,
                        of,
                        cap,
                        close.map(minutes -> DUE.plus(Duration.ofMinutes(minutes)))));
    Arbitrary<Map<Task, BigDecimal>> points =
        Arbitraries.maps(
            Arbitraries.of(Task.class),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2));
    return Combinators.combine(
            Arbitraries.of("Europe/Berlin", "UTC", "America/St_Johns"),
            Arbitraries.of(0, 10, 90),
            late,
            points.injectNull(0.5),
            Arbitraries.of(List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1))))
        .as(
            (zone, grace, rules, others, decimals) ->
                new Policy(
                    ZoneId.of(zone),
                    Optional.of(DUE),
                    Duration.ofMinutes(grace),
                    CountedCommit.NEWEST,
                    Optional.empty(),
                    rules,
                    others == null ? Map.of() : others,
                    decimals));
  }

  private static Arbitrary<BigDecimal> percent() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(1);
  }

  private static Policy withDecimals(Policy policy, OptionalInt decimals) {
    return new Policy(
        policy.zone(),
        policy.due(),
        policy.grace(),
        policy.counts(),
        policy.visible(),
        policy.late(),
        policy.points(),
        decimals);
  }
}
