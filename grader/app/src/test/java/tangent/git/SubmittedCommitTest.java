package tangent.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a checkout tells of itself, and what it can't make the grader do. */
class SubmittedCommitTest {

  private static final String FILE = "src/main/java/derivatives/part1/NumericalDerivative.java";

  @TempDir Path work;
  private GitRepository origin;
  private String id;

  @BeforeEach
  void oneCommit() throws Exception {
    origin = GitRepository.init(work.resolve("origin"));
    id = origin.with(FILE, "class NumericalDerivative {\n}\n").with("README.md", "Hi").commit();
  }

  private GitRepository checkout() throws Exception {
    return GitRepository.clone(origin.folder(), work.resolve("ada"));
  }

  private static Optional<SubmittedCommit> found(GitRepository repository) {
    return SubmittedCommit.of(repository.folder().resolve("src/main/java"));
  }

  @Test
  void aCheckoutIsItsCommitAndTheRepositoryItCameFrom() throws Exception {
    assertThat(found(checkout())).contains(new SubmittedCommit(Optional.of("origin"), id, false));
  }

  @Test
  void credentialsStayWithTheCheckout() throws Exception {
    GitRepository ada = checkout();
    ada.git("remote", "set-url", "origin", "https://ada:s3cret@host.example/ada/x");

    assertThat(found(ada).orElseThrow().repository()).contains("https://host.example/ada/x");
  }

  @Test
  void whatWasNotCommittedIsSaid() throws Exception {
    GitRepository edited = checkout();
    assertThat(found(edited.with(FILE, "class NumericalDerivative {}")).orElseThrow().changed())
        .isTrue();
    edited.git("add", "--all");
    assertThat(found(edited).orElseThrow().changed()).isTrue();
    edited.git("reset", "-q", "--hard");
    assertThat(found(edited).orElseThrow().changed()).isFalse();

    edited.with("src/main/java/derivatives/part1/Helper.java", "class Helper {}");
    assertThat(found(edited).orElseThrow().changed()).isTrue();
    edited.git("clean", "-fdq");

    Files.delete(edited.folder().resolve(FILE));
    edited.with("src/main/java/derivatives/part1/Other.java", "class Other {}");
    assertThat(found(edited).orElseThrow().changed()).isTrue();
  }

  @Test
  void otherLineEndsAndOtherFilesAreNoChange() throws Exception {
    GitRepository windows = checkout().with(FILE, "class NumericalDerivative {\r\n}\r\n");
    windows.with("notes.txt", "mine").with("target/x/Y.java", "class Y {}");

    assertThat(found(windows).orElseThrow().changed()).isFalse();
  }

  @Test
  void whatTheRepositoryAboveDoesNotHoldIsNotItsCommit() throws Exception {
    Path inside = origin.folder().resolve("submissions/bob/src/main/java");
    Files.createDirectories(inside.resolve("derivatives"));
    Files.writeString(inside.resolve("derivatives/Mine.java"), "class Mine {}");

    assertThat(SubmittedCommit.of(inside)).isEmpty();
  }

  @Test
  void withoutACommitOrARepositoryNothingIsKnown() throws Exception {
    GitRepository fresh = GitRepository.init(work.resolve("fresh")).with(FILE, "class N {}");

    assertThat(found(fresh)).isEmpty();
    assertThat(SubmittedCommit.of(work.resolve("nowhere"))).isEmpty();
  }

  @Test
  void anArchiveKnowsItsCommit() throws Exception {
    origin.git("archive", "--format=zip", "--output=" + work.resolve("ada.zip"), "HEAD");

    assertThat(SubmittedCommit.of(work.resolve("ada.zip")))
        .contains(new SubmittedCommit(Optional.empty(), id, false));
  }

  @Test
  void aRepositoryWithLongerNamesIsReadToo() throws Exception {
    GitRepository modern =
        GitRepository.init(work.resolve("modern"), "--object-format=sha256")
            .with(FILE, "class NumericalDerivative {}\n");
    String commit = modern.commit();

    assertThat(found(modern)).contains(new SubmittedCommit(Optional.empty(), commit, false));
  }

