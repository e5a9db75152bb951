package tangent.assignment.student;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;
import tangent.contract.Solution;

/**
 * The models of Part 3 for tests in other packages, joined with nothing: no other part is asked.
 */
public final class Part3Catalogue {

  private static final Part3 RIGHT = new Part3Model(ModelValue::new, LossRule.RIGHT);

  private static final Solution NOTHING_ELSE = solution(RIGHT);

  private Part3Catalogue() {}

  public static List<Misconception> misconceptions() {
    return Misconceptions.part3(NOTHING_ELSE);
  }

  /** A Part 3 that is right. */
  public static Part3 right() {
    return RIGHT;
  }

  /** A solution of Part 3 only. */
  public static Solution solution(Part3 part3) {
    return new ModelSolution(absent(Part1.class), absent(Part2.class), part3, absent(Part4.class));
  }

  /** Nothing is written. */
  public static Solution stubs() {
    Part3 stub = absent(Part3.class, todo());
    return solution(stub);
  }

  /** {@code exp()} is not written, everything else is right. */
  public static Solution withoutExp() {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              double value(Operation operation, double x, double y, int exponent) {
                if (operation == Operation.EXP) {
                  throw todo();
                }
                return super.value(operation, x, y, exponent);
              }
            });
  }

  /** These operations end the process, everything else is right. */
  public static Solution ending(Set<Operation> operations) {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              double value(Operation operation, double x, double y, int exponent) {
                if (operations.contains(operation)) {
                  throw new Fault(Fault.Kind.ENDED, "", "the program ended");
                }
                return super.value(operation, x, y, exponent);
              }
            });
  }

  /** One leaf is kept for each number, for ever, and one operation throws. */
  public static Solution leavesKeptByNumber(Operation throwing) {
    ModelValue engine =
        new ModelValue() {
          private final Map<Double, ModelNode> leaves = new HashMap<>();

          @Override
          ModelNode leaf(double data) {
            return leaves.computeIfAbsent(data, super::leaf);
          }

          @Override
          double value(Operation operation, double x, double y, int exponent) {
            if (operation == throwing) {
              throw new IllegalStateException("not yet");
            }
            return super.value(operation, x, y, exponent);
          }
        };
    return withValue(() -> engine);
  }

  /** Every gradient is 1 until {@code backward()} sets it, and {@code exp} is its operand. */
  public static Solution beginningAtOneAndExpIdle() {
    return withValue(
        () ->
            new BeginsAtOne() {
              @Override
              double value(Operation operation, double x, double y, int exponent) {
                return operation == Operation.EXP ? x : super.value(operation, x, y, exponent);
              }
            });
  }

  /** {@code backward()} is not written, everything else is right. */
  public static Solution withoutBackward() {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              void backward(ModelNode root) {
                throw todo();
              }
            });
  }

  /** {@code backward()} is there and does nothing. */
  public static Solution idle() {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              void backward(ModelNode root) {}
            });
  }

  /** {@code backward()} stops after so many values. */
  public static Solution stoppingAfter(int values) {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              List<ModelNode> order(ModelNode root) {
                List<ModelNode> below = below(root);
                return below.subList(0, Math.min(values, below.size()));
              }

              @Override
              void reset(ModelNode root, List<ModelNode> order) {
                below(root).forEach(node -> node.grad = 0);
              }
            });
  }

  /** Deep values first, but the depth is that along the left operands. */
  public static Solution inOrderOfLeftDepth() {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              List<ModelNode> order(ModelNode root) {
                int[] depth = new int[made.size()];
                for (ModelNode node : made) {
                  depth[node.serial] =
                      node.operands().isEmpty() ? 0 : depth[node.operands().get(0).serial] + 1;
                }
                PriorityQueue<ModelNode> open =
                    new PriorityQueue<>(Comparator.comparingInt(node -> -depth[node.serial]));
                open.add(root);
                Set<ModelNode> known = new HashSet<>(open);
                List<ModelNode> order = new ArrayList<>();
                while (!open.isEmpty()) {
                  order.add(open.remove());
                  order.get(order.size() - 1).operands().stream()
                      .filter(known::add)
                      .forEach(open::add);
                }
                return order;
              }
            });
  }

  /** A negation of a negation hands on to what that was made from, and leaves it out. */
  public static Solution negatedPastNegations() {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              void propagate(ModelNode node) {
                if (isNegation(node) && isNegation(((ModelNode.Result) node).left)) {
                  receive(((ModelNode.Result) ((ModelNode.Result) node).left).left, node.grad);
                } else {
                  super.propagate(node);
                }
              }

              private boolean isNegation(ModelNode node) {
                return node instanceof ModelNode.Result result
                    && result.operation == Operation.NEGATED;
              }
            });
  }

  /** Two mistakes: an order without marks, and the last use counts alone. */
  public static Solution everyPathAndLastUseWins() {
    return withValue(
        () ->
            new Part3LongMisconceptions.OrderWithoutMarks() {
              @Override
              void receive(ModelNode operand, double share) {
                operand.grad = share;
              }
            });
  }

  /** The same, in a thread that ends where there are too many paths: then nothing arrives. */
  public static Solution fewPathsAndLastUseWins() {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              void backward(ModelNode root) {
                long joins = uses(root).values().stream().filter(uses -> uses == 2).count();
                if (joins < 30) {
                  super.backward(root);
                }
              }

              @Override
              void receive(ModelNode operand, double share) {
                operand.grad = share;
              }
            });
  }

  /** {@code backward()} gives its root this. */
  public static Solution startingWith(double start) {
    return withValue(
        () ->
            new ModelValue() {
              @Override
              void backward(ModelNode root) {
                List<ModelNode> order = order(root);
                reset(root, order);
                root.grad = start;
                order.forEach(this::propagate);
              }
            });
  }

  /** Two mistakes: minus the wrong way round, and a loss that forgets its last term. */
  public static Solution minusBackwardsAndWrongLoss() {
    Supplier<ModelValue> engine = BrokenOperation.number(Operation.MINUS, (x, y, n) -> y - x);
    LossRule.Loss rule =
        (on, w) -> {
          ModelNode square = on.apply(Operation.POW, w, w, 2);
          ModelNode second = on.apply(Operation.TIMES, on.leaf(4), square, 0);
          return on.apply(Operation.MINUS, on.apply(Operation.POW, w, w, 4), second, 0);
        };
    return solution(new Part3Model(engine, LossRule.with(rule)));
  }

  /** {@code exp()} gives NaN, and its gradient is its result. */
  public static Solution expNotANumber() {
    return withValue(BrokenOperation.number(Operation.EXP, (x, y, n) -> Double.NaN));
  }

  /** This engine. */
  public static Solution solution(Engines engine) {
    return withValue(engine::fresh);
  }

  /** This engine, of which all operations but one show numbers that are 1 too large. */
  public static Solution onlyRight(Operation right, Engines engine) {
    Part3 model = solution(engine).part3();
    Part3 bent =
        running(
            program -> {
              List<Instruction> values =
                  program.instructions().stream()
                      .filter(each -> each instanceof Leaf || each instanceof Apply)
                      .toList();
              double[] answers = model.run(program);
              int next = 0;
              for (Instruction each : program.instructions()) {
                if (each instanceof ReadData read
                    && values.get(read.value()) instanceof Apply apply
                    && apply.operation() != right) {
                  answers[next]++;
                }
                next += each instanceof ReadData || each instanceof ReadGrad ? 1 : 0;
              }
              return answers;
            });
    return solution(bent);
  }

  private static Part3 running(Function<Program, double[]> run) {
    return new Part3() {
      @Override
      public double[] run(Program program) {
        return run.apply(program);
      }

      @Override
      public double loss(double w) {
        return RIGHT.loss(w);
      }

      @Override
      public double lossGradient(double w) {
        return RIGHT.lossGradient(w);
      }

      @Override
      public double gradient(double w) {
        return RIGHT.gradient(w);
      }
    };
  }

  /** Two mistakes: a wrong number and, beside it, a gradient that fits neither it nor the truth. */
  public static Solution negatedWrongInTwoWays() {
    return withValue(
        BrokenOperation.rule(
            Operation.NEGATED, (x, y, n) -> -Math.abs(x), r -> 3, r -> Double.NaN));
  }

  /** An operation whose number never changes, and whose gradient is that number's: 0. */
  public static Solution tanhAlwaysZero() {
    return withValue(BrokenOperation.rule(Operation.TANH, (x, y, n) -> 0, r -> 0, r -> Double.NaN));
  }

  private static Solution withValue(Supplier<ModelValue> engine) {
    return Part3Model.withValue(NOTHING_ELSE, engine);
  }

  private static UnsupportedOperationException todo() {
    return new UnsupportedOperationException("TODO: write this");
  }

  private static <T> T absent(Class<T> part) {
    return absent(part, new AssertionError("only Part 3 is here, but asked for " + part));
  }

  private static <T> T absent(Class<T> part, Throwable thrown) {
    return part.cast(
        Proxy.newProxyInstance(
            part.getClassLoader(),
            new Class<?>[] {part},
            (proxy, method, arguments) -> {
              throw thrown;
            }));
  }
}
