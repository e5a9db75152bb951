package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import tangent.contract.Operation;
import tangent.contract.Program;

/** Calls of {@code backward()} that every solution meets. */
public final class KnownScenes {

  /** Three, for a diagnosis wants three calls that tell a mistake from the truth. */
  private static final double[] PLACES = {3, -2, 4};

  private KnownScenes() {}

  /**
   * A value with a slope, then one that does not move with it though it was made from it: x⁰, tanh
   * where it is flat. Who gives back a number that knows no operands leaves the old gradient. Then
   * the leaf itself as the root, and one root a dozen times. No two values have one number.
   *
   * @param onLeaves whether a call on a leaf does what it should
   */
  public static List<RepeatedBackward> again(Set<Operation> operations, boolean onLeaves) {
    List<RepeatedBackward> scenes = new ArrayList<>();
    for (Operation steep : steep(operations).stream().toList()) {
      if (operations.contains(Operation.POW)) {
        for (double at : PLACES) {
          scenes.add(thenFlat(steep, at, program -> x -> program.pow(x, 0)));
          if (steep.operands() == 2) {
            scenes.add(
                thenFlat(
                    steep,
                    at,
                    program -> x -> program.pow(program.apply(steep, x, program.leaf(6)), 0)));
          }
        }
      }
      if (operations.contains(Operation.TANH)) {
        scenes.add(thenFlat(steep, 20, program -> x -> program.apply(Operation.TANH, x)));
        scenes.add(thenFlat(steep, -20, program -> x -> program.apply(Operation.TANH, x)));
      }
      if (onLeaves) {
        scenes.add(aroundItsLeaf(steep));
      }
      scenes.add(manyTimes(steep));
    }
    return scenes;
  }

  /**
   * The same object as both operands, so that the result is 0 or 1 whatever it is: then its own
   * operands' gradients become 0, even if they were something else before.
   *
   * @param ofItself the call on x − x or x / x, after one on a value that moves with x
   * @param ofTwo two objects whose result does not move with x either, where there is a product:
   *     who does not replace gradients, or not by 0, is wrong here too
   */
  public record Cancelled(RepeatedBackward ofItself, RepeatedBackward ofTwo) {}

  /** For each operation that cancels a value with itself. */
  public static List<Cancelled> cancelled(Set<Operation> operations) {
    List<Cancelled> all = new ArrayList<>();
    boolean byZero = operations.contains(Operation.TIMES);
    for (Operation operation : List.of(Operation.MINUS, Operation.DIVIDED_BY)) {
      if (operations.contains(operation)) {
        for (double at : PLACES) {
          all.add(
              new Cancelled(
                  thenFlat(operation, at, program -> x -> program.apply(operation, x, x)),
                  thenFlat(
                      operation,
                      at,
                      program ->
                          x ->
                              byZero
                                  ? program.apply(Operation.TIMES, x, program.leaf(0))
                                  : program.apply(operation, x, program.leaf(5)))));
        }
      }
    }
    return all;
  }

  /** An operation whose slope by its first operand is never 0. */
  private static Optional<Operation> steep(Set<Operation> operations) {
    return List.of(Operation.PLUS, Operation.MINUS, Operation.TIMES, Operation.NEGATED).stream()
        .filter(operations::contains)
        .findFirst();
  }

  /** How a value is made of another one, in a program. */
  private interface Made {
    IntUnaryOperator in(Program.Builder program);
  }

  private static RepeatedBackward thenFlat(Operation steep, double at, Made flat) {
    Program.Builder program = new Program.Builder();
    int x = program.leaf(at);
    int first = program.apply(steep, x, steep.operands() == 2 ? program.leaf(7) : x);
    int second = flat.in(program).applyAsInt(x);
    return scene(program, List.of(first, second));
  }

  private static RepeatedBackward aroundItsLeaf(Operation steep) {
    Program.Builder program = new Program.Builder();
    int x = program.leaf(3);
    int root = program.apply(steep, x, steep.operands() == 2 ? program.leaf(7) : x);
    return scene(program, List.of(root, x, root, x));
  }

  private static RepeatedBackward manyTimes(Operation steep) {
    Program.Builder program = new Program.Builder();
    int x = program.leaf(3);
    int root = program.apply(steep, x, steep.operands() == 2 ? program.leaf(7) : x);
    return scene(program, Collections.nCopies(12, root));
  }

  private static RepeatedBackward scene(Program.Builder program, List<Integer> calls) {
    return new RepeatedBackward(new Graph(program.build().instructions()), calls);
  }
}
