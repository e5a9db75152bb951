package tangent.course.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.FolderName;
import tangent.course.HandedIn;
import tangent.course.Unreadable;
import tangent.course.collect.Collected;
import tangent.course.store.ClassFolder;
import tangent.grade.WholeFiles;
import tangent.report.Feedback;
import tangent.report.Json;

/**
 * Submissions that were collected here to be graded elsewhere: a zip each, and what is known of it.
 */
public record CollectedFolder(Path folder) {

  private static final String FILE = "collected.json";
  private static final String ZIPS = "zips";
  private static final String WAITING = "it was collected, and not graded yet";

  /** Whether a folder is one. */
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  void write(List<HandedIn> all, List<String> notes) throws IOException, UserError {
    Files.createDirectories(folder.resolve(ZIPS));
    Files.createDirectories(folder.resolve("students"));
    try (ClassFolder entries = ClassFolder.open(folder)) {
      for (HandedIn each : all) {
        if (each.submission().isPresent()) {
          Files.copy(each.submission().get(), zip(each));
        }
        entries.write(
            new ClassEntry(
                each,
                status(each),
                each.unreadable().map(Unreadable::why).orElse(WAITING),
                Optional.empty()),
            Optional.empty(),
            Feedback.FULL);
      }
    }
    ObjectNode root = Json.object().put("schema", 1);
    notes.forEach(root.putArray("notes")::add);
    WholeFiles.write(folder, Map.of(FILE, Json.text(root).getBytes(StandardCharsets.UTF_8)));
  }

  private static ClassStatus status(HandedIn each) {
    return each.unreadable().isPresent()
        ? ClassStatus.UNREADABLE
        : each.submission().isPresent() ? ClassStatus.GRADER_FAILED : ClassStatus.NOT_SUBMITTED;
  }

  private Path zip(HandedIn each) {
    return folder.resolve(ZIPS).resolve(FolderName.of(each.student().id()) + ".zip");
  }

  /** What was collected, as it would have been collected here. */
  public Collected read() throws IOException, UserError {
    List<HandedIn> all = new ArrayList<>();
    for (ClassEntry entry : ClassFolder.entries(folder)) {
      HandedIn known = entry.handedIn();
      Optional<Path> zip = Optional.of(zip(known)).filter(Files::isRegularFile);
      all.add(known.at(zip));
    }
    List<String> notes = new ArrayList<>();
    JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(FILE)));
    root.path("notes").forEach(note -> notes.add(note.asText()));
    return new Collected(all, notes);
  }
}
