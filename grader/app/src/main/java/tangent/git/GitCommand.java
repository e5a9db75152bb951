package tangent.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tangent.process.WaitLimit;

/**
 * One call of {@code git} that reads and runs nothing else, whatever the repository's own
 * configuration says: no hook, no monitor of files, no program that checks signatures or fetches
 * what is missing. That configuration may be a student's.
 */
record GitCommand(Path folder, List<String> command, Map<String, String> besides, int mostLooks) {

  /** Git waits for ever where a pipe stands for a file. */
  private static final int MOST_LOOKS = 300;

  /** Becomes the command that follows. */
  private static final String LIMITED = "ulimit -c 0; ulimit -f \"$0\" 2>/dev/null; exec \"$@\"";

  /** A shell counts half kilobytes. */
  private static final int BLOCKS = 2048;

  /** The file that takes what git complains of. */
  static final String COMPLAINTS = "TANGENT_GIT_COMPLAINTS";

  /** What the caller's environment or the repository might have git do, taken back. */
  private static final Map<String, String> HARMLESS =
      Map.of(
          "GIT_ALLOW_PROTOCOL", "none",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_LITERAL_PATHSPECS", "1",
          "GIT_NO_REPLACE_OBJECTS", "1",
          // One piece of memory; an object may claim any size.
          "GIT_ALLOC_LIMIT", "256m");

  /** Set where the grader runs inside a hook. */
  private static final List<String> LEADING_ELSEWHERE =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_COMMON_DIR",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_NAMESPACE",
          "GIT_EXTERNAL_DIFF");

  static final List<String> HARMLESS_SETTINGS =
      List.of(
          "core.fsmonitor=false",
          "core.hooksPath=/dev/null",
          "core.pager=cat",
          "log.showSignature=false");

  /** In a folder, to whose repository git finds the way. */
  static GitCommand in(Path folder, String... arguments) {
    return new GitCommand(
        folder, withSettings(List.of("-C", folder.toString()), arguments), Map.of(), MOST_LOOKS);
  }

  /** In the repository whose folder {@code .git} stands in this one, and in no other. */
  static GitCommand at(Path top, String... arguments) {
    List<String> place =
        List.of("--git-dir=" + top.resolve(".git"), "--work-tree=" + top, "--no-pager");
    return new GitCommand(top, withSettings(place, arguments), Map.of(), MOST_LOOKS);
  }

  /** In a repository of ours, which has no working tree. */
  static GitCommand bare(Path repository, String... arguments) {
    List<String> place = List.of("--git-dir=" + repository, "--no-pager");
    return new GitCommand(repository, withSettings(place, arguments), Map.of(), MOST_LOOKS);
  }

  /**
   * The same command where it may do more, or take longer.
   *
   * @param environment what it is told besides
   */
  GitCommand with(Map<String, String> environment, int looks) {
    return new GitCommand(folder, command, environment, looks);
  }

  /** The same where a file that it writes may not grow beyond this: git ends then. */
  GitCommand writingAtMost(int megabytes) {
    if (File.separatorChar == '\\') {
      return this; // no shell that could be told
    }
    List<String> limited = new ArrayList<>(List.of("sh", "-c", LIMITED, "" + megabytes * BLOCKS));
    limited.addAll(command);
    return new GitCommand(folder, limited, besides, mostLooks);
  }

  private static List<String> withSettings(List<String> place, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(place);
    HARMLESS_SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /**
   * What it prints.
   *
   * @param most how many bytes that may be
   */
  byte[] output(int most) throws GitFailed {
    return output(new byte[0], most);
  }

  /**
   * @param input what it reads: no more than fits into a pipe while nobody empties the other one
   */
  byte[] output(byte[] input, int most) throws GitFailed {
    Process git = start();
    WaitLimit limit = new WaitLimit(git, mostLooks);
    try (limit;
        InputStream out = git.getInputStream()) {
      try (OutputStream in = git.getOutputStream()) {
        in.write(input);
      }
      byte[] output = out.readNBytes(most);
      if (out.read() >= 0) {
        throw new GitFailed("Git prints more than can be of use.");
      }
      if (git.waitFor() != 0) {
        throw failed(
            "This command failed; run it yourself to see why: " + String.join(" ", command), limit);
      }
      return output;
    } catch (IOException e) {
      throw failed("What git prints can't be read: " + e.getMessage(), limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitFailed("Interrupted while git was at work.");
    }
  }

  private GitFailed failed(String sentence, WaitLimit limit) {
    return limit.isReached()
        ? new GitFailed("Git was stopped, since it did not end.", true)
        : new GitFailed(sentence);
  }

  /** Where a caller gave a file for it, which may tell why; nowhere else. */
  private ProcessBuilder.Redirect complaints() {
    String file = besides.get(COMPLAINTS);
    return file == null
        ? ProcessBuilder.Redirect.DISCARD
        : ProcessBuilder.Redirect.to(Path.of(file).toFile());
  }

  private Process start() throws GitFailed {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(LEADING_ELSEWHERE);
    environment.putAll(HARMLESS);
    environment.putAll(besides);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitFailed("Git is needed for this, and can't be started: " + e.getMessage());
    }
  }
}
