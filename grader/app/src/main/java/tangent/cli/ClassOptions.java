package tangent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tangent.UserError;
import tangent.course.ClassStatus;
import tangent.course.NamedIds;
import tangent.course.gradebook.FilledGradebook;
import tangent.course.output.ClassOutput;
import tangent.course.output.WrittenClass;
import tangent.course.page.ClassMember;
import tangent.course.roster.Roster;
import tangent.course.similarity.Similarity;
import tangent.course.store.ClassFolder;
import tangent.report.SafeText;

/** What {@code grade-class} and {@code report} have in common: how a graded class is written. */
final class ClassOptions {

  /** So many without a grade are named in the terminal: often all have one reason. */
  private static final int FAILURES_TOLD = 20;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = OutFolder.class,
      required = true,
      description = "The folder that takes the results, students/, class.html and the others.")
  private Path out = Path.of("");

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "Who is in the class (CSV: student, and what else is known).")
  private @Nullable Path roster;

  @Mixin private ScoringOptions scoring = new ScoringOptions();

  @Option(
      names = "--gradebook",
      paramLabel = "FILE",
      description =
          "A gradebook as Canvas, Moodle, Brightspace, Blackboard or Sakai exported it: one column is filled in, in a copy.")
  private List<Path> gradebooks = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The assignment in the gradebook, where there are several.")
  private @Nullable String column;

  @Option(
      names = "--compare",
      paramLabel = "DIR",
      description =
          "Say in changes.csv what has changed since that run. Default: the former run in --out.")
  private @Nullable Path compare;

  @Option(names = "--anonymous", description = "Write class.html without whom it is about.")
  private boolean anonymous;

  @Option(
      names = "--earlier",
      paramLabel = "DIR",
      description =
          "A class of an earlier term to compare sources with: its --out, or a folder with a submission per entry; may be given several times.")
  private List<Path> earlier = new ArrayList<>();

  @Option(
      names = "--jplag",
      paramLabel = "JAR",
      description =
          "Compare the sources with JPlag (5 or later), run as a program of its own. similarity/ is ready for it in any case.")
  private @Nullable Path jplag;

  Path out() {
    return out;
  }

  private Roster roster() throws IOException, UserError {
    return roster == null ? Roster.NONE : Roster.read(roster);
  }

  /** Everything read that can be wrong, before any work is done. */
  ClassOutput output() throws IOException, UserError {
    ClassOutput output =
        new ClassOutput(
            scoring.scoring(),
            roster(),
            gradebooks,
            Optional.ofNullable(column),
            Optional.ofNullable(compare),
            anonymous,
            new Similarity(earlier, Optional.ofNullable(jplag)));
    output.insist();
    return output;
  }

  /** Who was in the class of a former run: perhaps this is the folder of another one. */
  static void tellGone(List<String> ids, PrintWriter err) {
    if (!ids.isEmpty()) {
      err.println(
          SafeText.line(
              "No longer in this class, so on none of its pages: %s. Their files in students/ stay."
                  .formatted(NamedIds.of(ids))));
    }
  }

  /** Tells what an instructor should know of a class, and returns the exit status. */
  int tell(WrittenClass written, ClassFolder folder, PrintWriter out, PrintWriter err) {
    written.report().notes().all().forEach(note -> err.println(SafeText.line(note)));
    for (FilledGradebook gradebook : written.gradebooks()) {
      out.println(
          SafeText.line(
              "%s gradebook, column %s: %d filled in."
                  .formatted(gradebook.system(), gradebook.column(), gradebook.filled())));
      gradebook.warnings().forEach(each -> out.println("  " + SafeText.line(each)));
      gradebook.unmatched().forEach(each -> out.println("  " + SafeText.line(each)));
      gradebook.untouched().forEach(each -> out.println("  " + SafeText.line(each)));
    }
    written.missed().forEach(each -> err.println(SafeText.line(each)));
    if (!written.older().isEmpty()) {
      err.println(
          SafeText.line(
              "In gradebook/, filled in by an earlier run and not by this one, so perhaps with other"
                  + " points: %s. Name what you upload by --gradebook."
                      .formatted(String.join(", ", written.older()))));
    }
    if (jplag != null) {
      err.println(SafeText.line(written.report().similar().told()));
    }
    List<ClassMember> members = written.report().members();
    tellFailures(members, err);
    out.println(counts(members));
    out.println("Open " + SafeText.line(folder.path().resolve("class.html").toString()));
    out.flush();
    return members.stream().anyMatch(each -> each.status() == ClassStatus.GRADER_FAILED)
        ? Main.GRADER_FAILED
        : Main.OK;
  }

  /** Who has no grade for a reason that somebody can mend. */
  private static void tellFailures(List<ClassMember> members, PrintWriter err) {
    List<ClassMember> failed =
        members.stream()
            .filter(
                each ->
                    each.status() == ClassStatus.UNREADABLE
                        || each.status() == ClassStatus.GRADER_FAILED)
            .toList();
    failed.stream()
        .limit(FAILURES_TOLD)
        .map(each -> each.id() + ": " + each.status().word() + ". " + each.reason())
        .forEach(line -> err.println(SafeText.line(line)));
    if (failed.size() > FAILURES_TOLD) {
      err.println(failed.size() - FAILURES_TOLD + " more without a grade are in class.html.");
    }
  }

  private static String counts(List<ClassMember> members) {
    List<String> words = new ArrayList<>();
    for (ClassStatus status : ClassStatus.values()) {
      long count = members.stream().filter(each -> each.status() == status).count();
      if (count > 0) {
        words.add(count + " " + status.word());
      }
    }
    return members.size()
        + (members.size() == 1 ? " student" : " students")
        + (words.isEmpty() ? "" : ": " + String.join(", ", words))
        + ".";
  }
}
