package tangent.course.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.UserError;
import tangent.assignment.Task;
import tangent.course.UnusableClass;
import tangent.report.Feedback;

class PolicyTest {

  /** As it stands in the course's documents. */
  static final String WHOLE =
      """
      zone = "Europe/Berlin"                 # needed as soon as there is a date; IANA name
      due = 2026-12-01T23:59
      grace = "10 minutes"
      counts = "last-before-close"           # or "last-before-due", "newest"
      visible = { before = "hints", after = "full" }   # what publish shows before and after due

      [late]
      unit = "day"                           # calendar days of `zone`, or "hour": started hours
      rate = 10                              # percent a unit
      of = "score"                           # or "maximum"
      cap = 50                               # percent at most
      close = 2026-12-05T23:59               # later ones count as not submitted

      [points]                               # other points for a task; 0 turns it off
      "part3.deepChain" = 0

      [rounding]
      decimals = 1                           # once, at the end, half up
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void everyKeyIsRead() throws Exception {
    Policy policy = read(WHOLE);

    assertThat(policy.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(policy.due()).hasValue(Instant.parse("2026-12-01T22:59:00Z"));
    assertThat(policy.grace()).isEqualTo(Duration.ofMinutes(10));
    assertThat(policy.counts()).isEqualTo(CountedCommit.LAST_BEFORE_CLOSE);
    assertThat(policy.visible()).hasValue(new Visibility(Feedback.HINTS, Feedback.FULL));
    assertThat(policy.late().unit()).isEqualTo(LateUnit.DAY);
    assertThat(policy.late().rate()).isEqualByComparingTo("10");
    assertThat(policy.late().of()).isEqualTo(PenaltyBase.SCORE);
    assertThat(policy.late().cap()).isEqualByComparingTo("50");
    assertThat(policy.late().close()).hasValue(Instant.parse("2026-12-05T22:59:00Z"));
    assertThat(policy.points()).isEqualTo(Map.of(Task.DEEP_CHAIN, BigDecimal.ZERO));
    assertThat(policy.maximum()).isEqualByComparingTo("99");
    assertThat(policy.decimals()).hasValue(1);
  }

  @Test
  void allOfItIsOptional() throws Exception {
    assertThat(read("")).isEqualTo(Policy.NONE);
    assertThat(read("# nothing\n\n[late]\nunit = \"hour\"\n").late().rate())
        .isEqualByComparingTo("0");
    assertThat(Policy.NONE.maximum()).isEqualByComparingTo("100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T23:59",
        "2026-12-01 23:59",
        "2026-12-01T23:59:00",
        "\"2026-12-01T23:59\"",
        "2026-12-01T23:59:00+01:00",
        "2026-12-01T22:59Z",
        "2026-12-01T22:59:00.000Z  # UTC",
      })
  void aDateMayBeWrittenInSeveralWays(String due) throws Exception {
    assertThat(read("zone = \"Europe/Berlin\"\ndue = " + due).due())
        .hasValue(Instant.parse("2026-12-01T22:59:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due = 2026-12-01T23:59                          | line 1 | needs a zone
          due = 2026-12-01T23:59:00+01:00                 | line 1 | needs a zone
          [late];close = 2026-12-01T23:59;unit = "hour"   | line 2 | needs a zone
          [late];rate = 10                                | line 1 | need a zone
          zone = "Berlin"                                 | line 1 | "Berlin"
          zone = "+01:00"                                 | line 1 | "+01:00"
          zone = Europe/Berlin                            | line 1 | quotes around it
          zone = "UTC";due = 2026-12-01                   | line 2 | time of day
          zone = "UTC";due = 2026-13-01T10:00             | line 2 | 2026-13-01
          zone = "UTC";due = 2026-02-30T10:00             | line 2 | 2026-02-30
          zone = "UTC";due = "soon"                       | line 2 | "soon"
          zone = "Europe/Berlin";due = 2026-03-29T02:30   | line 2 | skip
          zone = "Europe/Berlin";due = 2026-10-25T02:30   | line 2 | 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00
          grace = "10 minuets"                            | line 1 | "10 minuets"
          grace = 10                                      | line 1 | quotes
          deu = 2026-12-01T23:59                          | line 1 | "deu"
          # one;;[late];raet = 10                         | line 4 | "raet"
          late.unit = "hour";late.raet = 1                | line 2 | "raet"
          visible = { befor = "full" }                    | line 1 | "befor"
          visible = { before = "all" }                    | line 1 | "full" or "hints" or "verdict"
          counts = "oldest"                               | line 1 | "newest"
          [late];unit = "week"                            | line 2 | "day" or "hour"
          [late];unit = "hour";of = "all"                 | line 3 | "score" or "maximum"
          [late];unit = "hour";rate = -1                  | line 3 | from 0
          [late];unit = "hour";rate = "10"                | line 3 | number
          [late];unit = "hour";rate = 101                 | line 3 | 100
          [late];unit = "hour";rate = nan                 | line 3 | number
          [late];unit = "hour";cap = 1e-999999999         | line 3 | number
          [late];unit = "hour";cap = 1e999999999          | line 3 | number
          [points];"part1.f" = 1;"part3.deepchain" = 0    | line 3 | "part3.deepchain"
          [points];part1.g = 0                            | line 2 | "part1.g"
          [points];part1.f = 1;"part1.f" = 2              | line 3 | twice
          [points];total = 0                              | line 2 | "total"
          points = 3                                      | line 1 | table
          [rounding];decimals = 1.5                       | line 2 | whole
          [rounding];decimals = 7                         | line 2 | whole
          [rounding];digits = 1                           | line 2 | "digits"
          zone = "UTC";zone = "UTC"                       | line 2 | Duplicate
          zone = "UTC";zone = "UTC";;counts = "newest"    | line 2 | Duplicate
          [late];unit = "hour";rate = 10;rate = 11;       | line 4 | Duplicate
          [late];rate = 10%;unit = "hour"                 | line 2 | TOML
          zone = "UTC";[late;rate = 10                    | line 2 | TOML
          zone = "UTC                                     | line 1 | TOML
          zone = "UTC";[late];close = 2026-12-01T23:59    | line 3 | no "due"
          zone = "UTC";due = 2026-12-02T00:00;[late];close = 2026-12-01T23:59 | line 4 | before it
          """)
  void whatIsNotKnownIsRefusedWithItsLine(String toml, String line, String word) {
    assertThatThrownBy(() -> read(toml.replace(';', '\n')))
        .isInstanceOfSatisfying(
            UnusableClass.class,
            refused -> assertThat(refused.exitStatus()).isEqualTo(UserError.USAGE))
        .hasMessageContainingAll("policy.toml, " + line + ": ", word);
  }

  @Test
  void aTaskNeedsNoQuotes() throws Exception {
    assertThat(read("[points]\npart1.f = 2.50\n\"part1.slopes\" = 1").points())
        .isEqualTo(Map.of(Task.F, new BigDecimal("2.5"), Task.SLOPES, BigDecimal.ONE));
  }

  @Test
  void thePolicyIsSaidInWords() throws Exception {
    assertThat(PolicyWords.of(read(WHOLE)))
        .containsExactly(
            "Work is due on 1 December 2026, 23:59 (Europe/Berlin); what comes at most 10 minutes"
                + " later is on time. An extension in the roster replaces that date.",
            "What comes after 5 December 2026, 23:59 counts as not submitted; an extension moves"
                + " that by as much.",
            "Of a repository, the last commit that is not too late to count is graded.",
            "For each day of the calendar that work is late, and at least for one, 10 % of the"
                + " student's points are taken off, 50 % at most; late days in the roster cost"
                + " nothing.",
            "Tasks with other points than the assignment's: part3.deepChain does not count. So 99"
                + " points can be earned without bonus.",
            "Totals are rounded to 1 decimal, once, at the end, half up.",
            "Published reports show \"hints\" before a student's date and \"full\" after it.");
    assertThat(PolicyWords.of(Policy.NONE)).singleElement().asString().contains("no date");
    // Who has a date of the roster's alone can be late, too.
    assertThat(PolicyWords.of(read("[late]\nunit = \"hour\"\nrate = 2.5\ncap = 50\n")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("For each hour that has begun since it was due, 2.5 % of");
  }

  private Policy read(String toml) throws IOException, UnusableClass {
    Path file = folder.resolve("policy.toml");
    Files.writeString(file, toml);
    return Policy.read(file);
  }
}
