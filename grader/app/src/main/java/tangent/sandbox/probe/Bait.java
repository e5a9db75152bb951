package tangent.sandbox.probe;

import java.nio.file.Path;

/**
 * What the grader has laid out for the probe.
 *
 * @param file a file that anybody may read, outside
 * @param folder a folder that anybody may write to, outside
 * @param port where a server of the grader's listens on this machine
 * @param variable a variable of the environment in which the sandbox was started
 */
record Bait(Path file, Path folder, int port, String variable) {

  /** How many arguments of the probe tell of it. */
  static final int ARGUMENTS = 4;

  static Bait of(String[] arguments) {
    return new Bait(
        Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), arguments[3]);
  }
}
