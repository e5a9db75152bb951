package tangent.assignment.student;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Mistakes in how a single operation hands its gradient on, whichever operation that is. */
record Part3OneOperationMisconceptions(Solution reference) implements Models {

  private static final ModelValue RIGHT = new ModelValue();
  private static final ToDoubleFunction<Result> BOTH =
      result -> RIGHT.byLeft(result) + RIGHT.byRight(result);

  List<Misconception> all() {
    Supplier<Stream<Operation>> each = () -> Stream.of(Operation.values());
    return List.of(
        composed(
            Task.LOCAL_GRADIENTS,
            "operand-forgotten",
            "in one operation, an operand gets no gradient",
            "Each operation hands a gradient on to each of its operands. Which one does yours forget?",
            each.get()
                .flatMap(Part3OneOperationMisconceptions::forgetful)
                .toArray(ModelValue.Engine[]::new)),
        composed(
            Task.SHARED_VALUES,
            "one-operation-without-chain",
            "one operation hands on its own slope without the gradient of its result",
            "If c = a·a and d = c·c: how does the gradient of c come into that of a?",
            each.get()
                .flatMap(Part3OneOperationMisconceptions::withoutChain)
                .toArray(ModelValue.Engine[]::new)),
        mistake(
                Task.SHARED_VALUES,
                "operand-not-entered",
                "the walk does not go on behind an operand of one operation",
                "The gradient of c = a.pow(3) comes to a, and must go on to what a was made from. Does"
                    + " each of your operations tell backward() of all its operands?",
                Stream.of(value(() -> notEntering(Operation.POW, true, true))))
            .recognisedBy(
                Part3Model.signs(
                    reference,
                    each.get()
                        .flatMap(
                            bent ->
                                Stream.of(
                                    () -> notEntering(bent, true, true),
                                    () -> notEntering(bent, true, false),
                                    () -> notEntering(bent, false, true))))),
        mistake(
                Task.SHARED_VALUES,
                "one-operation-sets",
                "one operation sets the gradient of its operands with =, where it should add with"
                    + " +=",
                "If a value is used twice, what becomes of the gradient from the first use? Look at"
                    + " each operation.",
                each.get().map(this::setting))
            .recognisedBy(
                Part3Model.signs(
                    reference, each.get().flatMap(bent -> WrongShares.setting(Set.of(bent))))));
  }

  private static ModelValue notEntering(Operation bent, boolean left, boolean right) {
    return new NotEntered(
        (node, operand) ->
            node instanceof Result result
                && result.operation == bent
                && (left && result.left == operand || right && result.right == operand));
  }

  /** Named whichever of the two tasks it costs. */
  Spread callingItself() {
    return new Spread(
        Stream.of(Task.FORWARD, Task.LOCAL_GRADIENTS)
            .map(
                task ->
                    value(
                            task,
                            "operation-calls-itself",
                            "an operation calls itself, or another one that calls it, and comes to no end",
                            "a − b may be made of a + (−b), and −b of 0 − b, but not both. Which operation of"
                                + " yours stands on its own feet?",
                            CallingItself::new)
                        .byWrongCalls(
                            (observed, right) ->
                                observed.fault() != null
                                    && observed.fault().exception().equals("StackOverflowError")))
            .toList(),
        Set.of());
  }

  private static final class CallingItself extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      if (operation == Operation.MINUS || operation == Operation.NEGATED) {
        throw new Fault(Fault.Kind.THREW, "StackOverflowError", "");
      }
      return super.apply(operation, left, right, exponent);
    }
  }

  /**
   * One operand is forgotten, or gets nothing because the other one is named twice, or the result
   * is a new leaf, which knows of none.
   */
  private static Stream<ModelValue.Engine> forgetful(Operation bent) {
    ModelValue.Engine left = BrokenOperation.byLeft(bent, result -> 0);
    return bent.operands() == 1
        ? Stream.of(left)
        : Stream.of(
            BrokenOperation.byRight(bent, result -> 0),
            left,
            BrokenOperation.slopes(bent, result -> 0, result -> 0),
            BrokenOperation.slopes(bent, BOTH, result -> 0),
            BrokenOperation.slopes(bent, result -> 0, BOTH));
  }

  /** Towards both operands, or towards one of them. */
  private static Stream<ModelValue.Engine> withoutChain(Operation bent) {
    return bent.operands() == 1
        ? Stream.of(withoutChain(bent, true, false))
        : Stream.of(
            withoutChain(bent, true, true),
            withoutChain(bent, true, false),
            withoutChain(bent, false, true));
  }

  private static ModelValue.Engine withoutChain(Operation bent, boolean left, boolean right) {
    return () ->
        new ModelValue() {
          @Override
          double shareOfLeft(Result result) {
            return left && result.operation == bent ? byLeft(result) : super.shareOfLeft(result);
          }

          @Override
          double shareOfRight(Result result) {
            return right && result.operation == bent ? byRight(result) : super.shareOfRight(result);
          }
        };
  }

  private Solution setting(Operation bent) {
    return value(WrongShares.setting(Set.of(bent)).findFirst().orElseThrow());
  }
}
