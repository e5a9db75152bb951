package tangent.remote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.process.Budget;

/**
 * A student's solution in a process of its own.
 *
 * <p>To a caller it behaves as if the student's code ran here: a function that it is given is asked
 * at the same points in the same order, arrays keep their identity, an argument that the code
 * changes is changed. Whatever the code does instead of answering is a {@link
 * tangent.contract.Fault}; other exceptions are the grader's own. One call at a time; a second
 * thread waits.
 */
public final class RemoteSolution implements Solution, AutoCloseable {

  private final Pipe pipe;
  private final Function<Set<Substitute>, Optional<WorkerLauncher>> substituting;
  private final CallLimits limits;
  private final Patience patience;
  private final Budget submission;
  private final Set<Substitute> substitutes;

  /** Those with other substitutes; all share one map, so that each is made once. */
  private final Map<Set<Substitute>, Optional<RemoteSolution>> family;

  /**
   * @param launcher starts a worker on the student's classes
   * @param substituting starts one on the student's classes with these substitutes; nothing where
   *     that can't be done. Asked at most once for each set, when first needed
   * @param submission what all calls are charged to
   */
  public RemoteSolution(
      WorkerLauncher launcher,
      Function<Set<Substitute>, Optional<WorkerLauncher>> substituting,
      CallLimits limits,
      Budget submission) {
    this(
        launcher,
        substituting,
        limits,
        new Patience(limits),
        submission,
        Set.of(),
        new HashMap<>());
    family.put(substitutes, Optional.of(this));
  }

  /** One that may be asked for ever. */
  public RemoteSolution(
      WorkerLauncher launcher,
      Function<Set<Substitute>, Optional<WorkerLauncher>> substituting,
      CallLimits limits) {
    this(launcher, substituting, limits, Budget.none());
  }

  private RemoteSolution(
      WorkerLauncher launcher,
      Function<Set<Substitute>, Optional<WorkerLauncher>> substituting,
      CallLimits limits,
      Patience patience,
      Budget submission,
      Set<Substitute> substitutes,
      Map<Set<Substitute>, Optional<RemoteSolution>> family) {
    // Only values that are made right ask for their numbers.
    this.pipe =
        new Pipe(
            launcher,
            substitutes.contains(Substitute.VALUE) ? new ExactValues() : null,
            limits,
            submission,
            patience);
    this.substituting = substituting;
    this.limits = limits;
    this.patience = patience;
    this.submission = submission;
    this.substitutes = substitutes;
    this.family = family;
  }

  @Override
  public Part1 part1() {
    return RemotePart.of(Part1.class, pipe);
  }

  @Override
  public Part2 part2() {
    return RemotePart.of(Part2.class, pipe);
  }

  @Override
  public Part3 part3() {
    return RemotePart.of(Part3.class, pipe);
  }

  @Override
  public Part4 part4() {
    return RemotePart.of(Part4.class, pipe);
  }

  /** The same with more substitutes, in a process of its own: nothing of this one's is left. */
  @Override
  public Optional<Solution> with(Set<Substitute> more) {
    Set<Substitute> all = EnumSet.noneOf(Substitute.class);
    all.addAll(substitutes);
    all.addAll(more);
    synchronized (family) {
      if (!family.containsKey(all)) {
        family.put(
            all,
            substituting
                .apply(all)
                .map(
                    launcher ->
                        new RemoteSolution(
                            launcher, substituting, limits, patience, submission, all, family)));
      }
      return family.get(all).map(Solution.class::cast);
    }
  }

  /**
   * Says that the next calls are for another decision: what they may cost altogether begins anew.
   */
  public void renew() {
    forAll(Pipe::renew);
  }

  /**
   * Says whether no points depend on the next calls: those of a part of which one did not come back
   * are waited for only shortly then.
   */
  public void hurry(boolean wanted) {
    patience.hurry(wanted);
  }

  /** Whether it might have come back later, what was given up since the last hurry began. */
  public boolean wasHasty() {
    return patience.wasHasty();
  }

  /** Kills the workers; a later call starts new ones. */
  @Override
  public void close() {
    forAll(Pipe::close);
  }

  private void forAll(Consumer<Pipe> action) {
    synchronized (family) {
      family.values().forEach(each -> each.ifPresent(known -> action.accept(known.pipe)));
    }
  }
}
