package tangent.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.assignment.Status;

/** The sentences that every report says in the same way, in plain English. */
final class ReportText {

  private ReportText() {}

  /** A status as a student reads it. */
  static String of(Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case FAILED -> "not passed";
      case NOT_ATTEMPTED -> "not started";
      case CRASHED -> "crashed";
      case TIMED_OUT -> "no answer in time";
      case DID_NOT_COMPILE -> "did not compile";
      case MISSING -> "method missing";
    };
  }

  /** A message in place of one that may name the numbers of a sample. */
  static String withoutNumbers(TaskReport task) {
    return switch (task.status()) {
      case FAILED -> "At least one answer was not the expected one.";
      case CRASHED -> "At least one call ended with an exception instead of an answer.";
      case TIMED_OUT -> "At least one call did not come back.";
      case PASSED, NOT_ATTEMPTED, DID_NOT_COMPILE, MISSING -> task.message();
    };
  }

  /**
   * The score as one line: {@code 89 of 100 points, and 4 of 10 bonus points}.
   *
   * <p>Never their sum out of 100: who lost 10 points and earned all of the bonus would read that
   * nothing is missing.
   */
  static String score(GradeReport report) {
    return base(report) + (report.bonus().max() > 0 ? ", and " + bonus(report) : "");
  }

  /** {@code 89 of 100 points}. */
  static String base(GradeReport report) {
    return "%s of %s points".formatted(points(report.base()), points(report.max()));
  }

  /** {@code 4 of 10 bonus points}. */
  static String bonus(GradeReport report) {
    return "%s of %s bonus points"
        .formatted(points(report.bonus().score()), points(report.bonus().max()));
  }

  /** {@code 11 of 23 tasks passed.} */
  static String passed(GradeReport report) {
    long passed = report.tasks().filter(TaskReport::passed).count();
    return passed + " of " + report.tasks().count() + " tasks passed.";
  }

  /** A number for a drawing: one decimal, a point before it in every language. */
  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** A time as people read it: {@code 41 ms}, {@code 10.0 s}. */
  static String time(long millis) {
    return millis < 1000 ? millis + " ms" : decimal(millis / 1000.0) + " s";
  }

  /**
   * Whether there is more to tell of a task than how it ended. Where there was nothing to grade,
   * the report says so once and not for each task.
   */
  static boolean hasStory(TaskReport task, GradeReport report) {
    return report.verdict() != Verdict.EMPTY
        && switch (task.status()) {
          case PASSED, NOT_ATTEMPTED, DID_NOT_COMPILE -> false;
          case FAILED, CRASHED, TIMED_OUT, MISSING -> true;
        };
  }

  /** Points as people write them: {@code 93}, {@code 92.5}. */
  static String points(double points) {
    return points == Math.rint(points) ? String.valueOf((long) points) : decimal(points);
  }

  /** How many of a list a report shows; the rest it counts. */
  private static final int MOST_LINES = 20;

  static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST_LINES));
  }

  static Optional<String> more(List<?> all) {
    return Optional.of("and " + (all.size() - MOST_LINES) + " more")
        .filter(more -> all.size() > MOST_LINES);
  }

  /** A part as a heading names it: {@code Part 4: Many weights (bonus)}. */
  static String title(PartReport part) {
    return number(part) + ": " + name(part);
  }

  /** {@code Part 4}. */
  static String number(PartReport part) {
    return part.id().replaceFirst("^part", "Part ");
  }

  /** {@code Many weights (bonus)}. */
  static String name(PartReport part) {
    return part.title() + (part.bonus() ? " (bonus)" : "");
  }

  /** That a misconception fits, as a sentence. */
  static String known(NamedMistake named) {
    return "This fits a known mistake, “" + named.title() + "”.";
  }

  /** {@code 0 of 12 points}. */
  static String earned(TaskReport task) {
    return points(task.score())
        + " of "
        + points(task.max())
        + (task.max() == 1 ? " point" : " points");
  }

  /** Whose grade it is, in pieces, as far as that is known: a name, a repository, a commit. */
  static List<String> whose(SubmissionInfo submission) {
    Optional<Checkout> checkout = submission.checkout();
    return Stream.of(
            submission.name().stream(),
            checkout.flatMap(Checkout::repository).stream(),
            checkout.map(ReportText::commit).stream())
        .flatMap(pieces -> pieces)
        .toList();
  }

  /** {@code commit 0a1b2c3d4e5f, with changes that are not committed}. */
  private static String commit(Checkout checkout) {
    return "commit "
        + start(checkout.commit())
        + (checkout.uncommitted() ? ", with changes that are not committed" : "");
  }

  /** As much of a long hexadecimal number as people compare. */
  private static String start(String hexadecimal) {
    return hexadecimal.substring(0, Math.min(12, hexadecimal.length()));
  }

  /** What a page is about: whose grade it is, or where it lay. */
  static String subject(SubmissionInfo submission) {
    return submission
        .name()
        .or(() -> submission.checkout().flatMap(Checkout::repository))
        .orElseGet(() -> place(submission));
  }

  /** Where it lay: the last name only, for the others are the grader's machine's own affair. */
  static String place(SubmissionInfo submission) {
    String[] names = submission.path().split("[/\\\\]+");
    String last = names.length == 0 ? submission.path() : names[names.length - 1];
    return last.matches("[.]{1,2}") ? folder(submission.path()) : last;
  }

  /** The name of the folder that a dot stands for. */
  private static String folder(String path) {
    try {
      Path name = Path.of(path).toAbsolutePath().normalize().getFileName();
      return name == null ? path : name.toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** A place in a file: {@code derivatives/part3/Value.java, line 77}. */
  static String place(String file, int line) {
    return file + afterFile(line);
  }

  /** What follows the name of a file: {@code , line 77}, or nothing. */
  static String afterFile(int line) {
    return line > 0 ? ", line " + line : "";
  }

  /** Where the grade comes from, so that it can be had again. */
  static String origin(GradeReport report) {
    return "Graded by %s %s (kit %s), seed %d, sandbox: %s. Sources: sha256 %s."
        .formatted(
            report.kit().name(),
            report.kit().version(),
            start(report.kit().digest()),
            report.kit().seed(),
            report.sandbox().id(),
            report.submission().sha256());
  }

  /** What could be done with the submission, as a sentence. */
  static String of(Verdict verdict) {
    return switch (verdict) {
      case GRADED -> "Everything that compiles was graded.";
      case DOES_NOT_COMPILE ->
          "Nothing could be graded, because it does not compile. Mend the first error below and"
              + " submit again.";
      case EMPTY ->
          "There was nothing to grade: no Java file of the assignment was found. Submit the folder"
              + " that holds pom.xml, or a zip of it.";
    };
  }

  static final String CHEER =
      "Every task passed: from a slope measured by hand to a machine that differentiates. Well done!";

  static final String TRY = "Try it yourself";

  static final String COMPILER = "What the compiler says";

  static final String FILES = "About your files";

  static final String NO_SANDBOX =
      "This submission ran without a sandbox: its code could read files and use the network of the"
          + " machine that graded it. Use this only for code that you trust.";

  /** What the level has left out, for a reader who wonders; nothing at {@link Feedback#FULL}. */
  static Optional<String> of(Feedback feedback) {
    return switch (feedback) {
      case FULL -> Optional.empty();
      case HINTS ->
          Optional.of("Your instructor chose hints: the failing calls are not shown for now.");
      case VERDICT -> Optional.of("Your instructor chose verdicts: reasons are not shown for now.");
    };
  }
}
