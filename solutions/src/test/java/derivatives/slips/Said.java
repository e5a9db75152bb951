package derivatives.slips;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
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
 * @param ownTest what it offers as a test of the student's own
 */
record Said(String task, String test, boolean failed, String message, String ownTest) {

  private static final Launcher LAUNCHER =
      LauncherFactory.create(
          LauncherConfig.builder()
              .enableLauncherSessionListenerAutoRegistration(false)
              .enableTestExecutionListenerAutoRegistration(false)
              .build());
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
            .filters(EngineFilter.includeEngines("junit-jupiter", "jqwik"));
    for (String test : tests) {
      request.selectors(DiscoverySelectors.selectClass(submission.loadClass(test)));
    }
    List<Said> said = new ArrayList<>();
    forgetHooks();
    execute(request.build(), said);
    return said;
  }

  /** jqwik looks for its hooks once in a program; ours must be those of this submission. */
  private static void forgetHooks() throws ReflectiveOperationException {
    Field field =
        Class.forName("net.jqwik.engine.execution.lifecycle.RegisteredLifecycleHooks")
            .getDeclaredField("serviceCache");
    field.setAccessible(true);
    Object cache = field.get(null);
    Field services = cache.getClass().getDeclaredField("services");
    services.setAccessible(true);
    services.set(cache, null);
  }

  private static void execute(LauncherDiscoveryRequest request, List<Said> said) {
    TestExecutionListener listener =
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
              said.add(of(test, result));
            }
          }
        };
    LAUNCHER.execute(request, listener);
  }

  private static Said of(TestIdentifier test, TestExecutionResult result) {
    return new Said(
        test.getTags().stream().map(TestTag::getName).findFirst().orElse(""),
        test.getDisplayName(),
        result.getStatus() == TestExecutionResult.Status.FAILED,
        result.getThrowable().map(Throwable::getMessage).map(String::valueOf).orElse(""),
        result.getThrowable().map(Said::ownTest).orElse(""));
  }

  /** Of a class that was loaded with the submission. */
  private static String ownTest(Throwable failure) {
    try {
      return (String) failure.getClass().getMethod("ownTest").invoke(failure);
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }
}
