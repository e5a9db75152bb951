package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that the command line of a sandboxed process is made of.
 *
 * @param libraries the shared libraries that the JVM and the tools are linked with
 * @param filter the file that holds the filter for system calls
 * @param layers the walls that stand: all of them, but for tests
 */
record Walls(
    Tools tools, Jdk jdk, List<Path> libraries, Path filter, UserMode entry, Set<Layer> layers) {

  /** All walls, with the filter written to a new file in the workspace. */
  static Walls build(Path workspace, Tools tools, UserMode entry)
      throws IOException, SandboxUnavailableException {
    Architecture architecture =
        Architecture.here()
            .orElseThrow(
                () ->
                    new SandboxUnavailableException(
                        "The sandbox knows x86-64 and aarch64 processors, and this is neither."));
    Jdk jdk = Jdk.running();
    List<Path> programs = new ArrayList<>(jdk.programs());
    programs.add(tools.limiter());
    programs.add(tools.dropper());
    Path filter = Files.createTempFile(workspace, "system-calls", ".bpf");
    Files.write(filter, SystemCallFilter.of(architecture));
    return new Walls(
        tools,
        jdk,
        Libraries.of(programs, tools.libraryLister()),
        filter,
        entry,
        EnumSet.allOf(Layer.class));
  }

  /** What is shown to every process, whatever it does. */
  List<Path> everyTime() {
    List<Path> shown = new ArrayList<>(libraries);
    shown.removeIf(library -> library.startsWith(jdk.home()));
    shown.addAll(jdk.configuration());
    shown.addAll(List.of(jdk.home(), tools.limiter(), tools.dropper()));
    return shown;
  }

  boolean has(Layer layer) {
    return layers.contains(layer);
  }

  Walls without(Layer... removed) {
    Set<Layer> rest = EnumSet.copyOf(layers);
    List.of(removed).forEach(rest::remove);
    return new Walls(tools, jdk, libraries, filter, entry, rest);
  }
}
