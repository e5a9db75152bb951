package tangent.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tangent.compiler.CompileRequest;
import tangent.compiler.CompileRequest.Unit;
import tangent.intake.AssignmentFiles;
import tangent.intake.Source;
import tangent.intake.Submission;

/**
 * The files that are compiled together: the student's, as long as they are good for it, and the
 * kit's: the given types, and stubs.
 *
 * <p>The kit's come first, then the assignment's, then the student's own: where two declare the
 * same class, the compiler blames the later one.
 */
final class WorkingSet {

  private static final Map<String, String> STUBS = StarterSources.stubs();

  private final Map<String, String> fixed = new TreeMap<>(StarterSources.given());
  private final Map<String, String> students = new LinkedHashMap<>();

  WorkingSet(Submission submission) {
    Map<String, String> own = new TreeMap<>();
    for (Source source : submission.sources()) {
      if (source.problem().isEmpty() && !fixed.containsKey(source.path())) {
        boolean asked = AssignmentFiles.CONTRACT.contains(source.path());
        (asked ? students : own).put(source.path(), source.text());
      }
    }
    students.putAll(own);
  }

  /** The student's files that are still in. */
  List<String> students() {
    return List.copyOf(students.keySet());
  }

  /** Those of them that the assignment does not ask for. */
  List<String> own() {
    return students.keySet().stream()
        .filter(path -> !AssignmentFiles.CONTRACT.contains(path))
        .toList();
  }

  String text(String student) {
    return students.getOrDefault(student, "");
  }

  void setAside(String student) {
    students.remove(student);
  }

  CompileRequest together() {
    return request(students);
  }

  /** All but one of the student's files. */
  CompileRequest without(String student) {
    Map<String, String> others = new LinkedHashMap<>(students);
    others.remove(student);
    return request(others);
  }

  /** One of the student's files among stubs. */
  CompileRequest alone(String student) {
    return request(Map.of(student, text(student)));
  }

  private CompileRequest request(Map<String, String> files) {
    Map<String, String> all = new LinkedHashMap<>(fixed);
    new TreeMap<>(STUBS)
        .forEach(
            (path, stub) -> {
              if (!files.containsKey(path)) {
                all.putIfAbsent(path, stub);
              }
            });
    all.putAll(files);
    List<Unit> units = new ArrayList<>();
    all.forEach((path, text) -> units.add(new Unit(path, text)));
    return new CompileRequest(units);
  }
}
