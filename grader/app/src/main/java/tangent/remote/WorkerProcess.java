package tangent.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tangent.GraderFault;
import tangent.contract.Fault;
import tangent.process.Daemon;
import tangent.process.ProcessFamily;
import tangent.wire.BadFrameException;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.KnownFunctions;
import tangent.wire.SharedArrays;
import tangent.wire.WireLimits;

/** A worker that has said its first word. */
final class WorkerProcess {

  /**
   * What is kept of standard error, in bytes: only for an error of our own, before any of the
   * student's code runs.
   */
  private static final int KEPT = 1000;

  /**
   * What is read of it at most: much more than a JVM ever writes there. Reading costs this program
   * as much as writing costs the student's.
   */
  private static final long LONGEST_READ = 128L << 20;

  /**
   * For reading what a killed process has left in its pipe; it ends sooner unless a grandchild
   * holds the pipe open.
   */
  private static final long PATIENCE_MILLIS = 2000;

  private final Process process;
  private final Channel channel;
  private final SharedArrays arrays = SharedArrays.ofGrader();
  private final KnownFunctions functions = new KnownFunctions();
  private int calls;
  private final Thread drain = Daemon.thread(this::drain, "worker-errors");
  private volatile String errors = "";

  private WorkerProcess(Process process) {
    this.process = process;
    this.channel =
        new Channel(process.getInputStream(), process.getOutputStream(), WireLimits.FRAME);
    drain.start();
  }

  /**
   * Starts a worker and waits for its first word.
   *
   * @throws GraderFault where that does not come, or there is not even a process: none of the
   *     student's code has run yet
   */
  static WorkerProcess start(WorkerLauncher launcher, CallLimits limits) {
    WorkerProcess worker;
    try {
      worker = new WorkerProcess(launcher.start());
    } catch (IOException e) {
      throw new GraderFault("The worker did not start: " + e.getMessage(), e);
    }
    try (CallWatch watch = Watchdog.over(worker.process, limits.start())) {
      worker.awaitFirstWord(watch);
      return worker;
    }
  }

  private void awaitFirstWord(CallWatch watch) {
    try {
      FrameType first = channel.receive().type();
      if (first != FrameType.READY) {
        throw BadFrameException.malformed("its first word is " + first);
      }
    } catch (BadFrameException e) {
      kill();
      Fault overdue = watch.overdue();
      String why = overdue == null ? e.getMessage() : overdue.detail();
      throw new GraderFault("The worker did not start: " + why + ". It wrote: " + errors(), e);
    }
  }

  Process process() {
    return process;
  }

  Channel channel() {
    return channel;
  }

  /** The arrays that both sides know. */
  SharedArrays arrays() {
    return arrays;
  }

  KnownFunctions functions() {
    return functions;
  }

  /** The number of the next call, from 1. */
  int nextCall() {
    return ++calls;
  }

  /** Whether it can take a call: it lives, and has said nothing that it was not asked. */
  boolean isSound() {
    return process.isAlive() && !channel.hasMore();
  }

  void kill() {
    ProcessFamily.destroy(process);
  }

  /** What it wrote to standard error before it was killed. */
  private String errors() {
    try {
      drain.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return errors.isBlank() ? "nothing" : errors.strip();
  }

  /**
   * Reads standard error, so that writing to it never blocks, until it ends or is a flood, and
   * closes it; the beginning is kept.
   */
  private void drain() {
    try (InputStream in = process.getErrorStream()) {
      errors = new String(in.readNBytes(KEPT), StandardCharsets.UTF_8);
      byte[] more = new byte[1 << 13];
      long left = LONGEST_READ;
      for (int read = in.read(more); read >= 0 && left > 0; read = in.read(more)) {
        left -= read;
      }
    } catch (IOException gone) {
      // The process was killed: there is nothing more to read.
    }
  }
}
