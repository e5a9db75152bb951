package tangent.grade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.compile.Compilation;
import tangent.compile.FileState;
import tangent.compiler.CompileReply.Method;
import tangent.run.Finding;

/**
 * Tells a task that was not started from one whose file is missing or does not compile: the
 * starter's stub stood in for those, so all three answer with a TODO.
 */
record MissingFiles(Compilation compilation) {

  /** The findings of a submission in which there is nothing to grade. */
  static List<Finding> ofNothing() {
    return Stream.of(Task.values()).map(MissingFiles::ofNothing).toList();
  }

  static Finding ofNothing(Task task) {
    return new Finding(
        task,
        Status.MISSING,
        absent(task.file()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0);
  }

  /** The finding as the student should read it. */
  Finding of(Finding finding) {
    return switch (compilation.state(finding.task())) {
      case ABSENT -> ended(finding, Status.MISSING, absent(finding.task().file()));
      case STOOD_IN -> ended(finding, Status.DID_NOT_COMPILE, broken(finding.task().file()));
      case COMPILED -> compiled(finding);
    };
  }

  private Finding compiled(Finding finding) {
    return switch (finding.status()) {
      case NOT_ATTEMPTED -> borrowed(finding);
      case MISSING -> ended(finding, Status.MISSING, undeclared(finding));
      default -> finding;
    };
  }

  /** A TODO that came out of another file's stand-in is no unwritten stub of the student's. */
  private Finding borrowed(Finding finding) {
    String value = Task.FORWARD.file();
    if (finding.isOwnStub() || !finding.task().className().endsWith("LossGradient")) {
      return finding;
    }
    return switch (compilation.state(value)) {
      case COMPILED -> finding;
      case ABSENT ->
          ended(finding, Status.MISSING, "LossGradient builds on Value. " + absent(value));
      case STOOD_IN ->
          ended(finding, Status.DID_NOT_COMPILE, "LossGradient builds on Value. " + broken(value));
    };
  }

  private String undeclared(Finding finding) {
    Task task = finding.task();
    List<Method> written = compilation.methods().find(task.file(), task.method());
    String found =
        written.isEmpty()
            ? ""
            : " In your file it stands as: %s (line %s)."
                .formatted(declaration(written.get(0)), written.get(0).line());
    return finding.message() + found;
  }

  private static String declaration(Method method) {
    return (method.modifiers() + " " + method.result() + " " + method.name()).strip()
        + "("
        + String.join(", ", method.parameters())
        + ")";
  }

  private static String absent(String file) {
    return "The submission has no " + file + ". Put the file back where the starter has it.";
  }

  private static String broken(String file) {
    return file
        + " does not compile, so nothing in it could be tried. Mend the errors listed above and run mvn test.";
  }

  private static Finding ended(Finding finding, Status status, String message) {
    return new Finding(
        finding.task(),
        status,
        message,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        finding.millis());
  }

  /** Whether not one file of the student's could be compiled, though there are some. */
  boolean nothingCompiles() {
    return compilation.states().values().stream().noneMatch(FileState.COMPILED::equals)
        && compilation.states().values().stream().anyMatch(FileState.STOOD_IN::equals);
  }
}
