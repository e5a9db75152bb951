package tangent.course.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tangent.UserError;
import tangent.course.FolderName;
import tangent.course.Mark;
import tangent.course.Student;
import tangent.course.csv.CsvRow;
import tangent.course.csv.CsvTable;
import tangent.course.page.ClassMember;
import tangent.course.page.CsvText;
import tangent.course.roster.RosterLine;
import tangent.grade.WholeFiles;
import tangent.report.Pictures;

/**
 * Writes a folder for each student, and {@code mail.csv} for a mail merge.
 *
 * <p>The table names whose feedback has changed, with those who stand in one that still lies there:
 * nobody tells us that it was mailed. Once it is moved away or deleted, a new one has only what has
 * changed since.
 */
final class FolderCarrier implements Carrier {

  static final String FOLDER = "feedback";
  static final String MAIL = "mail.csv";

  private static final List<String> COLUMNS =
      List.of("student", "name", "email", "status", "points", "maximum", "sentence", "attachment");

  /** Lies beside a page that no table names yet: one that was stopped may not have come to it. */
  private static final String UNNAMED = ".unnamed";

  /** None of the characters by which a formula would call something or lead somewhere. */
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+%='-]+@[\\w.-]+");

  private final FinishedClass finished;
  private final boolean rehearsal;
  private final boolean again;
  private final Set<String> waiting = new TreeSet<>();
  private final Map<String, List<String>> rows = new TreeMap<>();
  private final Map<String, Student> onRoster = new HashMap<>();

  FolderCarrier(FinishedClass finished, boolean rehearsal, boolean again)
      throws IOException, UserError {
    this.finished = finished;
    this.rehearsal = rehearsal;
    this.again = again;
    Path mail = finished.folder().resolve(MAIL);
    if (Files.isRegularFile(mail, LinkOption.NOFOLLOW_LINKS)) {
      CsvTable table = CsvTable.readAny(mail);
      if (!table.columns().equals(COLUMNS)) {
        throw UnusableFeedback.foreign(mail);
      }
      for (CsvRow row : table.rows()) {
        waiting.add(row.get("student"));
      }
    }
  }

  @Override
  public Optional<String> place(RosterLine line, ClassMember member) {
    onRoster.put(member.id(), line.student());
    return Optional.of(FOLDER + "/" + FolderName.of(member.id()));
  }

  @Override
  public String unreachable() {
    return "";
  }

  @Override
  public Delivery carry(Addressee to, FeedbackSheet sheet) throws IOException, UserError {
    Path folder = finished.folder().resolve(to.place());
    boolean same = isThere(to, sheet) && !Files.exists(folder.resolve(UNNAMED)) && !again;
    if (!same && !rehearsal) {
      insistOnOurs(folder);
      removeOtherPictures(folder.resolve(Pictures.FOLDER), sheet);
      SortedMap<String, byte[]> files = new TreeMap<>(sheet.files());
      files.put(UNNAMED, new byte[0]);
      WholeFiles.write(folder, files);
    }
    if (!same || waiting.contains(to.first().id())) {
      rows.put(to.first().id(), row(to));
    }
    return Delivery.of(
        to, same ? Outcome.UNCHANGED : rehearsal ? Outcome.TO_SEND : Outcome.SENT, to.place());
  }

  private boolean isThere(Addressee to, FeedbackSheet sheet) throws IOException, UserError {
    for (Map.Entry<String, byte[]> file : sheet.files().entrySet()) {
      Optional<byte[]> there =
          finished.files().read(to.place() + "/" + file.getKey(), Integer.MAX_VALUE - 8);
      if (there.isEmpty() || !Arrays.equals(there.get(), file.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** A link that somebody put there would lead us to write elsewhere. */
  private void insistOnOurs(Path folder) throws UnusableFeedback {
    for (Path each : List.of(folder.getParent(), folder, folder.resolve(Pictures.FOLDER))) {
      if (Files.isSymbolicLink(each)) {
        throw new UnusableFeedback(each + " is a link. Delete it.");
      }
    }
  }

  private static void removeOtherPictures(Path figures, FeedbackSheet sheet) throws IOException {
    if (Files.isDirectory(figures)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(figures, "part*.png")) {
        for (Path each : all) {
          if (!sheet.files().containsKey(Pictures.FOLDER + "/" + each.getFileName())) {
            Files.delete(each);
          }
        }
      }
    }
  }

  private List<String> row(Addressee to) {
    ClassMember member = to.first();
    Student now = onRoster.getOrDefault(member.id(), member.student());
    Optional<Mark> mark = member.score().mark();
    return List.of(
        member.id(),
        CsvText.free(now.name().isEmpty() ? member.student().name() : now.name()),
        address(now.email().isEmpty() ? member.student().email() : now.email()),
        member.status().word(),
        mark.map(each -> each.total().toPlainString()).orElse(""),
        mark.map(each -> each.maximum().toPlainString()).orElse(""),
        CsvText.free(member.score().sentence()),
        to.place() + "/" + FeedbackSheet.PAGE);
  }

  /** A mail merge needs it as it is, and what is no address may be a formula. */
  private static String address(String email) {
    return ADDRESS.matcher(email).matches() ? email : CsvText.free(email);
  }

  @Override
  public void finish() throws IOException, UserError {
    if (!rehearsal && !rows.isEmpty()) {
      CsvText table = new CsvText();
      table.row(COLUMNS);
      rows.values().forEach(table::row);
      for (String id : waiting) {
        // Of another roster's, say: a table that nobody has used is replaced.
        if (!rows.containsKey(id) && Files.isDirectory(folder(id), LinkOption.NOFOLLOW_LINKS)) {
          WholeFiles.write(folder(id), Map.of(UNNAMED, new byte[0]));
        }
      }
      WholeFiles.write(
          finished.folder(), Map.of(MAIL, table.toString().getBytes(StandardCharsets.UTF_8)));
      for (String id : rows.keySet()) {
        Files.deleteIfExists(folder(id).resolve(UNNAMED));
      }
    }
  }

  private Path folder(String id) {
    return finished.folder().resolve(FOLDER).resolve(FolderName.of(id));
  }
}
