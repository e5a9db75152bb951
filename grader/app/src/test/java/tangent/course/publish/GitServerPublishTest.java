package tangent.course.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tangent.course.publish.GradedClass.by;
import static tangent.course.publish.GradedClass.outcomes;
import static tangent.course.publish.GradedClass.passed;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.course.ClassEntry;
import tangent.course.HandedIn;
import tangent.course.roster.Roster;
import tangent.git.GitRepository;
import tangent.git.GitServer;

/** Feedback in repositories that a host serves, to who knows a password. */
class GitServerPublishTest {

  private static final PublishWish GIT = by(CarrierChoice.GIT);
  private static final String CREDENTIALS = GitServer.USER + ":" + GitServer.PASSWORD + "@";

  @TempDir Path temp = Path.of("");
  private GradedClass course = new GradedClass(Path.of(""));
  private GitServer server;

  @BeforeEach
  void serve() throws Exception {
    course = new GradedClass(temp);
    server = new GitServer(temp.resolve("hosted"));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private Roster roster(String... ids) throws Exception {
    return course.roster(
        List.of(ids).stream().map(id -> id + "," + server.url(CREDENTIALS, id) + ",,").toList());
  }

  private boolean hasFeedback(String id) throws Exception {
    return !new GitRepository(course.hosted(id)).git("branch", "--list", "feedback").isEmpty();
  }

  @Test
  void thePasswordIsUsedAndStandsNowhere() throws Exception {
    course.repository("ada");
    course.write(passed("ada"), passed("bob"), passed("cyd"));
    Roster roster =
        course.roster(
            List.of(
                "ada," + server.url(CREDENTIALS, "ada") + ",,",
                "bob," + server.url(CREDENTIALS, "bob") + ",,",
                "cyd," + server.url("instructor:wrong-4f1d@", "ada") + ",,"));

    List<Delivery> done = course.publish(roster, GIT);

    assertThat(outcomes(done)).containsExactly("ada sent", "bob not sent", "cyd not sent");
    assertThat(hasFeedback("ada")).isTrue();
    assertThat(done.get(0).where()).isEqualTo(server.url("", "ada") + ", branch feedback");
    assertThat(done.get(2).why()).contains("Access is denied.");
    assertThat(done.toString()).doesNotContain("4f1d");
    assertThat(server.seenInArguments()).isEmpty();
    assertThat(GradedClass.everythingIn(temp, temp.resolve("roster.csv"))).doesNotContain("4f1d");
    assertThat(outcomes(course.publish(roster("ada"), GIT))).startsWith("ada unchanged");
  }

  /** Somebody has sorted one column of the roster. */
  @Test
  void aReportGoesNowhereButWhereItsWorkCameFrom() throws Exception {
    course.repository("ada");
    course.repository("bob");
    course.write(from("ada", server.url("", "ada")), from("bob", server.url("", "bob") + ".git"));

    List<Delivery> done =
        course.publish(
            course.roster(
                List.of(
                    "ada," + server.url(CREDENTIALS, "bob") + ",,",
                    "bob," + server.url(CREDENTIALS, "ada") + ",,")),
            GIT);

    assertThat(outcomes(done)).containsExactly("ada not sent", "bob not sent");
    assertThat(done.get(0).why())
        .startsWith(server.url("", "bob") + ": what was graded for \"ada\" came from ")
        .doesNotContain(GitServer.PASSWORD);
    assertThat(hasFeedback("ada")).isFalse();
    assertThat(outcomes(course.publish(roster("ada", "bob"), GIT)))
        .containsExactly("ada sent", "bob sent");
  }

  private static ClassEntry from(String id, String address) {
    ClassEntry entry = passed(id);
    HandedIn in = entry.handedIn();
    return new ClassEntry(
        new HandedIn(
            in.student(),
            in.submission(),
            address,
            in.submitted(),
            in.settable(),
            in.commit(),
            in.newest(),
            in.lms(),
            in.unreadable()),
        entry.status(),
        entry.reason(),
        entry.grade());
  }

  @Test
  void aRepositoryThatWasRenamedIsFound() throws Exception {
    course.repository("new-ada");
    server.rename("ada", "new-ada");
    course.write(passed("ada"));

    assertThat(course.publish(roster("ada"), GIT))
        .extracting(Delivery::outcome, Delivery::why)
        .containsExactly(tuple(Outcome.SENT, ""));

    assertThat(hasFeedback("new-ada")).isTrue();
    assertThat(outcomes(course.publish(roster("ada"), GIT))).containsExactly("ada unchanged");
  }

  @Test
  void oneFailureOfAHostIsTriedAgain() throws Exception {
    course.repository("ada");
    course.write(passed("ada"));
    server.failFirst(1);

    assertThat(outcomes(course.publish(roster("ada"), GIT))).containsExactly("ada sent");
  }

  @Test
  void whoWaitsForASlowHostKeepsNobodyWaiting() throws Exception {
    for (String id : List.of("ada", "bob", "cyd")) {
      course.repository(id);
    }
    course.write(passed("ada"), passed("bob"), passed("cyd"));
    CountDownLatch slow = new CountDownLatch(1);
    server.hold("ada", slow);
    Roster roster = roster("ada", "bob", "cyd");

    CompletableFuture<List<Delivery>> publishing =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return course.publish(roster, GIT);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    while (!(hasFeedback("bob") && hasFeedback("cyd"))) {
      assertThat(publishing).isNotDone();
    }
    slow.countDown();

    assertThat(outcomes(publishing.get())).containsExactly("ada sent", "bob sent", "cyd sent");
  }

  /** The status is a message: where it is refused, the feedback is there all the same. */
  @Test
  void aStatusBesideTheCommitIsSetWhereATokenIsGivenForItsHost() throws Exception {
    course.repository("school/ada");
    course.write(passed("ada"));
    LinkedBlockingQueue<String> calls = new LinkedBlockingQueue<>();
    HttpServer api =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext(
        "/",
        exchange -> {
          try (exchange) {
            calls.add(
                exchange.getRequestMethod()
                    + " "
                    + exchange.getRequestURI()
                    + " "
                    + exchange.getRequestHeaders().getFirst("Authorization")
                    + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(403, -1);
          }
        });
    api.start();
    try {
      Map<String, String> environment =
          Map.of(
              "TANGENT_STATUS_TOKEN",
              "token-77",
              "GITHUB_API_URL",
              "http://127.0.0.1:" + api.getAddress().getPort(),
              "GITHUB_SERVER_URL",
              server.url("", "").replaceAll("/$", ""));
      Roster roster =
          course.roster(List.of("ada," + server.url(CREDENTIALS, "school/ada") + ".git,,"));
      Files.move(course.hosted("school/ada"), course.hosted("school/ada.git"));

      List<Delivery> done = course.publish(roster, GIT, GradedClass.NOW, environment);
      course.publish(roster, GIT, GradedClass.NOW, environment);

      assertThat(outcomes(done)).containsExactly("ada sent");
      assertThat(calls).hasSize(1);
      assertThat(calls.take())
          .startsWith("POST /repos/school/ada/statuses/" + GradedClass.COMMIT + " Bearer token-77 ")
          .contains("see the branch feedback", "/school/ada/tree/feedback")
          .doesNotContain("points");
      assertThat(done.toString()).doesNotContain("token-77");
    } finally {
      api.stop(0);
    }
  }
}
