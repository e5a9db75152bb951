package tangent.report;

import static tangent.assignment.Status.CRASHED;
import static tangent.assignment.Status.DID_NOT_COMPILE;
import static tangent.assignment.Status.FAILED;
import static tangent.assignment.Status.MISSING;
import static tangent.assignment.Status.NOT_ATTEMPTED;
import static tangent.assignment.Status.PASSED;
import static tangent.assignment.Status.TIMED_OUT;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.run.Counterexample;
import tangent.run.Finding;

/** Reports for tests: one with every status in it, one where every text is the same nasty one. */
final class Examples {

  private static final String DIGEST =
      "486ea46224d1bb4fb680f34f7c9ad96a8f24ec88be73ea8e5a6c65260e9cb8a7";

  static final KitInfo KIT = new KitInfo("Tangent", "0.1.0", DIGEST, 42);
  static final SubmissionInfo SUBMISSION =
      new SubmissionInfo(
          "submissions/ada",
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          Optional.of("Ada Lovelace"),
          Optional.of(
              new Checkout(
                  Optional.of("https://github.com/school/derivatives-ada"),
                  "7b18d017f89f61cf17d47f92749ea6930a3f1deb",
                  true)));

  static final ClassroomSubmission HANDED_IN =
      new ClassroomSubmission(
          "cs-principles",
          "derivatives",
          "individual",
          "ada",
          "submit/2026-06-01T14-32-05Z-a1b2c3d",
          "https://github.com/school/derivatives-ada/commit/a1b2c3d",
          "https://github.com/school/derivatives-ada/releases/tag/submit%2F1",
          "https://github.com/school/derivatives-ada/compare/0a0...a1b",
          Instant.parse("2026-06-01T14:32:05.678Z"));

  private Examples() {}

  /** 36 points: Part 1 has 9, Part 2 does not compile, Part 3 has 21 and Part 4 has 6. */
  static GradeReport mixed() {
    Map<Task, Finding> findings = allPassed();
    findings.put(
        Task.DERIVATIVE,
        lost(
            Task.DERIVATIVE,
            FAILED,
            "The slope of this curve at 1.0 is 2.0. Your answer, 1.0, is further away than the step"
                + " 0.001 explains.",
            new Counterexample("derivative(x -> x*x, 1.0, 0.001)", "2.0 ± 0.004", "1.0"),
            41));
    findings.put(
        Task.SLOPES,
        new Finding(
            Task.SLOPES, PASSED, "", Optional.empty(), Optional.of(Task.DERIVATIVE), List.of(), 5));
    findings.put(
        Task.FLATTEST, lost(Task.FLATTEST, NOT_ATTEMPTED, "Not started: it throws its TODO."));
    findings.put(Task.TURNING, lost(Task.TURNING, MISSING, "There is no method turning."));
    for (Task task : Part.PART2.tasks()) {
      findings.put(task, lost(task, DID_NOT_COMPILE, "GradientDescent.java does not compile."));
    }
    findings.put(
        Task.LOCAL_GRADIENTS,
        lost(
            Task.LOCAL_GRADIENTS,
            CRASHED,
            "The call threw a NullPointerException instead of returning.",
            new Counterexample("a = 2.0; a.exp().backward()", "an answer", "NullPointerException"),
            12));
    findings.put(
        Task.SHARED_VALUES,
        lost(
            Task.SHARED_VALUES,
            TIMED_OUT,
            "The call did not come back.",
            new Counterexample("a = 2.0; a.plus(a).backward()", "an answer", "no answer"),
            10_000));
    findings.put(
        Task.DESCEND4, lost(Task.DESCEND4, NOT_ATTEMPTED, "Not started: it throws its TODO."));
    return new Grading(KIT, SUBMISSION, SandboxInfo.NONE)
        .findings(findings.values())
        .compile(
            List.of(
                new FileNote("derivatives/part2/GradientDescent.java", 12, "';' expected"),
                new FileNote(
                    "derivatives/part2/GradientDescent.java", 0, "class Foo<T> is not public")))
        .misconception(
            Task.DERIVATIVE,
            new NamedMistake(
                "half-the-slope",
                "half the slope: a forward difference divided by 2h",
                "How far apart are the two points whose values you subtract?"))
        .ownTest(
            Task.DERIVATIVE,
            new OwnTest(
                "AskedTest", "class AskedTest {\n  // derivative(x -> x*x, 1.0, 0.001)\n}\n"))
        .figure(
            Task.DERIVATIVE,
            new Figure(new Dot(), "A curve [and] its two tangents.", "Which one touches it?"))
        .location(Task.DERIVATIVE, new Location("derivatives/part1/NumericalDerivative.java", 21))
        .location(Task.LOCAL_GRADIENTS, new Location("derivatives/part3/Value.java", 77))
        .notices(
            List.of(
                new FileNote(
                    "derivatives/part4/PartialDerivatives.java",
                    3,
                    "This file is not UTF-8. It was read as ISO-8859-1.")))
        .note("The sandbox does not work here: there is no bubblewrap.")
        .report(12_345);
  }

