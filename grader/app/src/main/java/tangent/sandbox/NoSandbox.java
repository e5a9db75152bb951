package tangent.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.process.JavaLauncher;
import tangent.process.PlainLauncher;

/** A process of its own and the JVM's flags, and no other wall. */
record NoSandbox(Path workspace, String reason) implements Sandbox {

  @Override
  public String id() {
    return "none";
  }

  @Override
  public Optional<String> warning() {
    return Optional.of(
        "The student's code ran without a sandbox: it could read files, use the network and start"
            + " programs on this machine. "
            + reason);
  }

  @Override
  public JavaLauncher launcher(ProcessLimits limits) {
    JavaLauncher plain = PlainLauncher.inFoldersOf(workspace);
    return (arguments, readable) -> {
      List<String> all = new ArrayList<>(JvmFlags.of(limits));
      all.addAll(arguments);
      return plain.start(all, readable);
    };
  }
}
