package derivatives.check;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps jqwik from talking about its settings and its samples; JUnit finds it in META-INF/services.
 *
 * <p>It does so while it is made: the launcher makes its listeners before it looks for tests.
 */
public final class QuietEngine implements LauncherSessionListener {

  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  public QuietEngine() {
    JQWIK.setLevel(Level.OFF);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Exit.allow();
  }
}
