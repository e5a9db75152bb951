package derivatives.scoreboard;

import derivatives.check.Declared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that the tests call, as they must be declared. */
final class Contract {

  /** The first line; the calls come below it, each in a line of its own. */
  private static final String IMPORTS =
      "import derivatives.part1.*; import derivatives.part2.*; import derivatives.part3.*;"
          + " import java.util.function.*;\n";

  private Contract() {}

  /** News about the first method that is not declared as the tests call it. */
  static Optional<CompilerNews> broken(Path project, Path classes) throws IOException {
    Path source = classes.resolve("Contract.java");
    StringBuilder text = new StringBuilder(IMPORTS);
    for (int i = 0; i < Declared.ALL.size(); i++) {
      String call = call(Declared.ALL.get(i));
      text.append("class Call").append(i).append(" { { ").append(call).append(" } }\n");
    }
    Files.writeString(source, text);
    return Compilation.compile(List.of(source), classes, classes.toString()).stream()
        .map(error -> (int) error.line() - 2)
        .filter(call -> call >= 0 && call < Declared.ALL.size())
        .map(call -> news(Declared.ALL.get(call)))
        .findFirst();
  }

  /** The first file of the assignment that is gone, moved or called otherwise. */
  static Optional<String> missing(Path project) {
    Stream<String> given =
        Stream.of("part1/Turning", "part2/Outcome")
            .map(name -> "src/main/java/derivatives/" + name + ".java");
    return Stream.concat(given, Declared.ALL.stream().map(Contract::file))
        .filter(file -> Files.notExists(project.resolve(file)))
        .findFirst();
  }

  private static String call(Declared method) {
    String[] parts = method.declaration().split("[()]");
    String arguments =
        Stream.of(parts)
            .skip(1)
            .flatMap(all -> Stream.of(all.split(", ")))
            .map(each -> each.replaceFirst(" \\w+$", ""))
            .map(type -> "(" + type + (type.matches("int|double") ? ") 0" : ") null"))
            .collect(Collectors.joining(", ", "(", ");"));
    String on =
        parts[0].startsWith("static ") ? method.className() : "((" + method.className() + ") null)";
    return parts[0]
            .replaceFirst("static ", "")
            .replaceFirst(" (\\w+)$", " a = " + on + ".$1")
            .replaceFirst("void a = ", "")
        + arguments;
  }

  private static String file(Declared method) {
    return "src/main/java/" + method.className().replace('.', '/') + ".java";
  }

  private static CompilerNews news(Declared method) {
    return new CompilerNews(file(method), 0, Declared.MUST_STAY, "", method.toString());
  }
}
