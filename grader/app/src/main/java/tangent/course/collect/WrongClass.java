package tangent.course.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tangent.course.UnusableClass;
import tangent.intake.Download;

/** What instructors name by mistake in the place of a class. */
final class WrongClass {

  private WrongClass() {}

  /** A file that is neither a download nor a roster: many are zips without saying so. */
  static void refuseFile(Path place) throws UnusableClass {
    String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isRegularFile(place) && !name.endsWith(".zip")) {
      throw new UnusableClass(
          place
              + " is no class: name a folder with a submission per entry, a download of all submissions"
              + " (.zip), or a roster (.csv). Of a spreadsheet, save the sheet as CSV.");
    }
  }

  /** One submission: whoever graded it as a class would get one student called src. */
  static void refuseSubmission(Path place, Download download) throws IOException, UnusableClass {
    boolean sources = false;
    for (String name : download.names()) {
      if (isOfProject(name)) {
        sources |= isSources(name) && download.isFolder(name);
      } else if (download.isFolder(name) || name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        return;
      }
    }
    if (sources) {
      throw new UnusableClass(
          place
              + " looks like one submission, and not like a class: its sources lie right in it. Grade it by"
              + " \"grade\", or name the folder that holds all submissions.");
    }
  }

  /** What came out of a class: whoever graded it would get students called sources and students. */
  static void refuseResults(Path place, Download download) throws IOException, UnusableClass {
    if (download.isFile("class.json") && download.isFolder("students")) {
      throw new UnusableClass(
          place
              + " holds the results of a class, and not what was handed in. Name the folder of all"
              + " submissions, or give these to \"report\".");
    }
  }

  /**
   * One that says of nobody that they have handed in anything: whoever went by it would lose all
   * that was graded.
   *
   * @param found what was found, as the beginning of a sentence
   * @param unmatched what there is to say of what lies there
   */
  static UnusableClass ofNobody(String found, List<String> unmatched) {
    return new UnusableClass(
        found
            + ", so it says of nobody that they have handed in nothing. Is it the right one? Nothing was"
            + " changed."
            + unmatched.stream().findFirst().map(note -> "\n  " + note).orElse(""));
  }

  private static boolean isSources(String name) {
    return name.equalsIgnoreCase("src") || name.toLowerCase(Locale.ROOT).matches("part\\d");
  }

  /** Whether a project has such a file or folder at its top. */
  static boolean isOfProject(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return isSources(plain)
        || plain.equals("pom.xml")
        || plain.equals("derivatives")
        || plain.equals("target")
        || plain.endsWith(".java");
  }

  /** Sentences about downloads of whole classes that lie here as if each were a student's. */
  static List<String> downloadsIn(Download download) throws IOException {
    List<String> notes = new ArrayList<>();
    for (String name : download.names()) {
      if (download.isFolder(name)
          && isReadable(download, name)
          && Collector.isKnown(download.in(name))) {
        notes.add(
            name
                + ": this looks like a download of a whole class, and was taken as one submission. If"
                + " it is one, name that folder.");
      }
    }
    return notes;
  }

  /** Of one that is not, the student's result says so. */
  private static boolean isReadable(Download download, String folder) {
    try {
      download.names(folder);
      return true;
    } catch (IOException denied) {
      return false;
    }
  }
}