  static GradeReport perfect() {
    return new Grading(KIT, SUBMISSION, SandboxInfo.BUBBLEWRAP)
        .findings(allPassed().values())
        .report(2_000);
  }

  /** Nothing written yet. */
  static GradeReport untouched() {
    return new Grading(KIT, SUBMISSION, SandboxInfo.BUBBLEWRAP)
        .findings(
            Stream.of(Task.values())
                .map(task -> lost(task, NOT_ATTEMPTED, "Not started: it throws its TODO."))
                .toList())
        .report(2_000);
  }

  /** Nothing but the numbers of Part 3, and those wrong. */
  static GradeReport lateStart() {
    return new Grading(KIT, SUBMISSION, SandboxInfo.BUBBLEWRAP)
        .findings(
            Stream.of(Task.values())
                .map(task -> lost(task, task == Task.FORWARD ? FAILED : NOT_ATTEMPTED, "So."))
                .toList())
        .report(2_000);
  }

  /** A folder without a file of the assignment. */
  static GradeReport nothing() {
    return new Grading(KIT, SUBMISSION, SandboxInfo.BUBBLEWRAP)
        .verdict(Verdict.EMPTY)
        .findings(
            Stream.of(Task.values()).map(task -> lost(task, MISSING, "There is no file.")).toList())
        .report(2_000);
  }

  /** Every text that could come from a student is this one; every way to show it occurs once. */
  static GradeReport saying(String nasty) {
    return saying(nasty, Status.values().length, 1);
  }

  /**
   * @param tasks how many of the tasks speak; they take turns in how they end, the first passes
   * @param lines how many notes and errors of the compiler there are
   */
  static GradeReport saying(String nasty, int tasks, int lines) {
    Map<Task, Finding> findings = allPassed();
    SubmissionInfo submission =
        new SubmissionInfo(
            nasty,
            "00",
            Optional.of(nasty),
            Optional.of(new Checkout(Optional.of(nasty), nasty, true)));
    Grading grading =
        new Grading(
            new KitInfo(KIT.name(), KIT.version(), nasty, KIT.seed()),
            submission,
            SandboxInfo.BUBBLEWRAP);
    for (Task task : List.of(Task.values()).subList(1, tasks)) {
      Status status = Status.values()[task.ordinal() % Status.values().length];
      if (status != PASSED) {
        findings.put(task, lost(task, status, nasty, new Counterexample(nasty, nasty, nasty), 1));
      }
      grading
          .location(task, new Location(nasty, 3))
          .misconception(task, new NamedMistake("id", nasty, nasty))
          .ownTest(task, new OwnTest("AskedTest", nasty))
          .figure(task, new Figure(new Dot(), nasty, nasty));
    }
    Collections.nCopies(lines, nasty).forEach(grading::note);
    return grading
        .findings(findings.values())
        .compile(Collections.nCopies(lines, new FileNote(nasty, 1, nasty)))
        .notices(Collections.nCopies(lines, new FileNote(nasty, 1, nasty)))
        .report(1);
  }

  private static Map<Task, Finding> allPassed() {
    Map<Task, Finding> findings = new EnumMap<>(Task.class);
    for (Task task : Task.values()) {
      findings.put(
          task, new Finding(task, PASSED, "", Optional.empty(), Optional.empty(), List.of(), 5));
    }
    return findings;
  }

  private static Finding lost(Task task, Status status, String message) {
    return new Finding(task, status, message, Optional.empty(), Optional.empty(), List.of(), 0);
  }

  private static Finding lost(
      Task task, Status status, String message, Counterexample shown, long millis) {
    return new Finding(
        task, status, message, Optional.of(shown), Optional.empty(), List.of(), millis);
  }
}
