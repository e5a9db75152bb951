package tangent.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves the repositories in a folder by HTTP, as a host does, to who knows the password; also
 * notes whether some program on this machine shows it in its arguments meanwhile.
 */
public final class GitServer implements AutoCloseable {

  public static final String USER = "instructor";
  public static final String PASSWORD = "secret-4f1d";

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger failures = new AtomicInteger();
  private final Map<String, String> renamed = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  public GitServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of one of them. */
  public String url(String credentials, String repository) {
    return "http://"
        + credentials
        + server.getAddress().getAddress().getHostAddress()
        + ":"
        + server.getAddress().getPort()
        + "/"
        + repository;
  }

  /** So many requests are answered with a failure first. */
  public void failFirst(int requests) {
    failures.set(requests);
  }

  /** Leads whoever asks for a repository to its new name. */
  public void rename(String from, String to) {
    renamed.put(from, to);
  }

  /** Answers nothing about a repository before the latch is open. */
  public void hold(String repository, CountDownLatch until) {
    held.put(repository, until);
  }

  /** Programs whose arguments have held the password while they were served. */
  public Set<String> seenInArguments() {
    return seen;
  }

  private void look() {
    ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(PASSWORD))
        // Another test of ours may be at work on this machine.
        .filter(line -> line.contains(":" + server.getAddress().getPort()))
        .forEach(seen::add);
  }

  private void hold(String path) throws IOException {
    for (Map.Entry<String, CountDownLatch> each : held.entrySet()) {
      if (path.startsWith("/" + each.getKey() + "/")) {
        try {
          each.getValue().await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
  }

  private Optional<String> newPlace(HttpExchange exchange) {
    String asked = exchange.getRequestURI().toString();
    return renamed.entrySet().stream()
        .filter(each -> asked.startsWith("/" + each.getKey() + "/"))
        .map(each -> url("", each.getValue() + asked.substring(each.getKey().length() + 1)))
        .findFirst();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      look();
      hold(exchange.getRequestURI().getPath());
      String expected =
          "Basic "
              + Base64.getEncoder()
                  .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.sendResponseHeaders(503, -1);
      } else if (newPlace(exchange).isPresent()) {
        exchange.getResponseHeaders().add("Location", newPlace(exchange).get());
        exchange.sendResponseHeaders(301, -1);
      } else if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
        exchange.sendResponseHeaders(401, -1);
      } else {
        serve(exchange);
      }
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("git", "http-backend").redirectError(ProcessBuilder.Redirect.DISCARD);
    String query = exchange.getRequestURI().getRawQuery();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
    builder
        .environment()
        .putAll(
            Map.of(
                // Who has shown a password may write.
                "REMOTE_USER",
                USER,
                "GIT_PROJECT_ROOT",
                folder.toString(),
                "GIT_HTTP_EXPORT_ALL",
                "1",
                "REQUEST_METHOD",
                exchange.getRequestMethod(),
                "PATH_INFO",
                exchange.getRequestURI().getPath(),
                "QUERY_STRING",
                query == null ? "" : query,
                "CONTENT_TYPE",
                type == null ? "" : type,
                "HTTP_CONTENT_ENCODING",
                encoding == null ? "" : encoding));
    Process backend = builder.start();
    try (OutputStream in = backend.getOutputStream()) {
      exchange.getRequestBody().transferTo(in);
    }
    try (InputStream out = backend.getInputStream()) {
      int status = 200;
      for (String line = line(out); !line.isEmpty(); line = line(out)) {
        String[] header = line.split(": ", 2);
        if (header[0].equals("Status")) {
          status = Integer.parseInt(header[1].substring(0, 3));
        } else {
          exchange.getResponseHeaders().add(header[0], header[1]);
        }
      }
      exchange.sendResponseHeaders(status, 0);
      out.transferTo(exchange.getResponseBody());
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  /** From now on nobody answers. */
  public void stop() {
    server.stop(0);
  }

  @Override
  public void close() {
    stop();
    threads.shutdownNow();
  }
}
