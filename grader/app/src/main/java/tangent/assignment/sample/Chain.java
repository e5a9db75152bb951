package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * A chain of operations that comes back, after a round of them, to nearly the number that it began
 * with: so no number comes twice, and all stay in bounds.
 *
 * <p>A round is two turns of the operations that move (plus, minus) and two of those that stretch
 * (times, dividedBy), each followed by one that turns round (negated, pow(−1)). The second turn
 * undoes the first but for a small {@link #DRIFT} a link.
 */
final class Chain {

  /** A hundred thousand links move by 1 in all, or stretch by a factor of e. */
  private static final double DRIFT = 1e-5;

  private static final double START = 1.5;

  private static final double LAST = 5.3;

  private static final Set<Operation> MOVES =
      EnumSet.of(Operation.PLUS, Operation.MINUS, Operation.NEGATED);

  /** One operation on the latest result, and on a leaf where it takes two operands. */
  private record Link(Operation operation, int leaf) {}

  private final Program.Builder program = new Program.Builder();
  private final int start = program.leaf(START);
  private final Set<Operation> operations;
  private final List<Link> round = new ArrayList<>();

  Chain(Set<Operation> operations) {
    this.operations = operations;
    boolean moves = has(Operation.PLUS) || has(Operation.MINUS);
    boolean stretches = has(Operation.TIMES) || has(Operation.DIVIDED_BY);
    if (moves) {
      move();
    }
    if (stretches) {
      stretch(has(Operation.NEGATED) && !moves);
    }
    if (!moves && !stretches) {
      stay();
    }
  }

  Program.Builder grown(int length) {
    int latest = start;
    for (int i = 0; i < length - 1; i++) {
      latest = longer(latest, link(i));
    }
    if (onlyMoves() && isUpright(length - 1) && has(Operation.NEGATED)) {
      program.apply(Operation.NEGATED, latest);
    } else if (onlyMoves() && isUpright(length - 1) && has(Operation.MINUS)) {
      program.apply(Operation.MINUS, program.leaf(LAST), latest);
    } else {
      longer(latest, link(onlyMoves() ? 0 : length - 1));
    }
    return program;
  }

  private Link link(int index) {
    return round.get(index % round.size());
  }

  /** Whether all slopes are 1 or −1, so that the gradient is. */
  private boolean onlyMoves() {
    return MOVES.containsAll(round.stream().map(Link::operation).toList())
        && round.get(0).operation() != Operation.NEGATED;
  }

  /**
   * Whether the gradient is 1 after so many links: −1 shows more, since no value begins with it.
   */
  private boolean isUpright(int links) {
    return IntStream.range(0, links).filter(i -> link(i).operation() == Operation.NEGATED).count()
            % 2
        == 0;
  }

  /**
   * On the right where the order is of no account: whoever follows one side in a loop, and the
   * other one by recursion, gets no farther than by recursion alone.
   */
  private int longer(int latest, Link link) {
    return switch (link.operation()) {
      case POW -> program.pow(latest, -1);
      case PLUS, TIMES -> program.apply(link.operation(), link.leaf(), latest);
      case MINUS, DIVIDED_BY -> program.apply(link.operation(), latest, link.leaf());
      default -> program.apply(link.operation(), latest);
    };
  }

  private boolean has(Operation operation) {
    return operations.contains(operation);
  }

  /** x + p − m, perhaps with its sign turned, and the same back. */
  private void move() {
    double there = (has(Operation.PLUS) ? 2.3 : 0) - (has(Operation.MINUS) ? 0.7 : 0);
    boolean turns = has(Operation.NEGATED);
    double back = turns ? there - drift() : drift() - there;
    both(Operation.PLUS, 2.3, Operation.MINUS, 0.7);
    turn(turns, Operation.NEGATED);
    if (has(Operation.PLUS)) {
      both(Operation.PLUS, has(Operation.MINUS) ? back + 1.9 : back, Operation.MINUS, 1.9);
    } else {
      both(Operation.PLUS, 0, Operation.MINUS, -back);
    }
    turn(turns, Operation.NEGATED);
  }

  /** x · c / d, perhaps turned upside down, and the same back. */
  private void stretch(boolean turns) {
    double there = (has(Operation.TIMES) ? 1.7 : 1) / (has(Operation.DIVIDED_BY) ? 1.3 : 1);
    boolean upsideDown = has(Operation.POW);
    double factor = 1 + drift() / 2;
    double back = upsideDown ? there / factor : factor / there;
    both(Operation.TIMES, 1.7, Operation.DIVIDED_BY, 1.3);
    turn(turns, Operation.NEGATED);
    turn(upsideDown, Operation.POW);
    if (has(Operation.TIMES)) {
      both(
          Operation.TIMES,
          has(Operation.DIVIDED_BY) ? back * 1.6 : back,
          Operation.DIVIDED_BY,
          1.6);
    } else {
      both(Operation.TIMES, 1, Operation.DIVIDED_BY, 1 / back);
    }
    turn(turns, Operation.NEGATED);
    turn(upsideDown, Operation.POW);
  }

  /** With no leaves: the same numbers come again, but for tanh, which flattens. */
  private void stay() {
    turn(has(Operation.NEGATED), Operation.NEGATED);
    turn(has(Operation.POW), Operation.POW);
    turn(round.isEmpty(), Operation.TANH);
  }

  /** How far a round goes. */
  private double drift() {
    return DRIFT * operations.size() * 2;
  }

  private void both(Operation one, double first, Operation other, double second) {
    link(one, first);
    link(other, second);
  }

  private void link(Operation operation, double number) {
    if (has(operation)) {
      round.add(new Link(operation, program.leaf(number)));
    }
  }

  private void turn(boolean turns, Operation operation) {
    if (turns) {
      round.add(new Link(operation, start));
    }
  }
}
