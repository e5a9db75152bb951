package tangent.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileReply.Method;
import tangent.compiler.CompileRequest;

/** Gathers the methods of the student's files, each file as it was when it was first read. */
final class WrittenMethods {

  private final Map<String, List<Method>> byFile = new LinkedHashMap<>();

  /** Notes the methods of the student's files that are in the request. */
  void note(CompileRequest request, CompileReply reply, List<String> students) {
    Map<String, List<Method>> read = new LinkedHashMap<>();
    for (Method method : reply.methods()) {
      String file = request.path(method.unit());
      if (students.contains(file)) {
        read.computeIfAbsent(file, absent -> new ArrayList<>()).add(method);
      }
    }
    read.forEach(byFile::putIfAbsent);
  }

  MethodIndex index() {
    return new MethodIndex(byFile);
  }
}
