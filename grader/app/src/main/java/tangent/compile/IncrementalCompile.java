package tangent.compile;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileReply.Problem;
import tangent.compiler.CompileRequest;
import tangent.intake.Notice;
import tangent.intake.Source;
import tangent.intake.Submission;
import tangent.process.Budget;

/**
 * Compiles one submission in rounds: each sets the files aside that stand in the way, until what is
 * left compiles. Every round but the last, and one second try, sets a file aside, so there is an
 * end.
 */
final class IncrementalCompile {

  private static final String IN_THE_WAY =
      "With this file the given files do not compile, so it was set aside. Does it declare a class"
          + " that is there already, or one named like a class of Java?";
  private static final String TOGETHER =
      "The Java compiler can't deal with this file together with the others. Write them simpler.";

  private final WarmCompiler compiler;
  private final CompileLimits limits;
  private final Submission submission;
  private final Budget budget;
  private final WorkingSet files;
  private final Duration usedBefore;
  private final Notices notices = new Notices();
  private final WrittenMethods methods = new WrittenMethods();
  private boolean triedAgain;

  IncrementalCompile(
      WarmCompiler compiler, CompileLimits limits, Submission submission, Budget budget) {
    this.compiler = compiler;
    this.limits = limits;
    this.submission = submission;
    this.budget = budget;
    this.files = new WorkingSet(submission);
    this.usedBefore = compiler.used();
  }

  Compilation run() throws IOException {
    submission.notices().forEach(notices::add);
    GivenCopies.notices(submission).forEach(notices::add);
    for (Source source : submission.sources()) {
      source.problem().ifPresent(problem -> setAside(source.path(), problem));
    }
    Optional<Compilation> result = Optional.empty();
    while (result.isEmpty()) {
      result = round();
    }
    return result.get();
  }

  private Optional<Compilation> round() throws IOException {
    if (spent()) {
      setAside(files.students(), "Compiling took too long altogether. Write simpler files.");
      // The kit's own files must always compile.
      compiler.chargeTo(Budget.none());
    }
    CompileRequest request = files.together();
    try {
      CompileReply reply = compiler.ask(request);
      methods.note(request, reply, files.students());
      if (!reply.failed().isEmpty()) {
        setFailedAside(request, reply);
        return Optional.empty();
      }
      List<RejectedFile> culprits = ClassRules.offences(request, reply);
      culprits.forEach(this::setAside);
      return culprits.isEmpty() ? Optional.of(compilation(reply)) : Optional.empty();
    } catch (CompilerFault fault) {
      setCulpritAside(request, fault);
      return Optional.empty();
    }
  }

  private boolean spent() {
    return budget.isSpent() || compiler.used().minus(usedBefore).compareTo(limits.submission()) > 0;
  }

  private void setFailedAside(CompileRequest request, CompileReply reply) throws IOException {
    List<String> failed =
        reply.failed().stream().map(request::path).filter(files.students()::contains).toList();
    for (Problem problem : reply.problems()) {
      String file = request.path(problem.unit());
      if (failed.contains(file)) {
        notices.addError(file, problem.line(), problem.message(), files.text(file));
      }
    }
    for (String file : failed) {
      notices.setAside(file);
      files.setAside(file);
    }
    if (failed.isEmpty()) {
      // Only the kit's own files have errors: somebody's class has taken the place of another one.
      List<String> suspects = files.own().isEmpty() ? files.students() : files.own();
      if (suspects.isEmpty()) {
        throw new IOException("the kit's own files do not compile: " + reply.problems());
      }
      setAside(suspects, IN_THE_WAY);
    }
  }

  private void setCulpritAside(CompileRequest request, CompilerFault fault) throws IOException {
    if (files.students().isEmpty()) {
      throw new IOException("the kit's own files do not compile: " + fault.sentence(), fault);
    }
    Optional<RejectedFile> culprit =
        RejectedFile.find(fault, request, files, compiler, this::spent);
    if (culprit.isPresent()) {
      setAside(culprit.get());
    } else if (triedAgain) {
      setAside(files.students(), TOGETHER);
    } else {
      // Something from outside may have ended the process: that is nobody's fault.
      triedAgain = true;
    }
  }

  private void setAside(RejectedFile culprit) {
    boolean known = files.students().contains(culprit.file());
    setAside(known ? List.of(culprit.file()) : files.students(), culprit.sentence());
  }

  private void setAside(List<String> students, String sentence) {
    students.forEach(file -> setAside(file, new Notice(file, 0, sentence)));
  }

  private void setAside(String file, Notice notice) {
    notices.add(notice);
    notices.setAside(file);
    files.setAside(file);
  }

  private Compilation compilation(CompileReply reply) {
    return Compilation.of(submission, reply, notices, methods.index());
  }
}
