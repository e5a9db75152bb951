package tangent.course.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tangent.course.FolderName;
import tangent.course.Student;
import tangent.course.UnusableClass;

/** Students as the submissions themselves name them, where there is no roster. */
final class OwnNames {

  private OwnNames() {}

  /**
   * @param unmatched takes a sentence for each submission that names nobody
   */
  static Map<Student, List<FoundSubmission>> of(List<FoundSubmission> found, List<String> unmatched)
      throws UnusableClass {
    Map<String, Student> students = new LinkedHashMap<>();
    Map<Student, List<FoundSubmission>> all = new LinkedHashMap<>();
    for (FoundSubmission each : found) {
      for (Person person : each.people()) {
        if (person.id().isEmpty()) {
          unmatched.add(
              each.entry() + ": \"" + person.name() + "\" has no id there; a roster can give one.");
          continue;
        }
        Student student =
            new Student(
                person.id(), person.name(), person.email(), "", Optional.empty(), 0, Map.of());
        Student first = students.putIfAbsent(student.idWithoutCase(), student);
        insistOnFolder(each, student, first);
        all.computeIfAbsent(first == null ? student : first, none -> new ArrayList<>()).add(each);
      }
    }
    return all;
  }

  private static void insistOnFolder(
      FoundSubmission found, Student student, @Nullable Student first) throws UnusableClass {
    if (first != null && !first.id().equals(student.id())) {
      throw new UnusableClass(
          ("\"%s\" and \"%s\" differ in upper and lower case only, and can't have a folder "
                  + "each on every system. Rename one of them.")
              .formatted(student.id(), first.id()));
    }
    if (FolderName.of(student.id()).length() > FolderName.LONGEST) {
      throw new UnusableClass(found.entry() + ": this id is too long to be the name of a folder.");
    }
  }
}
