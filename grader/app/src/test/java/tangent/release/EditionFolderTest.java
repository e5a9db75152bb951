package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.git.TrackedFile;

/** Where an edition is written, and that nothing is lost there. */
class EditionFolderTest {

  @TempDir static Path base;
  private static KitCopy kit;

  @TempDir Path folder;
  private Path out;

  @BeforeAll
  static void copyTheKit() throws Exception {
    kit = new KitCopy(base.resolve("kit"));
  }

  @BeforeEach
  void takeBackWhatATestDid() throws Exception {
    kit.restore();
    out = folder.resolve("out");
  }

  @Test
  void aFormerEditionIsReplacedAndItsHistoryIsLeftAlone() throws Exception {
    kit.with("starter/old.md", "old").commit();
    release();
    Files.createDirectories(out.resolve(".git"));
    Files.writeString(out.resolve(".git/config"), "theirs");
    Files.delete(kit.folder().resolve("starter/old.md"));
    kit.with("starter/new.md", "new").commit();

    release();

    assertThat(out.resolve("old.md")).doesNotExist();
    assertThat(out.resolve("new.md")).hasContent("new");
    assertThat(out.resolve(".git/config")).hasContent("theirs");
  }

  @Test
  void lineEndsOfAnotherSystemMakeNoOtherEdition() throws Exception {
    release();
    Path readme = out.resolve("README.md");
    Files.writeString(readme, Files.readString(readme).replace("\n", "\r\n"));

    release();

    assertThat(readme).hasSameBinaryContentAs(kit.folder().resolve("starter/README.md"));
  }

  @Test
  void aFileThatNoCommitCanGiveBackIsKeptAndNamed() throws Exception {
    release();
    Path pom = Files.writeString(out.resolve("pom.xml"), "mine");
    Files.writeString(out.resolve("notes.txt"), "mine, too");

    assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(this::release)
        .withMessageContaining("  pom.xml")
        .withMessageContaining("  notes.txt")
        .withMessageNotContaining("README.md");
    assertThat(pom).hasContent("mine");
  }

  @Test
  void anotherFileOfTheSameContentElsewhereIsNoFormerEdition() throws Exception {
    release();
    Files.copy(out.resolve("pom.xml"), out.resolve("other.xml"));

    assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(this::release)
        .withMessageContaining("other.xml");
  }

  @Test
  void aZipIsTheSameBytesInAnyTimeZone() throws Exception {
    Edition edition = Edition.of(kit.checkout());
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      byte[] one = SameZip.bytes("top/", edition.files());
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(SameZip.bytes("top/", edition.files())).isEqualTo(one);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void aZipHoldsTheFilesInOrderWithTheirModes() throws Exception {
    TreeMap<String, TrackedFile> files = new TreeMap<>();
    files.put("b.sh", new TrackedFile(new byte[] {1}, true, true));
    files.put("a.txt", new TrackedFile(new byte[] {2, 3}, false, true));
    Path zip = folder.resolve("any.zip");
    SameZip.write(zip, "top/", files);

    try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
      assertThat(java.util.Collections.list(read.getEntriesInPhysicalOrder()))
          .extracting(ZipArchiveEntry::getName, ZipArchiveEntry::getUnixMode)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("top/a.txt", 0100644),
              org.assertj.core.groups.Tuple.tuple("top/b.sh", 0100755));
    }
  }

  @Test
  void aZipOfAFormerEditionIsReplaced() throws Exception {
    EditionZip.beside(out, kit.checkout()).write(Edition.of(kit.checkout()));
    kit.with("starter/new.md", "new").commit();

    EditionZip zip = EditionZip.beside(out, kit.checkout());
    zip.write(Edition.of(kit.checkout()));

    assertThat(Files.readAllBytes(zip.file()))
        .isEqualTo(SameZip.bytes("derivatives/", Edition.of(kit.checkout()).files()));
  }

  @Test
  void aZipWithAFileOfAnotherIsKept() throws Exception {
    TreeMap<String, TrackedFile> files = new TreeMap<>(Edition.of(kit.checkout()).files());
    files.put("pom.xml", new TrackedFile(new byte[] {1}, false, true));
    Files.write(folder.resolve("out.zip"), SameZip.bytes("derivatives/", files));

    assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(() -> EditionZip.beside(out, kit.checkout()))
        .withMessageContaining("out.zip");
  }

  @Test
  void anotherFileOfTheZipsNameIsKept() throws Exception {
    Path zip = Files.writeString(folder.resolve("any.zip"), "mine");

    assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(() -> SameZip.write(zip, "", new TreeMap<>()))
        .withMessageContaining("any.zip");
    assertThat(zip).hasContent("mine");
  }

  private void release() throws Exception {
    EditionFolder.at(out, kit.checkout()).write(Edition.of(kit.checkout()));
  }
}
