package tangent.course.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tangent.grade.ReportFolder;
import tangent.grade.UnwritableReport;

/** What is ours in the folder of {@code --out}, which may be one of an instructor's own. */
public final class OwnFiles {

  private static final String CLASS = "class.json";

  /** All that is written there but by publish; each of these is replaced. */
  private static final List<String> NAMES =
      List.of(
          ClassFolder.STUDENTS,
          ClassFolder.SOURCES,
          "similarity",
          "gradebook",
          "grades.csv",
          "changes.csv",
          "class.md",
          "class.html",
          CLASS);

  private OwnFiles() {}

  /**
   * Makes the folder, where nobody else's files would be lost in it.
   *
   * @throws UnwritableReport if some would
   * @throws UnusableResults if it lies among those of another class
   */
  static ReportFolder reports(Path folder) throws IOException, UnwritableReport, UnusableResults {
    insistElsewhere(folder);
    return ReportFolder.at(folder, NAMES, areIn(folder));
  }

  /**
   * Refuses a folder for reports that lies among the results of a class: a grade by itself would be
   * written over a student's stored one, too.
   *
   * @throws UnusableResults if it does
   */
  public static void insistElsewhere(Path folder) throws IOException, UnusableResults {
    Path within = folder.toAbsolutePath().normalize();
    for (Path above = within.getParent(); above != null; above = within.getParent()) {
      if (NAMES.contains(String.valueOf(within.getFileName())) && areIn(above)) {
        throw new UnusableResults(
            "--out lies among the results in %s: %s. Name another folder."
                .formatted(above, folder));
      }
      within = above;
    }
  }

  /** Refuses a class that holds the folder, or of which something would be lost in it. */
  static void insistOnOther(Path folder, Path place) throws UnwritableReport {
    ReportFolder.insistOutside(folder, place);
    for (String name : NAMES) {
      ReportFolder.insistBeside(folder.resolve(name), place);
    }
  }

  /** Whether an earlier run has written there, or somebody has copied what it wrote. */
  private static boolean areIn(Path folder) throws IOException {
    if (Stream.of(RunLock.FILE, CLASS).map(folder::resolve).anyMatch(Files::exists)) {
      return true;
    }
    if (!Files.isDirectory(folder.resolve(ClassFolder.STUDENTS))) {
      return false;
    }
    try (Stream<Path> students = Files.list(folder.resolve(ClassFolder.STUDENTS))) {
      return students.anyMatch(each -> Files.exists(each.resolve(StudentFolder.ENTRY)));
    }
  }
}
