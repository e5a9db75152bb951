package tangent.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileReply.ClassFile;
import tangent.compiler.CompileRequest;
import tangent.intake.PackageRules;

/** What is asked of a class before it is let near anything else. */
final class ClassRules {

  private static final int MAGIC = 0xCAFEBABE;

  private ClassRules() {}

  /** The files that make a class which can't be accepted, each with the reason. */
  static List<RejectedFile> offences(CompileRequest request, CompileReply reply) {
    Map<String, RejectedFile> culprits = new TreeMap<>();
    for (ClassFile made : reply.classes()) {
      String file = request.path(made.unit());
      objection(made).ifPresent(why -> culprits.putIfAbsent(file, new RejectedFile(file, why)));
    }
    return List.copyOf(culprits.values());
  }

  private static Optional<String> objection(ClassFile made) {
    if (!PackageRules.wellFormed(made.name()) || made.name().contains("/")) {
      return Optional.of(
          "This file declares a class with a name that is too long or too odd. Choose another.");
    }
    if (PackageRules.taken(made.name())) {
      return Optional.of(
          "This file declares a class in a package that belongs to Java or to the grader. Choose"
              + " another package name.");
    }
    return magic(made.bytes()) == MAGIC
        ? Optional.empty()
        : Optional.of("This file makes a class that can't be read.");
  }

  private static int magic(byte[] bytes) {
    int magic = 0;
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      magic = magic << 8 | bytes[i] & 0xFF;
    }
    return magic;
  }
}
