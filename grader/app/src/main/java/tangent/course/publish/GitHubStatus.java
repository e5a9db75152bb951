package tangent.course.publish;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tangent.report.Json;

/**
 * A mark beside a commit on GitHub that leads to the branch with the feedback: one call, where a
 * token allows it.
 *
 * <p>It tells no points: students may write such marks themselves, so none may be taken for one.
 */
final class GitHubStatus implements CommitNotice {

  /** Holds the token; in no argument, for others on the machine can see those. */
  static final String TOKEN = "TANGENT_STATUS_TOKEN";

  private static final Pattern REPOSITORY =
      Pattern.compile(
          "https?://(?:[^/@]*@)?(?<host>[^/]+)/(?<name>[\\w.-]+/[\\w.-]+?)(?:\\.git)?/?");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String api;
  private final String server;
  private final String token;

  private GitHubStatus(String api, String server, String token) {
    this.api = api;
    this.server = server;
    this.token = token;
  }

  /** As an environment like that of a workflow says; none where it holds no token for it. */
  static CommitNotice of(Map<String, String> environment) {
    String token = environment.getOrDefault(TOKEN, "");
    return token.isEmpty()
        ? NONE
        : new GitHubStatus(
            environment.getOrDefault("GITHUB_API_URL", "https://api.github.com"),
            environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com"),
            token);
  }

  @Override
  public void on(String repository, String commit) {
    Matcher parts = REPOSITORY.matcher(repository);
    // The token is for this host, and no other one may see it.
    if (!parts.matches() || !parts.group("host").equals(URI.create(server).getAuthority())) {
      return;
    }
    String name = parts.group("name");
    String body =
        Json.line(
            Json.object()
                .put("state", "success")
                .put("context", "Feedback")
                .put("description", "Graded: see the branch " + GitCarrier.BRANCH)
                .put("target_url", server + "/" + name + "/tree/" + GitCarrier.BRANCH));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + "/repos/" + name + "/statuses/" + commit))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/vnd.github+json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      client.send(request, HttpResponse.BodyHandlers.discarding());
    } catch (IOException unreachable) {
      // A message that nobody gets; the feedback is there.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
