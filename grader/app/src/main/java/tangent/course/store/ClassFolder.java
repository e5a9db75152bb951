package tangent.course.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.FolderName;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.grade.ReportFolder;
import tangent.grade.UnwritableReport;
import tangent.grade.WholeFiles;
import tangent.intake.Submission;
import tangent.report.Feedback;

/** The folder of {@code --out}: the results of a class, one student's beside the other. */
public final class ClassFolder implements AutoCloseable {

  static final String STUDENTS = "students";
  static final String SOURCES = "sources";

  private final Path folder;
  private final RunLock lock;

  private ClassFolder(Path folder, RunLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the folder for this run alone, and takes away what an earlier one that was killed left
   * half written.
   *
   * @throws UnwritableReport if it can't be written
   * @throws UnusableResults if another run is at work in it
   */
  public static ClassFolder open(Path folder) throws UnwritableReport, UnusableResults {
    try {
      ReportFolder reports = OwnFiles.reports(folder);
      ClassFolder opened = new ClassFolder(folder, RunLock.of(folder, reports));
      opened.removeHalfWritten();
      return opened;
    } catch (IOException e) {
      throw UnwritableReport.refused(folder, e);
    }
  }

  /** The same for a class that lies there: neither may hold the other's files. */
  public static ClassFolder open(Path folder, Path place) throws UnwritableReport, UnusableResults {
    OwnFiles.insistOnOther(folder, place);
    return open(folder);
  }

  private void removeHalfWritten() throws IOException {
    for (Path root : List.of(folder.resolve(STUDENTS), folder.resolve(SOURCES))) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path half : files.filter(WholeFiles::isHalf).toList()) {
            Files.delete(half);
          }
        }
      }
    }
  }

  public Path path() {
    return folder;
  }

  /** The sources that were graded, one folder a student. */
  public Path sources() {
    return folder.resolve(SOURCES);
  }

  /** Those of a class that nobody writes into. */
  public static Path sources(Path folder) {
    return folder.resolve(SOURCES);
  }

  /** The folder with a student's reports. */
  public Path folder(Student student) {
    return students().resolve(FolderName.of(student.id()));
  }

  private Path students() {
    return folder.resolve(STUDENTS);
  }

  private StudentFolder of(Student student) {
    return new StudentFolder(folder(student));
  }

  /** What is kept of a student; nothing where that is nothing yet. */
  public Optional<ClassEntry> read(Student student) throws IOException, UnusableResults {
    return of(student).read();
  }

  /** Shows all that is kept, one after the other, in whatever order. */
  public void forEach(Consumer<ClassEntry> each) throws IOException, UnusableResults {
    if (Files.isDirectory(students())) {
      forEach(folder, StudentFolder::read, each);
    }
  }

  /** Refuses a folder that no class has been graded into. */
  public static void insistOn(Path folder) throws UnusableResults {
    if (!Files.isDirectory(folder.resolve(STUDENTS))) {
      throw new UnusableResults(
          "There are no results in " + folder + ": name the --out of grade-class.");
    }
  }

  /** All that is kept in a folder that nobody writes into, sorted by id. */
  public static List<ClassEntry> entries(Path folder) throws IOException, UnusableResults {
    insistOn(folder);
    return each(folder, StudentFolder::read, entry -> entry.handedIn().student().id());
  }

  private interface Reading<T> {
    Optional<T> of(StudentFolder student) throws IOException, UnusableResults;
  }

  private static <T> List<T> each(Path folder, Reading<T> reading, Function<T, String> id)
      throws IOException, UnusableResults {
    List<T> read = new ArrayList<>();
    forEach(folder, reading, read::add);
    read.sort(Comparator.comparing(id));
    return read;
  }

  private static <T> void forEach(Path folder, Reading<T> reading, Consumer<T> each)
      throws IOException, UnusableResults {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder.resolve(STUDENTS), Files::isDirectory)) {
      for (Path student : all) {
        reading.of(new StudentFolder(student)).ifPresent(each);
      }
    }
  }

  /**
   * Takes everybody over from the folders of other runs, such as those of several shards, in place
   * of whoever is here.
   *
   * @return the ids of those who were here, and are in none of them
   * @throws UnusableResults if somebody is in two of them, with results that differ
   */
  public List<String> join(List<Path> others) throws IOException, UserError {
    Map<String, Path> from = new TreeMap<>();
    for (Path other : others) {
      insistOn(other);
      for (HandedIn each : handedIn(other)) {
        String name = FolderName.of(each.student().id());
        Path first = from.putIfAbsent(name, other);
        if (first != null && !studentIn(first, name).equals(studentIn(other, name))) {
          throw new UnusableResults(
              "\"%s\" has a result in %s and another one in %s. Leave one out."
                  .formatted(each.student().id(), first, other));
        }
      }
    }
    complete();
    for (Map.Entry<String, Path> each : from.entrySet()) {
      for (String part : List.of(SOURCES, STUDENTS)) {
        FileTree.of(each.getValue().resolve(part).resolve(each.getKey()))
            .replace(folder.resolve(part).resolve(each.getKey()));
      }
    }
    return retire(student -> !from.containsKey(FolderName.of(student.id())));
  }

  private static FileTree studentIn(Path run, String name) throws IOException {
    return FileTree.of(run.resolve(STUDENTS).resolve(name));
  }

  /**
   * Takes whoever is not in the class any more out of it. Their files stay.
   *
   * @return their ids
   */
  public List<String> retire(Predicate<Student> isGone) throws IOException, UserError {
    List<String> gone = new ArrayList<>();
    for (HandedIn each : handedIn()) {
      if (isGone.test(each.student())) {
        of(each.student()).retire();
        gone.add(each.student().id());
      }
    }
    return gone;
  }

  /** What all have handed in, as far as that is known; sorted by id. */
  public List<HandedIn> handedIn() throws IOException, UnusableResults {
    return Files.isDirectory(students()) ? handedIn(folder) : List.of();
  }

  private static List<HandedIn> handedIn(Path folder) throws IOException, UnusableResults {
    return each(folder, StudentFolder::handedIn, handedIn -> handedIn.student().id());
  }

  /** Keeps a result as it is, under what is known of the student and to be shown by now. */
  public void keep(HandedIn of, ClassEntry kept, Feedback shown) throws IOException, UserError {
    of(of.student()).keep(of, kept, shown);
  }

  /** How much the pages for a student show; nothing where there are none. */
  public Optional<Feedback> shown(Student student) throws IOException {
    return of(student).shown();
  }

  /**
   * Writes a result, whole.
   *
   * @param submission the sources that it is about; none where nothing could be read
   * @param feedback what the pages for the student show
   */
  public void write(ClassEntry entry, Optional<Submission> submission, Feedback feedback)
      throws UnwritableReport {
    Student student = entry.handedIn().student();
    KeptSources.replace(sources().resolve(FolderName.of(student.id())), submission);
    of(student).write(entry, feedback);
  }

  /** Everybody has been graded: also of a shard that nobody is in, which is a result, too. */
  public void complete() throws IOException {
    Files.createDirectories(students());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
