package tangent.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a folder may hold that is not a plain source file of a reasonable size. */
class FolderIntakeTest {

  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String LINK =
      "This is a link, and links are not followed. Put a copy there.";
  private static final String NOT_PLAIN =
      "This is not one plain file: a pipe, a device, or a name that stands twice in the zip. Put"
          + " one plain file there.";

  @TempDir Path temporary;

  @Test
  void a_linked_source_is_not_read() throws Exception {
    Path secret =
        Files.writeString(temporary.resolve("secret"), "package derivatives.part3; SECRET");
    Path folder = Files.createDirectories(temporary.resolve("in/derivatives/part3"));
    Files.createSymbolicLink(folder.resolve("Value.java"), secret);

    Submission submission = Intake.of(temporary.resolve("in"));

    assertThat(submission.sources())
        .containsExactly(Source.unreadable(VALUE, new Notice(VALUE, 0, LINK)));
    assertThat(submission.toString()).doesNotContain("SECRET");
  }

  @Test
  void a_linked_folder_is_not_entered() throws Exception {
    HandIn elsewhere = HandIn.in(temporary).withReference(".");
    Path folder = Files.createDirectories(temporary.resolve("in/src"));
    Files.createSymbolicLink(folder.resolve("main"), elsewhere.folder());
    Files.createSymbolicLink(
        temporary.resolve("in/derivatives"), elsewhere.folder().resolve("derivatives"));

    assertThatThrownBy(() -> Intake.of(temporary.resolve("in")))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage(
            "No Java file was found. What is there: derivatives (a link, and links are not"
                + " followed), src/main (a link, and links are not followed).");
  }

  @Test
  void a_link_to_the_folder_above_does_not_lead_in_circles() throws Exception {
    HandIn handIn = HandIn.in(temporary).withReference(".");
    Files.createSymbolicLink(handIn.folder().resolve("derivatives/loop"), handIn.folder());

    assertThat(Intake.of(handIn.folder()).sources()).hasSize(5);
  }

