package tangent.course.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tangent.UserError;
import tangent.assignment.Task;
import tangent.course.UnusableClass;
import tangent.course.gradebook.FilledGradebook;
import tangent.course.gradebook.Gradebook;
import tangent.course.gradebook.GradebookEntry;
import tangent.course.gradebook.UnusableGradebook;
import tangent.course.page.Changes;
import tangent.course.page.ChangesCsv;
import tangent.course.page.ClassHtml;
import tangent.course.page.ClassJson;
import tangent.course.page.ClassMarkdown;
import tangent.course.page.ClassMember;
import tangent.course.page.ClassNotes;
import tangent.course.page.ClassReport;
import tangent.course.page.GradesCsv;
import tangent.course.page.LookAlikes;
import tangent.course.policy.Scoring;
import tangent.course.roster.Roster;
import tangent.course.similarity.Similarity;
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
 * @param similarity what is compared with what, if anything
 */
public record ClassOutput(
    Scoring scoring,
    Roster roster,
    List<Path> gradebooks,
    Optional<String> column,
    Optional<Path> compare,
    boolean anonymous,
    Similarity similarity) {

  private static final String CHANGES = "changes.csv";
  private static final String GRADEBOOK = "gradebook";

  /**
   * Writes them.
   *
   * @param notes what collecting and grading had to say, in sentences
   * @param before where an earlier run has written of the same class
   * @param elsewhere ids of students of the class of whom nothing need be stored here, as of those
   *     of other shards
   * @throws UserError if something given can't be used, or the folder can't be written: then no
   *     file has been changed
   */
  public WrittenClass write(
      ClassFolder folder, List<String> notes, Optional<Path> before, Collection<String> elsewhere)
      throws IOException, UserError {
    OnRoster onRoster = new OnRoster(roster);
    List<ClassMember> members = onRoster.of(folder, scoring);
    Set<String> ids = new HashSet<>(elsewhere);
    members.forEach(member -> ids.add(member.id()));
    scoring.overrides().insistOn(ids);
    List<String> found = new ArrayList<>(onRoster.notes());
    found.addAll(FoundNotes.of(members, scoring));
    Optional<ClassReport> former = former(folder.path());
    ClassReport report =
        ClassReport.of(
            scoring.policy(),
            new ClassNotes(notes, found),
            members,
            alike(folder, members, before));
    List<FilledGradebook> filled = filled(report.members());
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < filled.size(); i++) {
      files.put(GRADEBOOK + "/" + gradebooks.get(i).getFileName(), filled.get(i).bytes());
    }
    files.put("grades.csv", bytes(GradesCsv.write(report)));
    files.put("class.md", bytes(ClassMarkdown.write(report)));
    files.put("class.html", bytes(page(report, folder.path())));
    if (former.isPresent()) {
      files.put(CHANGES, bytes(ChangesCsv.write(Changes.between(former.get(), report))));
    }
    // Last: whoever finds it finds the others too.
    files.put(FormerRun.CLASS, json(report));
    WholeFiles.write(folder.path(), files);
    return new WrittenClass(
        report,
        filled,
        older(folder.path()),
        former
            .filter(run -> compare.isEmpty())
            .map(run -> FormerRun.missed(run, scoring))
            .orElse(List.of()));
  }

  private LookAlikes alike(ClassFolder folder, List<ClassMember> members, Optional<Path> before)
      throws IOException, UserError {
    Optional<LookAlikes> found = similarity.of(folder, members);
    if (found.isPresent() || before.isEmpty()) {
      return found.orElse(LookAlikes.NONE);
    }
    return FormerRun.in(before.get())
        .map(former -> FormerRun.alike(former, members, folder.path()))
        .orElse(LookAlikes.NONE);
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
    Optional<ClassReport> former = FormerRun.in(compare.orElse(folder));
    if (former.isEmpty() && compare.isPresent()) {
      throw new UnusableClass(
          "There is no %s in %s: name the --out of an earlier run."
              .formatted(FormerRun.CLASS, compare.get()));
    }
    return former;
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
    return new ClassOutput(
        scoring, Roster.NONE, gradebooks, column, compare, anonymous, similarity);
  }

  /** Whether all that was named can be used, and can be written under its name; before any work. */
  public void insist() throws IOException, UserError {
    similarity.insist();
    filled(List.of());
    if (compare.isPresent()) {
      former(compare.get());
    }
    if (column.isPresent() && gradebooks.isEmpty()) {
      throw new UnusableClass("--column names a column of a gradebook: name its file, too.");
    }
    if (gradebooks.stream().map(Path::getFileName).distinct().count() < gradebooks.size()) {
      throw new UnusableClass("Two gradebooks have the same name: rename one.");
    }
  }

  /** Names of those that lie there filled in by an earlier run, with the points of then. */
  private List<String> older(Path folder) throws IOException {
    Path all = folder.resolve(GRADEBOOK);
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(all)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(all, Files::isRegularFile)) {
        files.forEach(file -> names.add(file.getFileName().toString()));
      }
    }
    gradebooks.forEach(file -> names.remove(file.getFileName().toString()));
    names.removeIf(name -> name.startsWith("."));
    Collections.sort(names);
    return names;
  }

  private static byte[] json(ClassReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      ClassJson.write(report, out);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
