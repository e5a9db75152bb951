package tangent.grade;

import java.util.List;
import java.util.Optional;
import tangent.assignment.Task;
import tangent.compile.Compilation;
import tangent.compiler.CompileReply.Method;
import tangent.diagnosis.Diagnosed;
import tangent.report.Location;
import tangent.run.Finding;

/**
 * What came out of compiling, running and diagnosing one submission.
 *
 * @param nothingCompiles whether there are files of the student's, and none could be compiled
 */
record Judgement(
    Compilation compilation, boolean nothingCompiles, List<Finding> findings, Diagnosed known) {

  Judgement {
    findings = List.copyOf(findings);
  }

  Finding of(Task task) {
    return findings.stream().filter(each -> each.task() == task).findFirst().orElseThrow();
  }

  /** Whether a task was lost that might have been carried, were the classes not too large. */
  boolean isLeftUncarried() {
    return compilation.isTooLargeToChange()
        && findings.stream()
            .filter(finding -> !finding.passed())
            .flatMap(finding -> finding.task().builtOn().stream())
            .anyMatch(below -> !of(below).passed());
  }

  /** Where the student has written what the task is about. */
  Optional<Location> location(Task task) {
    List<Method> written = compilation.methods().find(task.file(), of(task).method());
    return written.stream()
        .filter(method -> method.line() > 0)
        .findFirst()
        .map(method -> new Location(task.file(), method.line()));
  }
}
