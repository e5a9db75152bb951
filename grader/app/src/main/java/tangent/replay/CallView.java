package tangent.replay;

import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.diagnosis.Agreement;
import tangent.replay.Page.Look;
import tangent.report.SafeText;
import tangent.run.Counterexample;
import tangent.run.Digits;
import tangent.run.Notation;
import tangent.run.Observation;
import tangent.run.WrongAnswer;

/**
 * Tells one call: as a student would write it, what it asked, what came back, what is right.
 *
 * @param whole whether long lists are shown to their end
 */
record CallView(Page page, Solution reference, boolean whole) {

  /** The call and its answer, cut off where the line ends. */
  void inALine(Observation call) {
    String asked = call.call().text().replaceAll("\\s*\n\\s*", " ").replace("Value ", "");
    if (call.call().program().isPresent()) {
      page.line(asked, Look.PLAIN);
    } else {
      page.line(asked, "  gives  " + cameBack(call));
    }
  }

  void inFull(Observation call) {
    Observation right = call.call().putTo(reference);
    page.blank();
    if (call.call().program().isPresent()) {
      AnnotatedProgram.of(call, right).writeTo(page);
    } else {
      page.code(call.call().text(), Look.BOLD);
      new Evaluations(call).writeTo(page, whole);
      Comparison.bySide(call, right, whole).writeTo(page);
    }
    boolean isToldAbove =
        call.objection() == null && (call.call().program().isPresent() || isList(call, right));
    if (!isToldAbove) {
      verdict(call, right);
    }
  }

  private static boolean isList(Observation call, Observation right) {
    return call.answer() != null
        && call.answer().getClass().isArray()
        && right.answer() != null
        && !Comparison.bySide(call, right, false).isEmpty();
  }

  private void verdict(Observation call, Observation right) {
    page.blank();
    boolean wrong = call.objection() != null;
    if (call.objection() instanceof WrongAnswer answer && answer.counterexample().isPresent()) {
      Counterexample shown = answer.counterexample().get();
      if (!isList(call, right) || !shown.actual().equals(cameBack(call))) {
        page.field("came back", SafeText.line(shown.actual()), Look.WRONG);
      }
      page.field("right is", SafeText.line(shown.expected()), Look.RIGHT);
    } else {
      page.field("came back", cameBack(call), wrong ? Look.WRONG : Look.RIGHT);
      page.field(wrong ? "right is" : "reference", cameBack(right) + tolerance(call), Look.PLAIN);
    }
    if (call.answer() instanceof Double answer
        && right.answer() instanceof Double expected
        && wrong
        && !Agreement.between(call, right, call.tolerance())) {
      page.field("apart by", Digits.few(Math.abs(answer - expected)), Look.PLAIN);
    }
  }

  private static String tolerance(Observation call) {
    return call.tolerance() > 0 && call.answer() instanceof Double
        ? " ± " + Digits.few(call.tolerance())
        : "";
  }

  // ---- what came back

  static String cameBack(Observation call) {
    Fault fault = call.fault();
    Object answer = call.answer();
    return fault == null
        ? Notation.answer(answer == null ? "nothing" : answer)
        : SafeText.line(fault(fault));
  }

  private static String fault(Fault fault) {
    String detail = fault.detail().isEmpty() ? "" : ": " + fault.detail();
    return switch (fault.kind()) {
      case NOT_ATTEMPTED -> "not started" + detail;
      case REJECTED, THREW -> fault.exception() + detail;
      case MISSING -> "no such method" + detail;
      case TIMED_OUT -> "no answer" + detail;
      case ENDED -> "the program ended" + detail;
      case UNREADABLE, NULL_ROW -> "no answer that can be read" + detail;
    };
  }
}
