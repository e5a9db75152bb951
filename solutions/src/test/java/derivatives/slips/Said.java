package derivatives.slips;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What a test said to a submission.
 *
 * @param task the task it belongs to
 * @param failed whether it failed; otherwise it passed or was skipped
 */
record Said(String task, String test, boolean failed, String message) {

  private static final Pattern NAME = Pattern.compile("known mistake, \"(.*)\"");

  /** The title of the mistake that it names. */
  Optional<String> name() {
    Matcher matcher = NAME.matcher(message);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Runs these test classes. */
  static List<Said> to(Submission submission, List<String> tests) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    thread.setContextClassLoader(submission);
    try {
      return run(submission, tests);
    } finally {
      thread.setContextClassLoader(loader);
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
  }

  private static List<Said> run(Submission submission, List<String> tests) throws Exception {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
            .filters(EngineFilter.includeEngines("junit-jupiter"));
    for (String test : tests) {
      request.selectors(DiscoverySelectors.selectClass(submission.loadClass(test)));
    }
    List<Said> said = new ArrayList<>();
    execute(request.build(), said);
    return said;
  }

  private static void execute(LauncherDiscoveryRequest request, List<Said> said) {
    LauncherConfig config =
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build();
    TestExecutionListener listener =
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
              said.add(of(test, result));
            }
          }
        };
    LauncherFactory.create(config).execute(request, listener);
  }

  private static Said of(TestIdentifier test, TestExecutionResult result) {
    return new Said(
        test.getTags().stream().map(TestTag::getName).findFirst().orElse(""),
        test.getDisplayName(),
        result.getStatus() == TestExecutionResult.Status.FAILED,
        result.getThrowable().map(Throwable::getMessage).map(String::valueOf).orElse(""));
  }
}
