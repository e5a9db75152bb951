package tangent.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import tangent.process.Shutdown;
import tangent.report.GradeJson;
import tangent.report.GradeReport;
import tangent.report.GradescopeJson;
import tangent.report.JunitXml;
import tangent.report.Pictures;
import tangent.report.ReportHtml;
import tangent.report.ReportMarkdown;

/** The files of one grade, each written whole or not at all. */
public final class ReportFolder {

  private static final String GRADE = "grade.json";
  private static final List<String> NAMES =
      List.of("report.md", "report.html", "junit.xml", "results.json", GRADE);

  private final Path folder;
  private final boolean made;

  private ReportFolder(Path folder, boolean made) {
    this.folder = folder;
    this.made = made;
  }

  /**
   * Makes sure the folder is there and can be written, before any work is done for it.
   *
   * @throws UnwritableReport if it can't
   */
  public static ReportFolder at(Path folder) throws UnwritableReport {
    List<String> names = new ArrayList<>(NAMES);
    names.add(Pictures.FOLDER);
    boolean graded =
        Stream.of(GRADE, WholeFiles.half(GRADE)).map(folder::resolve).anyMatch(Files::exists);
    return at(folder, names, graded);
  }

  /**
   * The same for files of other names.
   *
   * @param names what is written there
   * @param ours whether what has such a name by now was written by an earlier run
   */
  public static ReportFolder at(Path folder, List<String> names, boolean ours)
      throws UnwritableReport {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw UnwritableReport.refused("--out is a file: " + folder + ". Name a folder.");
    }
    boolean made = Files.notExists(folder);
    try {
      List<String> lost = new ArrayList<>();
      for (String name : names) {
        if (!ours && holdsSomething(folder.resolve(name))) {
          lost.add(name);
        }
      }
      if (!lost.isEmpty()) {
        throw UnwritableReport.refused(
            ("In %s lies what the grader has not written, and what would be lost: %s. Name another"
                    + " --out, or move that away.")
                .formatted(folder, String.join(", ", lost)));
      }
      Files.createDirectories(folder);
      Room.insist(folder, Room.REPORT);
    } catch (IOException e) {
      throw UnwritableReport.refused(folder, e);
    }
    ReportFolder reports = new ReportFolder(folder, made);
    Shutdown.tidyUp(reports::removeIfUnused);
    return reports;
  }

  /** Folders alone are nothing that could be lost; one that can't be read may hold anything. */
  private static boolean holdsSomething(Path place) throws IOException {
    if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.anyMatch(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS));
    } catch (UncheckedIOException unreadable) {
      return true;
    }
  }

  /** In a folder whose room has been seen to, such as one of many in it; need not be there. */
  public static ReportFolder within(Path folder) {
    return new ReportFolder(folder, false);
  }

  /**
   * As {@link #at(Path)}, for the report on this submission: it must not lie within, or the next
   * grade would find it among the sources.
   */
  public static ReportFolder at(Path folder, Path submission) throws UnwritableReport {
    insistOutside(folder, submission);
    return at(folder);
  }

  /** Refuses a folder for results that lies in what is graded. */
  public static void insistOutside(Path folder, Path graded) throws UnwritableReport {
    if (Files.isDirectory(graded) && real(folder).startsWith(real(graded))) {
      throw UnwritableReport.refused(
          "--out lies in what is to be graded: " + folder + ". Name a folder outside of it.");
    }
  }

  /** Refuses a folder whose results would take the place of what is graded. */
  public static void insistBeside(Path results, Path graded) throws UnwritableReport {
    if (real(graded).startsWith(real(results))) {
      throw UnwritableReport.refused(
          "What is to be graded lies where --out puts results: "
              + graded
              + ". Name another --out.");
    }
  }

  /** The path without links, as far as it is there. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException e) {
        // Not there yet: the folder above may be.
      }
    }
    return whole;
  }

  /**
   * Takes an earlier grade away, since there is none now: whoever looks here would take it for the
   * new one.
   */
  public void discard() throws UnwritableReport {
    try {
      if (Files.exists(folder.resolve(GRADE))) {
        removeEarlierPictures();
        removeIfEmpty(folder.resolve(Pictures.FOLDER));
        for (String name : NAMES) {
          Files.deleteIfExists(folder.resolve(name));
        }
      }
      removeIfUnused();
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    }
  }

  /** Takes the folder itself away, where it was made for what it does not hold. */
  public void removeIfUnused() throws IOException {
    if (made) {
      removeIfEmpty(folder);
    }
  }

  /**
   * Writes every file, as the last thing that the grader has to do.
   *
   * @throws UnwritableReport if it can't: then no file has been changed
   */
  public void write(GradeReport report) throws UnwritableReport {
    write(report, report, () -> Shutdown.say(""));
  }

  /**
   * Writes every file.
   *
   * @param shown what the pages and what other systems read hold
   * @param stored what {@code grade.json} holds
   */
  public void write(GradeReport shown, GradeReport stored) throws UnwritableReport {
    write(shown, stored, () -> {});
  }

  private void write(GradeReport shown, GradeReport stored, Runnable written)
      throws UnwritableReport {
    Map<String, byte[]> files = new LinkedHashMap<>(Pictures.of(shown));
    files.put("report.md", bytes(ReportMarkdown.write(shown)));
    files.put("report.html", bytes(ReportHtml.write(shown)));
    files.put("junit.xml", bytes(JunitXml.write(shown)));
    files.put("results.json", bytes(GradescopeJson.write(shown)));
    // Last: whoever finds it finds the others too.
    files.put(GRADE, bytes(GradeJson.write(stored)));
    Lock end = Shutdown.putOff();
    try (WholeFiles whole = new WholeFiles(folder, files)) {
      removeEarlierPictures();
      whole.takePlace();
      removeIfEmpty(folder.resolve(Pictures.FOLDER));
      written.run();
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    } finally {
      end.unlock();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Pictures of another grade, which this one may have no word for. */
  private void removeEarlierPictures() throws IOException {
    Path figures = folder.resolve(Pictures.FOLDER);
    if (Files.isDirectory(figures)) {
      try (DirectoryStream<Path> earlier = Files.newDirectoryStream(figures, "part*.png")) {
        for (Path picture : earlier) {
          Files.delete(picture);
        }
      }
    }
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException used) {
      // What lies there belongs there.
    }
  }
}
