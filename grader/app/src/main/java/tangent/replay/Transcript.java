package tangent.replay;

import java.util.List;
import java.util.Optional;
import tangent.assignment.Status;
import tangent.contract.Solution;
import tangent.grade.Replayed;
import tangent.intake.Notice;
import tangent.replay.Page.Look;
import tangent.report.SafeText;
import tangent.report.TaskReport;
import tangent.run.Counterexample;
import tangent.run.Finding;
import tangent.run.Observation;

/**
 * Tells a replayed task: what was right, the first call that was wrong, the smallest one, and what
 * it means.
 */
public final class Transcript {

  /** How many right calls are shown before the rest is only counted. */
  private static final int FEW = 3;

  private final Replayed replayed;
  private final TaskReport then;
  private final boolean all;
  private final Page page;
  private final CallView story;

  private Transcript(
      Replayed replayed, TaskReport then, Solution reference, boolean all, boolean colour) {
    this.replayed = replayed;
    this.then = then;
    this.all = all;
    this.page = new Page(colour);
    this.story = new CallView(page, reference, all);
  }

  /**
   * @param then how the task ended when it was graded
   * @param reference is asked the same calls, for comparison
   * @param all whether to show every call in full instead of those that tell something
   * @param colour whether to use ANSI colours
   */
  public static String write(
      Replayed replayed, TaskReport then, Solution reference, boolean all, boolean colour) {
    return new Transcript(replayed, then, reference, all, colour).write();
  }

  private String write() {
    Finding finding = replayed.finding();
    page.heading(finding.task().id() + ": " + finding.task().title(), Look.BOLD);
    page.prose(outcome(finding));
    List<JudgedCalls> cases = JudgedCalls.of(finding.observations());
    if (all) {
      cases.forEach(each -> each.calls().forEach(call -> numbered("", each.number(call), call)));
    } else if (finding.passed()) {
      passed(cases);
    } else {
      lost(finding, cases);
    }
    meaning(finding);
    return page.blank().toString();
  }

  // ---- the calls

  private void passed(List<JudgedCalls> cases) {
    right(cases, "passed");
    Optional<JudgedCalls> telling = cases.stream().findFirst();
    telling.ifPresent(each -> numbered("", each.number(each.judged()), each.judged()));
  }

  private void lost(Finding finding, List<JudgedCalls> cases) {
    Optional<JudgedCalls> first = cases.stream().filter(JudgedCalls::isWrong).findFirst();
    List<JudgedCalls> right =
        first.map(each -> cases.subList(0, cases.indexOf(each))).orElse(cases);
    right(right, right.size() == 1 ? "was right" : "were right");
    if (first.isPresent()) {
      JudgedCalls wrong = first.get();
      wrong(wrong, "the first that is wrong");
      smallest(finding, wrong, cases);
    }
  }

  private void right(List<JudgedCalls> cases, String how) {
    if (cases.isEmpty()) {
      return;
    }
    int calls = cases.stream().mapToInt(each -> each.calls().size()).sum();
    page.heading(calls + (calls == 1 ? " call " : " calls ") + how, Look.RIGHT);
    cases.stream().limit(FEW).forEach(each -> story.inALine(each.judged()));
    if (calls > FEW) {
      page.line("… and " + (calls - FEW) + " more", Look.FAINT);
    }
  }

  private void wrong(JudgedCalls wrong, String which) {
    numbered(", " + which, wrong.number(wrong.judged()), wrong.judged());
  }

  /** The case in the grade, where that is another one than the first that went wrong. */
  private void smallest(Finding finding, JudgedCalls first, List<JudgedCalls> cases) {
    List<JudgedCalls> later =
        cases.subList(cases.indexOf(first) + 1, cases.size()).stream()
            .filter(JudgedCalls::isWrong)
            .toList();
    Optional<JudgedCalls> smallest =
        later.stream()
            .filter(each -> each.is(finding.counterexample()))
            .reduce((earlier, latest) -> latest);
    if (smallest.isEmpty() || first.is(finding.counterexample())) {
      counted(later.size(), "further call was wrong", "further calls were wrong");
      return;
    }
    wrong(smallest.get(), "the smallest that is wrong");
    counted(later.size() - 1, "further call was wrong", "further calls were wrong");
  }

  private void numbered(String which, int number, Observation call) {
    boolean wrong = call.objection() != null;
    page.heading("Call " + number + which, wrong ? Look.WRONG : Look.RIGHT);
    story.inFull(call);
  }

  private void counted(int count, String one, String several) {
    if (count > 0) {
      page.blank();
      String calls = count == 1 ? one : several;
      page.line("… " + count + " " + calls + " (--all shows every call)", Look.FAINT);
    }
  }

  // ---- what it means

  private String outcome(Finding finding) {
    String now = finding.status().id();
    return then.status() == finding.status()
        ? "The same sources and samples as in the grade, with the same end: " + now + "."
        : ("Graded as %s, but this time it was %s. Code that does not always do the same, or "
                + "another sandbox, can explain that.")
            .formatted(then.status().id(), now);
  }

  private void meaning(Finding finding) {
    page.heading("What it means", Look.BOLD);
    if (finding.passed()) {
      page.prose(
          finding
              .carriedFrom()
              .map(
                  from ->
                      ("Passed by error carried forward: these are the answers with a right "
                              + "method in place of the student's own that has cost %s.")
                          .formatted(from.id()))
              .orElse("The task is passed: every call was answered as the assignment promises."));
      return;
    }
    page.prose(SafeText.lines(finding.message()));
    differences(finding);
    if (finding.status() == Status.DID_NOT_COMPILE || finding.status() == Status.MISSING) {
      replayed.errors().forEach(error -> page.prose(said(error)));
      replayed.notices().forEach(notice -> page.prose(said(notice)));
    }
    replayed
        .known()
        .ifPresent(
            known ->
                page.blank()
                    .prose("This fits a known mistake, “" + known.title() + "”.")
                    .prose("Hint: " + known.hint()));
  }

  private void differences(Finding finding) {
    Optional<Counterexample> recorded = then.counterexample();
    if (recorded.isPresent() && !recorded.equals(finding.counterexample())) {
      page.blank()
          .prose("In the grade the smallest wrong call was another one:")
          .code(SafeText.lines(recorded.get().call()), Look.PLAIN)
          .field("came back", SafeText.line(recorded.get().actual()), Look.PLAIN);
    }
  }

  private static String said(Notice notice) {
    String line = notice.line() > 0 ? ", line " + notice.line() : "";
    return notice.file() + line + ": " + SafeText.line(notice.message());
  }
}
