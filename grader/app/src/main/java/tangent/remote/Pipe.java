package tangent.remote;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tangent.GraderFault;
import tangent.contract.Fault;
import tangent.process.Budget;

/**
 * The pipe to a worker: one call at a time, and a fresh process wherever the one before is of no
 * more use.
 */
final class Pipe implements AutoCloseable {

  private final WorkerLauncher launcher;
  private final @Nullable ValueOracle oracle;
  private final CallLimits limits;
  private final Budget submission;
  private final Patience patience;
  private final TimeBudget ordinary;
  private final TimeBudget longPrograms;
  private @Nullable WorkerProcess worker;
  private boolean busy;

  /**
   * @param oracle answers for the values of a worker that has none; {@code null} for a worker on
   *     values of its own, which must not have its work done by the grader
   * @param submission what all calls are charged to
   * @param patience of the same submission
   */
  Pipe(
      WorkerLauncher launcher,
      @Nullable ValueOracle oracle,
      CallLimits limits,
      Budget submission,
      Patience patience) {
    this.launcher = launcher;
    this.oracle = oracle;
    this.limits = limits;
    this.submission = submission;
    this.patience = patience;
    this.ordinary = new TimeBudget(limits.together(), submission);
    this.longPrograms = new TimeBudget(limits.longTogether(), submission);
  }

  /**
   * Makes a call.
   *
   * @throws Fault for everything that the student's code may have caused
   * @throws GraderFault where no worker can be started
   * @throws IllegalStateException where the function under test calls the same solution, whose
   *     process is busy
   */
  synchronized Object ask(RemoteCall call) {
    if (busy) {
      throw new IllegalStateException(
          "A call within a call: the worker is busy with the outer one");
    }
    busy = true;
    try {
      return attempt(call);
    } finally {
      busy = false;
    }
  }

  /**
   * A worker that breaks off before its first word, or has no memory left, may have been ruined by
   * an earlier call: then the call in hand gets a fresh one, once.
   */
  private Object attempt(RemoteCall call) {
    if (submission.isSpent()) {
      throw new Fault(Fault.Kind.TIMED_OUT, "", submission.spent()).last();
    }
    WorkerProcess current = sound();
    int number = current.nextCall();
    Exchange exchange = new Exchange(current, oracle, call, number);
    try {
      return call.isLongerThan(limits.longFrom())
          ? exchange.run(limits.longProgram(), longPrograms)
          : ordinary(call, exchange);
    } catch (Fault fault) {
      if (number > 1 && exchange.isOthersDoing(fault)) {
        discard(current);
        return attempt(call);
      }
      throw fault;
    } finally {
      if (!exchange.isReusable()) {
        discard(current);
      }
    }
  }

  private Object ordinary(RemoteCall call, Exchange exchange) {
    try {
      return exchange.run(patience.with(call), ordinary);
    } catch (Fault fault) {
      if (ordinary.overdrawn().isEmpty()) {
        patience.note(call, fault);
      }
      throw fault;
    }
  }

  private WorkerProcess sound() {
    WorkerProcess current = worker;
    if (current == null || !current.isSound()) {
      close();
      current = WorkerProcess.start(launcher, limits);
      submission.begin(current.process(), Duration.ZERO);
      worker = current;
    }
    return current;
  }

  private void discard(WorkerProcess ruined) {
    submission.end(ruined.process());
    ruined.kill();
    if (worker == ruined) {
      worker = null;
    }
  }

  /** Kills the process; a later call starts another. */
  @Override
  public synchronized void close() {
    if (worker != null) {
      discard(worker);
    }
  }

  /** Forgets what earlier calls have cost: another decision begins. */
  void renew() {
    ordinary.renew();
    longPrograms.renew();
  }
}
