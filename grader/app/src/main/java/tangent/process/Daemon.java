package tangent.process;

/** A thread that keeps no JVM alive. */
public final class Daemon {

  private Daemon() {}

  /** Not yet started. */
  public static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
