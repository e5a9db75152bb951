package tangent.compile;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tangent.compiler.CompileRequest;

/**
 * A file that the compiler can't deal with.
 *
 * @param file the student's file
 * @param sentence what the compiler did over it
 */
record RejectedFile(String file, String sentence) {

  /**
   * Looks for the file to blame for a fault.
   *
   * <p>The one that the compiler had turned to is to blame if all goes well without it. If not,
   * each file is tried alone among stubs, so that several culprits don't hide behind each other.
   *
   * @param enough tells when to stop looking
   */
  static Optional<RejectedFile> find(
      CompilerFault fault,
      CompileRequest request,
      WorkingSet files,
      WarmCompiler compiler,
      BooleanSupplier enough)
      throws IOException {
    String suspect = request.path(fault.suspect());
    if (files.students().contains(suspect)
        && !enough.getAsBoolean()
        && trial(files.without(suspect), compiler).isEmpty()) {
      return Optional.of(new RejectedFile(suspect, fault.sentence()));
    }
    for (String file : files.students()) {
      if (enough.getAsBoolean()) {
        return Optional.empty();
      }
      Optional<CompilerFault> again = trial(files.alone(file), compiler);
      if (again.isPresent()) {
        return Optional.of(new RejectedFile(file, again.get().sentence()));
      }
    }
    return Optional.empty();
  }

  /** The fault that comes of a request, whatever the errors in it. */
  private static Optional<CompilerFault> trial(CompileRequest request, WarmCompiler compiler)
      throws IOException {
    try {
      compiler.ask(request);
      return Optional.empty();
    } catch (CompilerFault fault) {
      return Optional.of(fault);
    }
  }
}
