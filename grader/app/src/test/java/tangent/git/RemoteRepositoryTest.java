package tangent.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteRepositoryTest {

  @TempDir Path temp = Path.of("");

  @Test
  void aHostThatNeverAnswersIsLeftAlone() throws Exception {
    OutgoingRepository ours = OutgoingRepository.create(temp.resolve("outgoing"));
    try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silent.getLocalPort() + "/ada";

      assertThatThrownBy(() -> new RemoteRepository(url, 3, 1).tips(ours, "HEAD"))
          .isInstanceOf(GitFailed.class)
          .hasMessage(url + ": Its host does not answer in time.")
          .matches(failure -> ((GitFailed) failure).isLasting());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://ada:p%40ss:w+rd@example.org:8443/a/b.git, https://example.org:8443/a/b.git, ada, p@ss:w+rd",
    "https://ada@example.org/a, https://example.org/a, ada, ''",
    "http://x:100%@h/a@b, http://h/a@b, x, 100%",
    "ssh://git@example.org/a, ssh://git@example.org/a, '', ''",
    "git@example.org:a.git, git@example.org:a.git, '', ''"
  })
  void aPasswordIsTakenOutOfTheAddress(String address, String url, String user, String password) {
    RemoteAddress parts = RemoteAddress.of(address);

    assertThat(parts.url()).isEqualTo(url);
    assertThat(parts.user()).isEqualTo(user);
    assertThat(parts.password()).isEqualTo(password);
    assertThat(parts.environment(3)).containsEntry("GIT_CONFIG_KEY_3", "remote.origin.url");
  }

  @Test
  void theSameFilesAreTheSameCommitWhereverItIsMade() throws Exception {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("README.md", "# ünï\n".getBytes(StandardCharsets.UTF_8));
    files.put("figures/a.png", new byte[] {0, 1, '\n', -1});
    String one = OutgoingRepository.create(temp.resolve("one")).commit(files, "Words\n", 1000);
    OutgoingRepository other = OutgoingRepository.create(temp.resolve("two"));
    other.commit(new TreeMap<>(), "", 0);

    assertThat(other.commit(files, "Words\n", 1000)).isEqualTo(one).matches("[0-9a-f]{40}");
    assertThat(other.commit(files, "Words\n", 1001)).isNotEqualTo(one);
    assertThat(new GitRepository(temp.resolve("one")).git("cat-file", "-p", one + ":README.md"))
        .isEqualTo("# ünï\n");
  }

  /** A folder that was handed in may be one: its hooks and its settings are a student's. */
  @Test
  void nothingRunsThatARepositoryOfThisMachineNames() throws Exception {
    Path left = temp.resolve("left");
    Path hookOrCommand = Files.writeString(temp.resolve("run"), "#!/bin/sh\necho ran >>" + left);
    Files.setPosixFilePermissions(hookOrCommand, PosixFilePermissions.fromString("rwxr-xr-x"));
    GitRepository theirs = GitRepository.init(temp.resolve("theirs")).with("a", "b");
    theirs.commit();
    Path git = theirs.folder().resolve(".git");
    for (String hook :
        List.of("pre-receive", "update", "post-receive", "post-update", "reference-transaction")) {
      Files.copy(hookOrCommand, Files.createDirectories(git.resolve("hooks")).resolve(hook));
    }
    theirs.git("config", "core.alternateRefsCommand", hookOrCommand.toString());
    Path alternates = git.resolve("objects/info/alternates");
    Path other = GitRepository.init(temp.resolve("other")).folder().resolve(".git/objects");
    Files.writeString(alternates, other + "\n");
    OutgoingRepository ours = OutgoingRepository.create(temp.resolve("ours"));
    String commit = ours.commit(new TreeMap<>(), "Feedback\n", 0);
    RemoteRepository there = new RemoteRepository(theirs.folder().toUri().toString());

    there.push(ours, commit, "feedback");
    RemoteTips tips = there.tips(ours, "refs/heads/feedback");

    assertThat(tips.commit("refs/heads/feedback")).contains(commit);
    assertThat(there.fetch(true, temp.resolve("fetched"))).isPresent();
    assertThat(left).doesNotExist();
  }

  /** Or a few students could fill the disk for the whole class. */
  @Test
  void aRepositoryThatIsFarTooLargeIsNotFetchedToItsEnd() throws Exception {
    GitRepository theirs = GitRepository.init(temp.resolve("theirs"));
    byte[] film = new byte[2 << 20];
    new Random(1).nextBytes(film);
    Files.write(theirs.folder().resolve("film"), film);
    theirs.commit();
    String url = theirs.folder().toUri().toString();

    assertThatThrownBy(
            () -> new RemoteRepository(url, 600, 1).fetch(true, temp.resolve("too-little")))
        .isInstanceOf(GitFailed.class)
        .hasMessageStartingWith("theirs: It holds more than is fetched of anybody");
    assertThat(new RemoteRepository(url, 600, 3).fetch(true, temp.resolve("enough"))).isPresent();
  }
}
