package tangent.assignment.student;

import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Mistakes in how a single operation hands its gradient on, whichever operation that is. */
record Part3OneOperationMisconceptions(Solution reference) implements Models {

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
                .filter(one -> one != Operation.PLUS)
                .map(Part3OneOperationMisconceptions::withoutChain)
                .toArray(ModelValue.Engine[]::new)),
        mistake(
                Task.SHARED_VALUES,
                "one-operation-sets",
                "one operation sets the gradient of its operands with =, where it should add with"
                    + " +=",
                "If a value is used twice, what becomes of the gradient from the first use? Look at"
                    + " each operation.",
                each.get().map(Part3OneOperationMisconceptions::setting).map(this::value))
            .recognisedBy(
                Part3Model.signs(
                    reference,
                    each.get()
                        .map(Part3OneOperationMisconceptions::setting)
                        .flatMap(Part3OneOperationMisconceptions::inEachOrder))));
  }

  /** One operand is forgotten, or the result is a new leaf, which knows of none. */
  private static Stream<ModelValue.Engine> forgetful(Operation bent) {
    ModelValue.Engine left = BrokenOperation.byLeft(bent, result -> 0);
    return bent.operands() == 1
        ? Stream.of(left)
        : Stream.of(
            BrokenOperation.byRight(bent, result -> 0),
            left,
            BrokenOperation.slopes(bent, result -> 0, result -> 0));
  }

  private static ModelValue.Engine withoutChain(Operation bent) {
    return () ->
        new ModelValue() {
          @Override
          double shareOfLeft(Result result) {
            return result.operation == bent ? byLeft(result) : super.shareOfLeft(result);
          }

          @Override
          double shareOfRight(Result result) {
            return result.operation == bent ? byRight(result) : super.shareOfRight(result);
          }
        };
  }

  private static ModelValue.Engine setting(Operation bent) {
    return () -> new Setting(bent, new ModelValue());
  }

  /** Which use is the last depends on the order in which values hand on. */
  private static Stream<ModelValue.Engine> inEachOrder(ModelValue.Engine way) {
    return Stream.<ModelValue.Engine>of(
            ModelValue::new,
            Part3OrderVariants.DepthFirst::new,
            Part3OrderVariants.ByCounting::new,
            Part3OrderVariants.ByStack::new,
            LeftFirst::new)
        .map(order -> () -> new Setting(((Setting) way.get()).bent, order.get()));
  }

  private static final class LeftFirst extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      return SpreadMisconceptions.leftFirst(root, new HashSet<>()::add);
    }
  }

  /** One operation sets, all others add, in the order of another engine. */
  private static final class Setting extends ModelValue {
    private final Operation bent;
    private final ModelValue ordering;

    Setting(Operation bent, ModelValue ordering) {
      this.bent = bent;
      this.ordering = ordering;
    }

    @Override
    List<ModelNode> order(ModelNode root) {
      ordering.made.clear();
      ordering.made.addAll(made);
      return ordering.order(root);
    }

    @Override
    void propagate(ModelNode node) {
      if (node instanceof Result result && result.operation == bent) {
        result.left.grad = shareOfLeft(result);
        if (bent.operands() == 2) {
          result.right.grad = shareOfRight(result);
        }
      } else {
        super.propagate(node);
      }
    }
  }
}
