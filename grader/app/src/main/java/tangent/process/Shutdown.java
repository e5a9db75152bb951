package tangent.process;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What is done when the grader is told to stop, by Ctrl-C or a signal: its processes are ended,
 * what is being written is written to its end, and its folders are removed, in this order.
 *
 * <p>The threads that grade go on meanwhile, and see processes end that they were talking to. That
 * is no fault of any student's: so nothing that was found out from then on may be believed, which
 * is what {@link #check()} is for.
 */
public final class Shutdown {

  /** What is to be tidied up. */
  public interface Mess {
    void tidyUp() throws IOException;
  }

  /** Thrown instead of a result that came about while the grader was ending. */
  public static final class Begun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Begun() {
      super("The grader was told to stop.");
    }
  }

  /** A thread that makes a mess may make some more while it is tidied up, but not for ever. */
  private static final int TRIES = 1000;

  private static final Set<Mess> MESSES = ConcurrentHashMap.newKeySet();
  private static final ReadWriteLock WRITING = new ReentrantReadWriteLock();
  private static volatile boolean begun;
  private static volatile String words = "";

  static {
    // Nothing to end yet: but where the jar is replaced meanwhile, a class is found only now.
    ProcessStarter.endAll();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::run, "grader-ender"));
    } catch (IllegalStateException stopped) {
      begun = true;
    }
  }

  private Shutdown() {}

  /** Whether the grader has been told to stop. */
  public static boolean hasBegun() {
    return begun;
  }

  /**
   * Has this said on standard error at the end, if the grader is told to stop before another word
   * takes its place. The threads that work can't be relied on to say it: they may be anywhere.
   */
  public static void say(String lastWords) {
    // Work that the end has cut short comes back here, too, and has nothing to say any more.
    if (!begun) {
      words = lastWords;
    }
  }

  /**
   * Lets only those pass whose findings can be believed.
   *
   * @throws Begun if the grader has been told to stop
   */
  public static void check() {
    if (begun) {
      throw new Begun();
    }
  }

  /** Has this tidied up at the end, unless it is {@link #done} before. */
  public static void tidyUp(Mess mess) {
    MESSES.add(mess);
  }

  /** There is nothing to be tidied up any more. */
  public static void done(Mess mess) {
    MESSES.remove(mess);
  }

  /**
   * Puts the end off until something is written whole; to be unlocked.
   *
   * @throws Begun if the end has begun: then nothing is written
   */
  public static Lock putOff() {
    Lock lock = WRITING.readLock();
    if (!lock.tryLock()) {
      throw new Begun();
    }
    if (begun) {
      lock.unlock();
      throw new Begun();
    }
    return lock;
  }

  private static void run() {
    begun = true;
    ProcessStarter.endAll();
    // Never given back: nothing is written from here on.
    WRITING.writeLock().lock();
    MESSES.forEach(Shutdown::tidyUpForGood);
    if (!words.isEmpty()) {
      System.err.println(words);
    }
  }

  private static void tidyUpForGood(Mess mess) {
    for (int i = 0; i < TRIES; i++) {
      try {
        mess.tidyUp();
        return;
      } catch (IOException e) {
        Thread.yield();
      }
    }
  }
}
