package tangent.course.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.Unreadable;
import tangent.course.store.ClassFolder;
import tangent.grade.Kit;
import tangent.intake.Intake;
import tangent.intake.Submission;
import tangent.intake.UnusableSubmission;
import tangent.report.Feedback;
import tangent.report.GradeReport;
import tangent.report.SandboxInfo;

/**
 * What there is to do: what can't be graded is written at once, and what has been graded is kept.
 */
final class Plan {

  private final ClassFolder folder;
  private final long kitSeed;
  private final SandboxInfo sandbox;
  private final Feedback feedback;
  private final boolean again;
  private final Map<Fingerprint, List<HandedIn>> toGrade = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private int kept;

  /** What two submissions share that get the same grade and the same words about it. */
  private record Fingerprint(String sha256, int givenAndNotices) {
    static Fingerprint of(Submission submission) {
      return new Fingerprint(
          submission.sha256(),
          31 * submission.given().hashCode() + submission.notices().hashCode());
    }
  }

  /**
   * @param feedback what the pages for students show, of kept results as well
   * @param again whether what is kept is graded all the same
   */
  Plan(ClassFolder folder, long kitSeed, SandboxInfo sandbox, Feedback feedback, boolean again) {
    this.folder = folder;
    this.kitSeed = kitSeed;
    this.sandbox = sandbox;
    this.feedback = feedback;
    this.again = again;
  }

  /** Looks at what a student handed in. */
  void add(HandedIn handedIn) throws IOException, UserError {
    if (handedIn.unreadable().isPresent()) {
      addUnreadable(handedIn, handedIn.unreadable().get());
    } else if (handedIn.submission().isEmpty()) {
      write(handedIn, ClassStatus.NOT_SUBMITTED, "");
    } else {
      add(handedIn, handedIn.submission().get());
    }
  }

  private void add(HandedIn handedIn, Path path) throws IOException, UserError {
    Submission submission;
    try {
      submission = Intake.of(path);
    } catch (UnusableSubmission e) {
      String why = e.sentence().replace(path.toString(), handedIn.path());
      addUnreadable(handedIn, new Unreadable(why, e.isUnread()));
      return;
    }
    Optional<ClassEntry> stored = folder.read(handedIn.student());
    if (!again
        && stored.flatMap(ClassEntry::grade).filter(it -> isOf(it, submission)).isPresent()
        && !lacksPictures(handedIn.student())) {
      keep(handedIn, stored.get());
    } else {
      toGrade.computeIfAbsent(Fingerprint.of(submission), first -> new ArrayList<>()).add(handedIn);
    }
  }

  /** Pages that showed less are to show all now, and pictures are only drawn while grading. */
  private boolean lacksPictures(Student student) throws IOException {
    return feedback == Feedback.FULL
        && folder.shown(student).filter(shown -> shown != Feedback.FULL).isPresent();
  }

  private void keep(HandedIn handedIn, ClassEntry stored) throws IOException, UserError {
    folder.keep(handedIn, stored, feedback);
    kept++;
  }

  private boolean isOf(GradeReport grade, Submission submission) {
    return grade.submission().sha256().equals(submission.sha256())
        && grade.kit().digest().equals(Kit.DIGEST)
        && grade.kit().seed() == kitSeed
        && grade.sandbox() == sandbox;
  }

  /**
   * A host or a disk that is down takes no grade away: what was graded stays until it is up again.
   */
  private void addUnreadable(HandedIn handedIn, Unreadable unreadable)
      throws IOException, UserError {
    Optional<ClassEntry> earlier =
        unreadable.unreached()
            ? folder.read(handedIn.student()).filter(it -> isGradeOf(it, handedIn))
            : Optional.empty();
    if (earlier.isEmpty()) {
      write(handedIn, ClassStatus.UNREADABLE, unreadable.why());
      return;
    }
    keep(earlier.get().handedIn().under(handedIn.student(), handedIn.submitted()), earlier.get());
    notes.add(unreadable.earlierStays(handedIn.student()));
  }

  private static boolean isGradeOf(ClassEntry stored, HandedIn handedIn) {
    return stored.grade().isPresent() && stored.handedIn().path().equals(handedIn.path());
  }

  private void write(HandedIn handedIn, ClassStatus status, String reason) throws UserError {
    folder.write(
        new ClassEntry(handedIn, status, reason, Optional.empty()),
        Optional.empty(),
        Feedback.FULL);
  }

  /** How many results are kept. */
  int kept() {
    return kept;
  }

  /** What an instructor should know of results that are kept, in sentences. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** What is to be graded, in the order of the class. */
  List<Batch> batches() {
    return toGrade.entrySet().stream()
        .map(each -> new Batch(each.getKey().sha256(), each.getValue()))
        .toList();
  }
}
