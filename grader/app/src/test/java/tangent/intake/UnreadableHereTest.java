package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What this machine may not read costs the student nothing: it is told, and nothing is graded. */
class UnreadableHereTest {

  private static final String VALUE = "derivatives/part3/Value.java";

  /** Files by path; one of them, or a folder, can't be read. */
  private record Locked(Map<String, String> files, String locked) implements SourceTree {
    @Override
    public Kind kind(String path) {
      return files.containsKey(path) ? Kind.FILE : list(path).isEmpty() ? Kind.ABSENT : Kind.FOLDER;
    }

    @Override
    public List<String> names(String folder) throws IOException {
      if (folder.equals(locked)) {
        throw new AccessDeniedException(folder);
      }
      return list(folder);
    }

    private List<String> list(String folder) {
      String start = folder.isEmpty() ? "" : folder + "/";
      return files.keySet().stream()
          .filter(path -> path.startsWith(start))
          .map(path -> path.substring(start.length()).replaceAll("/.*", ""))
          .distinct()
          .toList();
    }

    @Override
    public byte[] read(String file, int longest) throws IOException {
      if (file.equals(locked)) {
        throw new AccessDeniedException(file);
      }
      return files.get(file).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public SeekableByteChannel open(String file) throws IOException {
      throw new AccessDeniedException(file);
    }
  }

  private static Submission taken(String locked) throws IOException, UnusableSubmission {
    Map<String, String> files = new TreeMap<>();
    files.put(VALUE, LayoutTest.source("part3", "Value"));
    files.put("derivatives/part1/Turning.java", LayoutTest.source("part1", "Turning"));
    files.put("derivatives/own/Helper.java", "package derivatives.own;");
    files.put("private/notes.txt", "");
    return Intake.of(new Locked(files, locked), "hand-in", IntakeLimits.STANDARD);
  }

  @Test
  void a_source_that_can_not_be_read_ends_the_intake() {
    for (String file :
        List.of(VALUE, "derivatives/part1/Turning.java", "derivatives/own/Helper.java")) {
      assertThatThrownBy(() -> taken(file))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessage(file);
    }
  }

  @Test
  void a_folder_of_sources_that_can_not_be_entered_ends_it_too() {
    assertThatThrownBy(() -> taken("derivatives/own")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> taken("derivatives"))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage("This machine may not enter derivatives. Check the permissions.");
  }

  @Test
  void a_folder_beside_the_sources_does_not() throws Exception {
    Submission submission = taken("nothing");
    assertThat(submission.notices()).isEmpty();
    assertThat(LayoutTest.paths(submission)).hasSize(2);
  }
}