  @Test
  void the_path_that_the_instructor_names_may_be_a_link() throws Exception {
    HandIn handIn = HandIn.in(temporary).withReference(".");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), handIn.folder());

    assertThat(Intake.of(link).sources()).hasSize(5);
  }

  @Test
  @Timeout(10)
  void a_pipe_is_not_opened() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("in/derivatives/part3"));
    Path pipe = folder.resolve("Value.java");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeFalse(Files.notExists(pipe), "this system has no mkfifo");

    assertThat(Intake.of(temporary.resolve("in")).sources())
        .containsExactly(Source.unreadable(VALUE, new Notice(VALUE, 0, NOT_PLAIN)));
  }

  @Test
  void a_socket_is_not_opened() throws Exception {
    // Short, since the address of a socket may have some hundred bytes only.
    Path top = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "s");
    Path socket = Files.createDirectories(top.resolve("derivatives/part3")).resolve("Value.java");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));

      assertThat(Intake.of(top).sources())
          .containsExactly(Source.unreadable(VALUE, new Notice(VALUE, 0, NOT_PLAIN)));
    } finally {
      Files.deleteIfExists(socket);
      Files.delete(top.resolve("derivatives/part3"));
      Files.delete(top.resolve("derivatives"));
      Files.delete(top);
    }
  }

  @Test
  void a_folder_named_like_a_source_is_refused_and_not_entered() throws Exception {
    HandIn handIn = HandIn.in(temporary).with(VALUE + "/Inner.java", "package derivatives.part3;");

    assertThat(Intake.of(handIn.folder()).sources())
        .containsExactly(
            Source.unreadable(
                VALUE,
                new Notice(
                    VALUE, 0, "This is a folder. Give it a name without .java at the end.")));
  }

  @Test
  void a_file_that_this_machine_may_not_read_is_no_fault_of_the_students() throws Exception {
    HandIn handIn = HandIn.in(temporary).with(VALUE, LayoutTest.source("part3", "Value"));
    Path file = handIn.folder().resolve(VALUE);
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "this user may read everything");

    assertThatThrownBy(() -> Intake.of(handIn.folder()))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage(
            "This machine can't read the submission: "
                + file.toRealPath()
                + " (permission denied). Nothing was graded.");
  }

  @Test
  void a_source_of_twenty_megabytes_is_refused_and_the_others_are_taken() throws Exception {
    HandIn handIn = HandIn.in(temporary).withReference(".").with(VALUE, new byte[20_000_000]);

    Submission submission = Intake.of(handIn.folder());

    assertThat(submission.sources())
        .hasSize(5)
        .contains(
            Source.unreadable(
                VALUE,
                new Notice(
                    VALUE,
                    0,
                    "This file is larger than 1000000 bytes and was left out. Hand in a smaller"
                        + " one.")))
        .filteredOn(source -> source.problem().isEmpty())
        .hasSize(4);
  }

  @Test
  void a_source_may_be_as_large_as_the_limit() throws Exception {
    byte[] text = (LayoutTest.source("part3", "Value") + " ".repeat(200)).getBytes(UTF_8);
    IntakeLimits exactly = new IntakeLimits(text.length, text.length, 10, 10, 10, 0);
    IntakeLimits oneLess = new IntakeLimits(text.length - 1, text.length, 10, 10, 10, 0);
    Path folder = HandIn.in(temporary).with(VALUE, text).folder();

    assertThat(Intake.of(folder, exactly).sources().get(0).problem()).isEmpty();
    assertThat(Intake.of(folder, oneLess).sources().get(0).problem()).isPresent();
  }

  @Test
  void a_heap_of_files_does_not_use_up_the_room_of_the_assignments_own() throws Exception {
    HandIn handIn =
        HandIn.in(temporary).with("derivatives/part3/Value.java", "package derivatives.part3;");
    for (int i = 0; i < 5; i++) {
      handIn.with("a/A" + i + ".java", "package a;" + " ".repeat(90));
    }
    IntakeLimits limits = new IntakeLimits(1000, 250, 100, 100, 10, 0);

    Submission submission = Intake.of(handIn.folder(), limits);

    // 26 bytes of Value and twice 100 fit into 250.
    assertThat(submission.sources())
        .filteredOn(source -> source.problem().isEmpty())
        .extracting(Source::path)
        .containsExactly("a/A0.java", "a/A1.java", VALUE);
    assertThat(submission.sources().get(2).problem().orElseThrow().message())
        .isEqualTo(
            "All files together are larger than 250 bytes, so this one was left out. Hand in"
                + " less.");
  }

  @Test
  void too_many_java_files_make_a_submission_unusable() {
    HandIn handIn = HandIn.in(temporary);
    for (int i = 0; i < 11; i++) {
      handIn.with("derivatives/A" + i + ".java", "package derivatives;");
    }

    assertThatThrownBy(
            () -> Intake.of(handIn.folder(), new IntakeLimits(1000, 1000, 10, 100, 10, 0)))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage("The submission holds more than 10 Java files. Hand in only your sources.");
  }

  @Test
  void too_many_files_of_any_kind_make_a_submission_unusable() {
    HandIn handIn = HandIn.in(temporary);
    for (int i = 0; i < 11; i++) {
      handIn.with("derivatives/notes" + i + ".txt", "");
    }

    assertThatThrownBy(
            () -> Intake.of(handIn.folder(), new IntakeLimits(1000, 1000, 10, 10, 10, 0)))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage("The submission holds more than 10 files. Hand in only your sources.");
  }

  @Test
  void a_folder_that_lies_too_deep_is_left_out() throws Exception {
    HandIn handIn = HandIn.in(temporary).with("derivatives/" + "a/".repeat(30) + "A.java", "");

    assertThatThrownBy(() -> Intake.of(handIn.folder()))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessageContaining("(a folder that lies too deep)");
    handIn.with(VALUE, LayoutTest.source("part3", "Value"));
    assertThat(Intake.of(handIn.folder()).notices())
        .extracting(Notice::message)
        .containsExactly("This folder lies too deep and was left out. Use fewer folders.");
  }
}
