package tangent.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import tangent.report.GradeJson;
import tangent.report.GradeReport;
import tangent.report.JunitXml;
import tangent.report.Pictures;
import tangent.report.ReportHtml;
import tangent.report.ReportMarkdown;

/** The files of one grade, each written whole or not at all. */
public final class ReportFolder {

  private final Path folder;

  private ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes sure the folder is there and can be written, before any work is done for it.
   *
   * @throws IOException if it can't; the message says so to whoever named it
   */
  public static ReportFolder at(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".grade", ".tmp"));
    } catch (IOException e) {
      throw new IOException("The folder of --out can't be written: " + folder, e);
    }
    return new ReportFolder(folder);
  }

  /** Writes every file. */
  public void write(GradeReport report) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    pictures(report);
    files.put("report.md", ReportMarkdown.write(report));
    files.put("report.html", ReportHtml.write(report));
    files.put("junit.xml", JunitXml.write(report));
    // Last: whoever finds it finds the others too.
    files.put("grade.json", GradeJson.write(report));
    for (Map.Entry<String, String> file : files.entrySet()) {
      replace(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The pictures of this grade, and none that an earlier one left here. */
  private void pictures(GradeReport report) throws IOException {
    Map<String, byte[]> pictures = Pictures.of(report);
    Path figures = folder.resolve(Pictures.FOLDER);
    if (Files.isDirectory(figures)) {
      try (DirectoryStream<Path> earlier = Files.newDirectoryStream(figures, "part*.png")) {
        for (Path picture : earlier) {
          Files.delete(picture);
        }
      }
    }
    for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
      Files.createDirectories(figures);
      replace(folder.resolve(picture.getKey()), picture.getValue());
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    // Not a temporary file of Java's, which only its owner could read.
    Path whole = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.write(whole, content);
      move(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
