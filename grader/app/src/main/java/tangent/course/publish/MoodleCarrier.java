package tangent.course.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tangent.UserError;
import tangent.course.page.ClassMember;
import tangent.course.roster.RosterLine;
import tangent.grade.WholeFiles;
import tangent.report.SafeText;

/**
 * Packs {@code feedback.zip}, which Moodle takes in one upload and hands each student a page of.
 *
 * <p>Nobody tells us that it was uploaded. So whoever is in a zip that still lies there is packed
 * again with what is new; once it is moved away or deleted, a new one holds only what has changed.
 */
final class MoodleCarrier implements Carrier {

  static final String ZIP = "feedback.zip";

  /** Behind the participant's number. */
  private static final String FILE = "_assignfeedback_file/";

  /** Moodle takes names apart at these, and paths. */
  private static final String MEANT = "[_/\\\\\\p{Cntrl}]+";

  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final SentRecord sent;
  private final List<ClassMember> members;
  private final boolean rehearsal;
  private final boolean again;
  private final Set<String> waiting;
  private final Map<String, byte[]> packed = new TreeMap<>();

  MoodleCarrier(FinishedClass finished, boolean rehearsal, boolean again)
      throws IOException, UnusableFeedback {
    this.folder = finished.folder();
    this.sent = SentRecord.of(finished.files());
    this.members = finished.report().members();
    this.rehearsal = rehearsal;
    this.again = again;
    this.waiting = waiting(folder.resolve(ZIP));
  }

  private static Set<String> waiting(Path zip) throws UnusableFeedback {
    Set<String> names = new TreeSet<>();
    if (Files.isRegularFile(zip, LinkOption.NOFOLLOW_LINKS)) {
      try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
        file.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
      } catch (IOException noZip) {
        throw UnusableFeedback.foreign(zip);
      }
      if (!names.stream().allMatch(name -> name.contains(FILE))) {
        throw UnusableFeedback.foreign(zip);
      }
    }
    return names;
  }

  @Override
  public Optional<String> place(RosterLine line, ClassMember member) {
    return number(member).map(number -> name(line, member) + "_" + number + FILE);
  }

  private static Optional<String> number(ClassMember member) {
    return Optional.ofNullable(member.handedIn().lms().get("moodle"))
        .filter(number -> number.matches("\\d{1,18}"));
  }

  private static String name(RosterLine line, ClassMember member) {
    String known = line.student().name().isEmpty() ? member.shown() : line.student().name();
    String plain = SafeText.line(known).replaceAll(MEANT, " ").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
  }

  @Override
  public String unreachable() {
    return "Moodle's number of the participant is not known: grade Moodle's own download of all"
        + " submissions, with its grading worksheet beside it.";
  }

  @Override
  public Delivery carry(Addressee to, FeedbackSheet sheet) {
    String entry = to.place() + FeedbackSheet.PAGE;
    if (sent.has(to, sheet) && !waiting.contains(entry) && !again) {
      return Delivery.of(to, Outcome.UNCHANGED, entry);
    }
    packed.put(entry, sheet.page());
    sent.add(to, sheet);
    return Delivery.of(to, rehearsal ? Outcome.TO_SEND : Outcome.SENT, ZIP + ": " + entry);
  }

  @Override
  public void finish() throws IOException, UserError {
    if (!rehearsal && !packed.isEmpty()) {
      for (ClassMember member : members) {
        if (number(member).filter(this::isReplaced).isPresent()) {
          sent.remove(member);
        }
      }
      WholeFiles.write(folder, Map.of(ZIP, zip()));
      sent.write();
    }
  }

  /** Whether what waited in the old zip for a participant is in no zip any more. */
  private boolean isReplaced(String number) {
    Predicate<String> theirs = entry -> entry.contains("_" + number + FILE);
    return waiting.stream().anyMatch(theirs) && packed.keySet().stream().noneMatch(theirs);
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : packed.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(each.getKey());
        // The same feedback gives the same bytes.
        entry.setTime(0);
        out.putArchiveEntry(entry);
        out.write(each.getValue());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
