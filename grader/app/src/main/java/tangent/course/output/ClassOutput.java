package tangent.course.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tangent.UserError;
import tangent.assignment.Task;
import tangent.course.ClassEntry;
import tangent.course.UnusableClass;
import tangent.course.gradebook.FilledGradebook;
import tangent.course.gradebook.Gradebook;
import tangent.course.gradebook.GradebookEntry;
import tangent.course.gradebook.UnusableGradebook;
import tangent.course.page.Changes;
import tangent.course.page.ChangesCsv;
import tangent.course.page.ClassHtml;
import tangent.course.page.ClassJson;
import tangent.course.page.ClassJsonReader;
import tangent.course.page.ClassMarkdown;
import tangent.course.page.ClassMember;
import tangent.course.page.ClassReport;
import tangent.course.page.GradesCsv;
import tangent.course.policy.Scoring;
import tangent.course.roster.Roster;
import tangent.course.store.ClassFolder;
import tangent.grade.WholeFiles;
import tangent.report.Pictures;

/**
 * Writes the files of a class: nothing but what is stored, and what is given here, decides them.
 *
 * @param scoring the policy and the overrides
 * @param roster who is in the class; {@link Roster#NONE} where only what is stored tells
 * @param gradebooks exports to be filled in
 * @param column which column of them, where there are several
 * @param compare the class to compare with: a folder like this one; empty for the former run here
 */
public record ClassOutput(
    Scoring scoring,
    Roster roster,
    List<Path> gradebooks,
    Optional<String> column,
    Optional<Path> compare,
    boolean anonymous) {

  private static final String CLASS = "class.json";
  private static final String CHANGES = "changes.csv";

  /**
   * Writes them.
   *
   * @param notes what else the instructor should know, in sentences
   * @param elsewhere ids of students of the class of whom nothing need be stored here, as of those
   *     of other shards
   * @throws UserError if something given can't be used, or the folder can't be written: then no
   *     file has been changed
   */
  public WrittenClass write(ClassFolder folder, List<String> notes, Collection<String> elsewhere)
      throws IOException, UserError {
    OnRoster onRoster = new OnRoster(roster);
    List<ClassEntry> entries = onRoster.of(folder.entries());
    Set<String> ids = new HashSet<>(elsewhere);
    entries.forEach(entry -> ids.add(entry.handedIn().student().id()));
    scoring.overrides().insistOn(ids);
    Set<String> allNotes = new LinkedHashSet<>(notes);
    allNotes.addAll(onRoster.notes());
    ClassReport report = ClassReport.of(entries, scoring, List.copyOf(allNotes), List.of());
    List<FilledGradebook> filled = filled(report.members());
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < filled.size(); i++) {
      files.put("gradebook/" + gradebooks.get(i).getFileName(), filled.get(i).bytes());
    }
    files.put("grades.csv", bytes(GradesCsv.write(report)));
    files.put("class.md", bytes(ClassMarkdown.write(report)));
    files.put("class.html", bytes(page(report, folder.path())));
    Optional<ClassReport> former = former(folder.path());
    if (former.isPresent()) {
      files.put(CHANGES, bytes(ChangesCsv.write(Changes.between(former.get(), report))));
    }
    // Last: whoever finds it finds the others too.
    files.put(CLASS, bytes(ClassJson.write(report)));
    WholeFiles.write(folder.path(), files);
    return new WrittenClass(report, filled);
  }

  private String page(ClassReport report, Path folder) {
    return anonymous
        ? ClassHtml.writeAnonymous(report)
        : ClassHtml.write(report, (member, task) -> picture(folder, member, task));
  }

  /** The first that was drawn for the task, if the student's report has one. */
  private static Optional<byte[]> picture(Path folder, ClassMember member, Task task) {
    Path picture =
        folder.resolve(member.folder()).resolve(Pictures.FOLDER).resolve(task.id() + ".png");
    try {
      return Files.exists(picture) ? Optional.of(Files.readAllBytes(picture)) : Optional.empty();
    } catch (IOException none) {
      // A page without a picture says the same in words.
      return Optional.empty();
    }
  }

  private Optional<ClassReport> former(Path folder) throws IOException, UnusableClass {
    Path file = compare.orElse(folder).resolve(CLASS);
    if (!Files.exists(file)) {
      if (compare.isPresent()) {
        throw new UnusableClass(
            "There is no "
                + CLASS
                + " in "
                + compare.get()
                + ": name the --out of an earlier run.");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(ClassJsonReader.read(Files.readString(file)));
    } catch (IllegalArgumentException e) {
      throw new UnusableClass(file + " can't be used: " + e.getMessage());
    }
  }

  /** What earlier runs in these folders had to say of the class. */
  public static List<String> notesOf(List<Path> folders) throws IOException, UnusableClass {
    Set<String> notes = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path file = folder.resolve(CLASS);
      if (Files.exists(file)) {
        try {
          notes.addAll(ClassJsonReader.read(Files.readString(file)).notes());
        } catch (IllegalArgumentException e) {
          throw new UnusableClass(file + " can't be used: " + e.getMessage());
        }
      }
    }
    return List.copyOf(notes);
  }

  private List<FilledGradebook> filled(List<ClassMember> members) throws UserError {
    List<GradebookEntry> scores =
        members.stream()
            .map(member -> GradebookEntry.of(member.handedIn(), member.score()))
            .toList();
    List<FilledGradebook> filled = new ArrayList<>();
    for (Path file : gradebooks) {
      try {
        filled.add(Gradebook.fill(Files.readAllBytes(file), column, scores));
      } catch (UnusableGradebook e) {
        throw new UnusableClass(file + " can't be filled in: " + e.sentence());
      } catch (IOException e) {
        throw new UnusableClass("The gradebook can't be read: " + file + ".");
      }
    }
    return filled;
  }

  /** The same for what was collected under a roster just now: it tells all that the roster does. */
  public ClassOutput withoutRoster() {
    return new ClassOutput(scoring, Roster.NONE, gradebooks, column, compare, anonymous);
  }

  /** Whether the gradebooks are there, and have names to be written under; before any work. */
  public void insistOnGradebooks() throws UnusableClass {
    for (Path file : gradebooks) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UnusableClass("The gradebook can't be read: " + file + ".");
      }
    }
    if (gradebooks.stream().map(Path::getFileName).distinct().count() < gradebooks.size()) {
      throw new UnusableClass("Two gradebooks have the same name: rename one.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
