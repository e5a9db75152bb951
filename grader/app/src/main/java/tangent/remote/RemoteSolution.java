package tangent.remote;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;

/**
 * A student's solution in a process of its own.
 *
 * <p>To a caller it behaves as if the student's code ran here: a function that it is given is asked
 * at the same points in the same order, arrays keep their identity, an argument that the code
 * changes is changed. Whatever the code does instead of answering is a {@link Fault}; other
 * exceptions are the grader's own. One call at a time; a second thread waits.
 */
public final class RemoteSolution implements Solution, AutoCloseable {

  private final Pipe own;
  private final Supplier<Optional<WorkerLauncher>> soundLauncher;
  private final Limits limits;
  private @Nullable Optional<Pipe> sound;

  /**
   * @param launcher starts a worker on the student's classes
   * @param soundLauncher starts one on the student's {@code LossGradient} and the {@code Value}
   *     under {@code tangent/recorder}; nothing where the two don't compile together. Asked at most
   *     once, when first needed
   */
  public RemoteSolution(
      WorkerLauncher launcher, Supplier<Optional<WorkerLauncher>> soundLauncher, Limits limits) {
    this.own = new Pipe(launcher, null, limits);
    this.soundLauncher = soundLauncher;
    this.limits = limits;
  }

  @Override
  public Part1 part1() {
    return new RemotePart1(own);
  }

  @Override
  public Part2 part2() {
    return new RemotePart2(own);
  }

  @Override
  public Part3 part3() {
    return new RemotePart3(own);
  }

  @Override
  public Part4 part4() {
    return new RemotePart4(own);
  }

  @Override
  public synchronized Part3 part3OnSoundValues() {
    if (sound == null) {
      sound = soundLauncher.get().map(launcher -> new Pipe(launcher, new ExactValues(), limits));
    }
    return sound
        .map(RemotePart3::new)
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Kind.MISSING,
                    "",
                    "LossGradient uses more of Value than the assignment names, so it can't be tried on another Value"));
  }

  /**
   * Says that the next calls are for another decision: what they may cost altogether begins anew.
   */
  public synchronized void renew() {
    own.renew();
    if (sound != null) {
      sound.ifPresent(Pipe::renew);
    }
  }

  /** Kills the workers; a later call starts new ones. */
  @Override
  public synchronized void close() {
    own.close();
    if (sound != null) {
      sound.ifPresent(Pipe::close);
    }
  }
}