  /** All that git's own documentation names which runs a program while something is read. */
  @Test
  void nothingThatTheStudentsConfigurationNamesIsRun() throws Exception {
    GitRepository ada = checkout();
    Path witness = work.resolve("it-ran");
    Path program = Files.writeString(work.resolve("program"), "#!/bin/sh\ntouch " + witness + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    for (String key :
        new String[] {
          "core.fsmonitor",
          "core.pager",
          "core.sshCommand",
          "core.gitProxy",
          "core.alternateRefsCommand",
          "core.editor",
          "core.askPass",
          "credential.helper",
          "diff.external",
          "diff.java.textconv",
          "diff.java.command",
          "filter.java.clean",
          "filter.java.smudge",
          "filter.java.process",
          "gpg.program",
          "alias.ls-tree",
          "alias.rev-parse",
          "pager.ls-tree",
          "pager.config",
          "uploadpack.packObjectsHook",
          "remote.origin.uploadpack",
          "remote.origin.vcs",
        }) {
      String value = key.startsWith("alias") ? "!" + program : program.toString();
      ada.git("config", key, value);
    }
    ada.git("config", "log.showSignature", "true");
    ada.git("config", "core.hooksPath", work.toString());
    ada.git("config", "extensions.partialClone", "origin");
    ada.git("config", "core.repositoryFormatVersion", "1");
    ada.git("config", "remote.origin.promisor", "true");
    ada.git("config", "remote.origin.url", "ext::" + program);
    ada.git("config", "protocol.ext.allow", "always");
    Files.writeString(ada.folder().resolve(".gitattributes"), "*.java filter=java diff=java\n");
    for (String hook :
        new String[] {"post-checkout", "post-index-change", "reference-transaction"}) {
      Files.copy(program, ada.folder().resolve(".git/hooks").resolve(hook));
    }
    Files.writeString(ada.folder().resolve(FILE), "class NumericalDerivative { int changed; }");

    Files.deleteIfExists(witness);
    assertThat(found(ada)).contains(new SubmittedCommit(Optional.empty(), id, true));
    assertThat(new GitFolder(ada.folder()).commitTime()).isNotNull();
    assertThat(witness).doesNotExist();

    // A tree that is missing would be fetched from the promised remote.
    String tree = origin.git("rev-parse", "HEAD:src").strip();
    Files.delete(
        ada.folder().resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));
    assertThat(found(ada)).isEmpty();
    assertThat(witness).doesNotExist();
  }

  @Test
  void anotherRepositoryOfTheMachineIsNotTold() throws Exception {
    Path elsewhere = origin.folder().resolve(".git");
    GitRepository file = new GitRepository(Files.createDirectories(work.resolve("file")));
    file.with(FILE, "class NumericalDerivative {\n}\n").with(".git", "gitdir: " + elsewhere + "\n");
    assertThat(found(file)).isEmpty();

    GitRepository link = new GitRepository(Files.createDirectories(work.resolve("link")));
    link.with(FILE, "class NumericalDerivative {\n}\n");
    Files.createSymbolicLink(link.folder().resolve(".git"), elsewhere);
    assertThat(found(link)).isEmpty();

    GitRepository common = checkout().with(".git/commondir", elsewhere + "\n");
    assertThat(found(common)).isEmpty();
    Files.delete(common.folder().resolve(".git/commondir"));
    common.git("config", "include.path", elsewhere.resolve("config").toString());
    assertThat(found(common)).isEmpty();
  }

  @Test
  void aPipeInThePlaceOfAFileHoldsNobodyUp() throws Exception {
    GitRepository ada = checkout();
    Path head = ada.folder().resolve(".git/HEAD");
    Files.delete(head);
    assertThat(new ProcessBuilder("mkfifo", head.toString()).start().waitFor()).isZero();

    assertThat(found(ada)).isEmpty();
  }
}
