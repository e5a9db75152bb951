package derivatives.scoreboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The files of {@code src/main/java}, compiled as far as they go: one that does not compile is set
 * aside with those that need it, and the others are compiled all the same.
 *
 * @param errors of the first try, as the compiler found them
 * @param setAside the files that are not compiled
 */
record Compilation(List<Error> errors, Set<Path> setAside) {

  /**
   * @param code the compiler's own name for the kind of error
   */
  record Error(Path file, long line, long column, String code, String message) {}

  /**
   * @param into an empty folder for the classes
   */
  static Compilation of(Path sources, Path into) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(sources)) {
      all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
    }
    return compileAll(files, into, into.toString());
  }

  /** Compiles these files as far as they go. */
  static Compilation compileAll(List<Path> files, Path into, String classPath) throws IOException {
    List<Path> left = new ArrayList<>(files);
    List<Error> first = List.of();
    Set<Path> setAside = new LinkedHashSet<>();
    while (!left.isEmpty()) {
      List<Error> errors = compile(left, into, classPath);
      if (errors.isEmpty()) {
        break;
      }
      first = setAside.isEmpty() ? errors : first;
      List<Path> broken = errors.stream().map(Error::file).filter(left::contains).toList();
      // An error that is in no file of these stands in the way of all of them.
      setAside.addAll(broken.isEmpty() ? left : broken);
      left.removeAll(setAside);
    }
    return new Compilation(first, setAside);
  }

  /** The errors in these files; classes only where there is none. */
  static List<Error> compile(List<Path> files, Path into, String classPath) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return List.of();
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    Files.createDirectories(into);
    List<String> options =
        List.of(
            "-proc:none",
            "-implicit:none",
            "--release",
            "17",
            "-nowarn",
            "-g",
            "-parameters",
            "-d",
            into.toString(),
            "-cp",
            classPath,
            "-sourcepath",
            "");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      compiler
          .getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Compilation::error)
        .toList();
  }

  private static Error error(Diagnostic<? extends JavaFileObject> found) {
    Path file = found.getSource() == null ? Path.of("") : Path.of(found.getSource().toUri());
    return new Error(
        file,
        found.getLineNumber(),
        found.getColumnNumber(),
        found.getCode(),
        found.getMessage(Locale.ROOT));
  }
}
