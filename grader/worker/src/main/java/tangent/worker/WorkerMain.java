package tangent.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import tangent.wire.BadFrameException;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Outgoing;

/**
 * The worker's process: takes calls from standard input and answers on standard output until the
 * grader hangs up.
 *
 * <p>Before any of the student's code is loaded, {@code System.in} and {@code System.out} are
 * replaced, so that printing neither costs much nor reaches the channel. Code that opens the
 * descriptor again can still write to it: the grader expects that and believes no byte.
 */
public final class WorkerMain {

  /** The stack on which the student's code runs, in bytes: the assignment promises 1 MB. */
  private static final long STACK = 1 << 20;

  /**
   * Longest frame from the grader, in bytes: we trust it, but a broken length should not look like
   * memory running out.
   */
  private static final int LONGEST_CALL = 64 << 20;

  /** Between two looks at whether the grader is still there. */
  private static final long LOOK_MILLIS = 1000;

  private WorkerMain() {}

  public static void main(String[] arguments) {
    Channel channel =
        new Channel(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            LONGEST_CALL);
    silence();
    Starter grader = Starter.ofThisProcess();
    Connection connection = new Connection(channel);
    Thread student =
        new Thread(null, null, "student", STACK) {
          @Override
          public void run() {
            serve(connection);
          }
        };
    student.start();
    endWith(grader);
  }

  /**
   * Stays until the grader's process has ended, then stops this one: code that never comes back
   * never learns that nobody waits for it. In a sandbox that hides the grader, the sandbox sees to
   * this.
   */
  private static void endWith(Starter grader) {
    while (grader.isSeen()) {
      if (grader.hasEnded()) {
        Runtime.getRuntime().halt(1);
      }
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException byStudent) {
        // It may try: this thread goes on looking.
      }
    }
  }

  private static void silence() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    System.setIn(InputStream.nullInputStream());
  }

  /**
   * Serves calls for ever; whatever goes wrong here is for the grader to see as the end of this
   * process.
   */
  private static void serve(Connection connection) {
    try {
      CallServer desk = new CallServer(connection, new Adapter());
      connection.send(new Outgoing(FrameType.READY));
      for (; ; ) {
        desk.serve(connection.receive());
      }
    } catch (BadFrameException | RuntimeException | Error broken) {
      Runtime.getRuntime().halt(1);
    }
  }
}
