package derivatives.lesson;

import java.util.List;

/** The table of rules, each checked by measuring at one place. */
final class Patterns implements Section {

  /** How far x goes, from 2 to 2.0001. */
  private static final double WAY = 0.0001;

  /**
   * A rule for a slope, and the numbers to check it with.
   *
   * @param from the function's value at 2
   * @param to its value at 2.0001
   * @param exact what the rule says at 2
   */
  private record Rule(String function, String slope, double from, double to, double exact) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("7", "0", 7, 7, 0),
          new Rule("5x", "5", 5 * 2, 5 * 2.0001, 5),
          new Rule("x^2", "2x", Math.pow(2, 2), Math.pow(2.0001, 2), 4),
          new Rule("x^3", "3x^2", Math.pow(2, 3), Math.pow(2.0001, 3), 12),
          new Rule("e^x", "e^x", Math.exp(2), Math.exp(2.0001), Math.exp(2)));

  @Override
  public String title() {
    return "Patterns";
  }

  @Override
  public void tell(Page page) {
    page.say("-6, -4, -2, 0, 2, 4, 6: twice x. Whoever sees such a pattern has found a rule. Here");
    page.say("are the best known ones, measured at x = 2 with the step 0.0001.");
    page.gap();
    page.say("  function   slope    by the rule    measured");
    for (Rule rule : RULES) {
      page.row(
          "  %-8s   %-5s   %11.4f   %9.4f",
          rule.function, rule.slope, rule.exact, (rule.to - rule.from) / WAY);
    }
    page.gap();
    page.say("In general: x^n has the slope n x^(n-1). Rules are exact and quick. Measuring works");
    page.say("for every function, also for one whose rule nobody knows.");
  }
}
