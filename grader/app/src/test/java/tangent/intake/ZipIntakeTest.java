package tangent.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips made to hurt: each time the good file beside the bad one is still taken. */
class ZipIntakeTest {

  private static final String GOOD = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";
  private static final byte[] TEXT = LayoutTest.source("part3", "Value").getBytes(UTF_8);

  @TempDir Path temporary;
  private Path zip;

  @BeforeEach
  void place() throws IOException {
    zip = Files.createDirectory(temporary.resolve("in")).resolve("submission.zip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../Evil.java",
        "derivatives/../../Evil.java",
        "/Evil.java",
        "/etc/Evil.java",
        "C:/Evil.java",
        "C:\\Evil.java",
        "..\\Evil.java",
        "derivatives//Evil.java",
        "./../Evil.java",
        ".//Evil.java"
      })
  void a_name_that_leads_away_is_left_out_and_nothing_is_written(String name) throws Exception {
    write(entry(name, TEXT));

    Submission submission = Intake.of(zip);

    assertThat(LayoutTest.paths(submission)).containsExactly(GOOD);
    assertThat(submission.notices())
        .extracting(Notice::message)
        .containsExactly(
            "This name leads out of the archive, so it was left out. Make the zip again, from"
                + " inside your project folder.");
    try (var written = Files.walk(temporary).filter(Files::isRegularFile)) {
      assertThat(written).containsExactly(zip);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/", "long"})
  void a_monstrous_name_is_left_out(String repeated) throws Exception {
    write(entry(repeated.repeat(10_000) + "A.java", TEXT));

    Submission submission = Intake.of(zip);

    assertThat(LayoutTest.paths(submission)).containsExactly(GOOD);
    assertThat(submission.notices())
        .extracting(Notice::message)
        .containsExactly("This name is too long, so it was left out. Hand in only your sources.");
  }

  @Test
  void names_with_the_separators_of_windows_are_understood() throws Exception {
    write(entry("derivatives\\part3\\Value.java", TEXT));

    assertThat(LayoutTest.paths(Intake.of(zip))).containsExactly(GOOD, VALUE);
  }

  @Test
  void names_that_say_that_they_begin_here_are_understood() throws Exception {
    write(entry("./", new byte[0]), entry("././derivatives/./part3/Value.java", TEXT));

    Submission submission = Intake.of(zip);

    assertThat(LayoutTest.paths(submission)).containsExactly(GOOD, VALUE);
    assertThat(submission.notices()).isEmpty();
  }

  @Test
  void a_link_in_a_zip_is_not_taken() throws Exception {
    Entry link = entry(VALUE, "/etc/passwd".getBytes(UTF_8));
    link.header.setUnixMode(0120777);
    write(link);

    assertThat(problem())
        .isEqualTo("This is a link, and links are not followed. Put a copy there.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0020666, 0060666, 0010666, 0140666})
  void a_device_a_pipe_or_a_socket_in_a_zip_is_not_taken(int mode) throws Exception {
    Entry device = entry(VALUE, TEXT);
    device.header.setUnixMode(mode);
    write(device);

    assertThat(problem()).startsWith("This is not one plain file");
  }

  @Test
  void a_file_that_stands_twice_is_not_taken_since_nobody_knows_which_is_meant() throws Exception {
    write(entry(VALUE, TEXT), entry(VALUE, "package derivatives.part3; // two".getBytes(UTF_8)));

    assertThat(problem()).contains("a name that stands twice in the zip");
  }

  @Test
  void a_file_that_is_a_folder_too_is_not_taken() throws Exception {
    write(entry(VALUE, TEXT), entry(VALUE + "/Inner.java", TEXT));

    assertThat(problem()).startsWith("This is not one plain file");
  }

  @Test
  void a_bomb_is_read_no_further_than_a_source_may_be_long() throws Exception {
    write(entry(VALUE, new byte[10_000_000]));
    assertThat(Files.size(zip)).isLessThan(100_000);

    assertThat(problem()).startsWith("This file is larger than 1000000 bytes");
  }

  @Test
  void many_bombs_are_read_no_further_than_all_sources_may_be_long_together() throws Exception {
    Entry[] bombs = new Entry[50];
    for (int i = 0; i < bombs.length; i++) {
      bombs[i] = entry("bombs/A" + i + ".java", new byte[900]);
    }
    write(bombs);

    Submission submission = Intake.of(zip, new IntakeLimits(1000, 10_000, 100, 100, 10, 100_000));

    // 10,000 bytes hold the good file and eleven of 900.
    assertThat(submission.sources())
        .filteredOn(source -> source.problem().isEmpty() && !source.path().equals(GOOD))
        .hasSize(11);
  }

  @Test
  void a_zip_with_too_many_entries_is_unusable_before_they_are_held_in_memory() throws Exception {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      for (int i = 0; i < 200; i++) {
        put(
            out,
            entry("derivatives/notes/a-long-name-for-a-small-file-" + i + ".txt", new byte[0]));
      }
    }
    IntakeLimits limits = new IntakeLimits(1000, 1000, 10, 100, 10, 1_000_000);

    assertThatThrownBy(() -> Intake.of(zip, limits))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage("The zip holds too many files. Hand in only your sources.");
  }

  @Test
  void a_zip_that_is_too_large_is_not_opened() throws Exception {
    Files.write(zip, new byte[1_000_001]);
    IntakeLimits limits = new IntakeLimits(1000, 1000, 10, 100, 10, 1_000_000);

    assertThatThrownBy(() -> Intake.of(zip, limits))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage("The zip is larger than 1 MB. Hand in only your sources.");
  }

  @Test
  void a_damaged_file_in_a_zip_costs_that_file() throws Exception {
    byte[] marker = "package derivatives.part3; /* spoil me */".getBytes(UTF_8);
    Entry stored = entry(VALUE, marker);
    stored.header.setMethod(ZipArchiveEntry.STORED);
    stored.header.setSize(marker.length);
    CRC32 sum = new CRC32();
    sum.update(marker);
    stored.header.setCrc(sum.getValue());
    write(stored);
    String bytes = Files.readString(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.writeString(
        zip, bytes.replace("spoil me", "spoiled!"), java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(problem()).isEqualTo("This file is damaged in the zip. Make the zip again.");
  }

  /** The end of a directory is looked for from behind, and a comment is what comes last. */
  @Test
  void a_directory_in_a_comment_that_names_nothing_is_not_an_empty_submission() throws Exception {
    write();
    byte[] end = new byte[22];
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
    addComment(end);

    assertThatThrownBy(() -> Intake.of(zip))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage(
            "The zip: Its directory leaves out what it begins with, so that was left out. Make the"
                + " zip again.");
  }

  @Test
  void a_directory_in_a_comment_that_names_other_files_is_told() throws Exception {
    write();
    byte[] first = Files.readAllBytes(zip);
    write(entry(VALUE, TEXT));
    byte[] second = Files.readAllBytes(zip);
    Files.write(zip, first);
    addComment(second);

    Submission submission = Intake.of(zip);

    assertThat(LayoutTest.paths(submission)).containsExactly(GOOD, VALUE);
    assertThat(submission.notices())
        .extracting(Notice::message)
        .containsExactly(
            "Its directory leaves out what it begins with, so that was left out. Make the zip"
                + " again.");
  }

  @Test
  void a_zip_without_files_is_empty() throws Exception {
    byte[] end = new byte[22];
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
    Files.write(zip, end);

    assertThat(Intake.of(zip).sources()).isEmpty();
  }

  private void addComment(byte[] comment) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length - 2] = (byte) comment.length;
    bytes[bytes.length - 1] = (byte) (comment.length >> 8);
    Files.write(zip, bytes);
    Files.write(zip, comment, StandardOpenOption.APPEND);
  }

  @Test
  void a_zip_locked_with_a_password_is_refused_as_a_whole() throws Exception {
    write(entry(VALUE, TEXT));
    byte[] bytes = Files.readAllBytes(zip);
    // The flags stand 8 bytes into an entry of the directory; the lowest one means encryption.
    for (int at = 0; at < bytes.length - 9; at++) {
      if (Arrays.equals(bytes, at, at + 4, new byte[] {'P', 'K', 1, 2}, 0, 4)) {
        bytes[at + 8] |= 1;
      }
    }
    Files.write(zip, bytes);

    assertThatThrownBy(() -> Intake.of(zip))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage("The zip is locked with a password: " + GOOD + ". Make it again without one.");
  }

  @ParameterizedTest
  @CsvSource({"12, bzip2", "14, lzma", "93, zstd", "95, xz", "77, method 77"})
  void a_way_of_packing_that_is_not_read_is_named(int method, String name) throws Exception {
    write(entry(VALUE, TEXT));
    byte[] bytes = Files.readAllBytes(zip);
    // The method stands 10 bytes into an entry of the directory.
    for (int at = 0; at < bytes.length - 11; at++) {
      if (Arrays.equals(bytes, at, at + 4, new byte[] {'P', 'K', 1, 2}, 0, 4)) {
        bytes[at + 10] = (byte) method;
      }
    }
    Files.write(zip, bytes);

    assertThatThrownBy(() -> Intake.of(zip))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage(
            "The zip is packed in a way that is not read ("
                + name
                + "): "
                + GOOD
                + ". Make it again with the usual method, deflate.");
  }

  /** What is wrong with Value.java. */
  private String problem() throws UnusableSubmission {
    return Intake.of(zip).sources().stream()
        .filter(source -> source.path().equals(VALUE))
        .findFirst()
        .orElseThrow()
        .problem()
        .orElseThrow()
        .message();
  }

  /** Writes the entries, with a good file in front. */
  private void write(Entry... entries) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      put(out, entry(GOOD, LayoutTest.source("part2", "GradientDescent").getBytes(UTF_8)));
      for (Entry entry : entries) {
        put(out, entry);
      }
    }
  }

  private static void put(ZipArchiveOutputStream out, Entry entry) throws IOException {
    out.putArchiveEntry(entry.header);
    out.write(entry.content);
    out.closeArchiveEntry();
  }

  private static Entry entry(String name, byte[] content) {
    return new Entry(new Named(name), content);
  }

  private record Entry(ZipArchiveEntry header, byte[] content) {}

  /** An entry that keeps a name which the library would tidy up. */
  private static final class Named extends ZipArchiveEntry {
    Named(String name) {
      super("tidy");
      setName(name);
    }

    @Override
    protected void setName(String name) {
      super.setName(name);
    }
  }
}
