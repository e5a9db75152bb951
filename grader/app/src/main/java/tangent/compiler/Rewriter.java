package tangent.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import tangent.compiler.RewriteRequest.ClassBytes;

/**
 * Puts other bodies into compiled methods.
 *
 * <p>It runs where the compiler runs: classes that students have made are read here, and the
 * library promises nothing about malformed ones.
 */
final class Rewriter {

  private Rewriter() {}

  /** Rewrites, and puts everything that goes wrong into the reply. */
  static RewriteReply rewrite(RewriteRequest request) {
    try {
      Bodies bodies = Bodies.of(request);
      List<ClassBytes> changed = new ArrayList<>();
      for (ClassBytes each : request.classes()) {
        rewritten(each, bodies).ifPresent(changed::add);
      }
      return new RewriteReply(bodies.areFound() ? changed : List.of(), "");
    } catch (Throwable broken) {
      // Whatever it is, these classes made the library do it.
      return new RewriteReply(List.of(), broken.getClass().getSimpleName());
    }
  }

  private static Optional<ClassBytes> rewritten(ClassBytes each, Bodies bodies) {
    ClassReader reader = new ClassReader(each.bytes());
    // Made from the reader, it copies what is not changed byte by byte.
    ClassWriter writer = new ClassWriter(reader, 0);
    ClassRewriting rewriting = new ClassRewriting(writer, bodies);
    reader.accept(rewriting, 0);
    return rewriting.hasChanged()
        ? Optional.of(new ClassBytes(each.name(), writer.toByteArray()))
        : Optional.empty();
  }
}
