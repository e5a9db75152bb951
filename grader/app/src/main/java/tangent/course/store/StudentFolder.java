package tangent.course.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.FolderName;
import tangent.course.HandedIn;
import tangent.grade.ReportFolder;
import tangent.grade.UnwritableReport;
import tangent.grade.WholeFiles;
import tangent.report.Feedback;
import tangent.report.GradeJsonReader;
import tangent.report.GradeReport;
import tangent.report.ReportMarkdown;

/**
 * What is kept of one student: {@code entry.json}, and the files of {@code grade} where there is a
 * grade.
 *
 * <p>{@code grade.json} comes last, and counts only if it is about the sources that {@code
 * entry.json} names: so whatever moment the grader is killed at, what is there is the old result,
 * the new one, or visibly neither.
 */
record StudentFolder(Path folder) {

  static final String ENTRY = "entry.json";
  private static final String FORMER = "former-entry.json";
  static final String GRADE = "grade.json";
  private static final String INTERRUPTED =
      "grading was interrupted before this result was whole: run grade-class again";

  /**
   * What stands there; nothing where nobody has written.
   *
   * @throws UnusableResults if something stands there that was not written so
   */
  Optional<ClassEntry> read() throws IOException, UnusableResults {
    Optional<StoredEntry> entry = entry();
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    StoredEntry stored = entry.get();
    if (!stored.status().hasPoints()) {
      return Optional.of(
          new ClassEntry(stored.handedIn(), stored.status(), stored.reason(), Optional.empty()));
    }
    Optional<GradeReport> grade =
        read(GRADE, GradeJsonReader::read)
            .filter(report -> report.submission().sha256().equals(stored.sha256()));
    return Optional.of(
        grade.isPresent()
            ? new ClassEntry(stored.handedIn(), stored.status(), stored.reason(), grade)
            : new ClassEntry(
                stored.handedIn(), ClassStatus.GRADER_FAILED, INTERRUPTED, Optional.empty()));
  }

  /** What was handed in, whatever became of it; nothing where nobody has written. */
  Optional<HandedIn> handedIn() throws IOException, UnusableResults {
    return entry().map(StoredEntry::handedIn);
  }

  private Optional<StoredEntry> entry() throws IOException, UnusableResults {
    return read(ENTRY, json -> insistOnOwn(EntryJson.read(json)));
  }

  /** A copy that somebody has laid beside it would count twice. */
  private StoredEntry insistOnOwn(StoredEntry entry) {
    String id = entry.handedIn().student().id();
    if (!folder.endsWith(FolderName.of(id))) {
      throw new IllegalArgumentException(
          "it is the result of \"%s\", whose folder is called %s".formatted(id, FolderName.of(id)));
    }
    return entry;
  }

  private interface Reader<T> {
    T read(String text);
  }

  private <T> Optional<T> read(String name, Reader<T> reader) throws IOException, UnusableResults {
    Path file = folder.resolve(name);
    if (Files.isRegularFile(folder)) {
      throw UnusableResults.fileInPlaceOf(folder);
    }
    try {
      return Optional.of(reader.read(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new UnusableResults(file, e);
    }
  }

  /**
   * The same grade, of which something else has become known, such as when it was handed in.
   *
   * @param feedback what the pages are to show: all is what they show already, for pictures are
   *     drawn only while it is graded
   */
  void keep(HandedIn handedIn, ClassEntry kept, Feedback feedback)
      throws IOException, UnwritableReport {
    if (feedback != Feedback.FULL
        && kept.grade().isPresent()
        && shown().filter(shown -> shown != feedback).isPresent()) {
      GradeReport grade = kept.grade().get();
      ReportFolder.within(folder).write(grade.at(feedback), grade);
    }
    if (!handedIn.withoutPlace().equals(kept.handedIn())) {
      writeEntry(new StoredEntry(handedIn, kept.status(), kept.reason(), sha256(kept)));
    }
  }

  /** How much the pages for the student show; nothing where there are none. */
  Optional<Feedback> shown() throws IOException {
    try {
      return Optional.of(ReportMarkdown.levelOf(Files.readString(folder.resolve("report.md"))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The student is not in the class any more: the files stay, and say nothing of the class. */
  void retire() throws UnwritableReport {
    try {
      Files.move(
          folder.resolve(ENTRY), folder.resolve(FORMER), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    }
  }

  private static String sha256(ClassEntry entry) {
    return entry.grade().map(grade -> grade.submission().sha256()).orElse("");
  }

  /**
   * Writes a result in place of whatever is there.
   *
   * @param feedback what the pages for the student show; {@code grade.json} holds everything
   */
  void write(ClassEntry entry, Feedback feedback) throws UnwritableReport {
    ReportFolder reports = ReportFolder.within(folder);
    if (entry.grade().isEmpty()) {
      reports.discard();
    }
    writeEntry(new StoredEntry(entry.handedIn(), entry.status(), entry.reason(), sha256(entry)));
    if (entry.grade().isPresent()) {
      reports.write(entry.grade().get().at(feedback), entry.grade().get());
    }
  }

  private void writeEntry(StoredEntry entry) throws UnwritableReport {
    WholeFiles.write(
        folder, Map.of(ENTRY, EntryJson.write(entry).getBytes(StandardCharsets.UTF_8)));
  }
}
