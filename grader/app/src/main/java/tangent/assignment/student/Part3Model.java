package tangent.assignment.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.contract.Part3;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadData;
import tangent.contract.Program.ReadGrad;
import tangent.contract.Solution;
import tangent.contract.Substitute;

/**
 * Part 3 out of an {@link ModelValue} and a {@link LossRule}, either of which may be bent.
 *
 * @param underneath whose loss the gradient of the rule is of: the rule itself, usually
 */
record Part3Model(Supplier<ModelValue> engine, LossRule rule, LossRule underneath)
    implements Part3, Substitutable<Part3> {

  private static final Set<Substitute> SUBSTITUTES =
      Set.of(Substitute.VALUE, Substitute.LOSS3, Substitute.IDLE_BACKWARD);

  /** The promise of the assignment to student code, in bytes. */
  private static final long STACK = 1 << 20;

  /** Programs longer than this are carried out on a stack of that size. */
  private static final int LONG = 10_000;

  Part3Model(Supplier<ModelValue> engine, LossRule rule) {
    this(engine, rule, rule);
  }

  /** The reference with this {@code Value}. */
  static Solution withValue(Solution reference, Supplier<ModelValue> engine) {
    return ModelSolution.with(reference, new Part3Model(engine, LossRule.RIGHT));
  }

  /**
   * The answers of any of these, whether operations are put together of others or not: the hidden
   * values in between answer for themselves.
   */
  static Signs signs(Solution reference, Stream<? extends Supplier<ModelValue>> engines) {
    List<? extends Supplier<ModelValue>> ways = engines.toList();
    return new Signs.Answers(
        Signs.known(
            Composition.all().stream()
                .flatMap(
                    composition ->
                        ways.stream()
                            .map(
                                way ->
                                    withValue(reference, () -> way.get().composing(composition))))
                .toList()));
  }

  /** The reference with this {@code LossGradient}. */
  static Solution withLossGradient(Solution reference, LossRule rule) {
    return ModelSolution.with(reference, new Part3Model(ModelValue::new, rule));
  }

  @Override
  public Set<Substitute> substitutes() {
    return SUBSTITUTES;
  }

  @Override
  public Part3 with(Set<Substitute> right) {
    Supplier<ModelValue> values = right.contains(Substitute.VALUE) ? ModelValue::new : engine;
    return new Part3Model(
        right.contains(Substitute.IDLE_BACKWARD) ? () -> new IdleEngine(values.get()) : values,
        rule,
        right.contains(Substitute.LOSS3) ? LossRule.RIGHT : underneath);
  }

  @Override
  public double loss(double w) {
    ModelValue fresh = engine.get();
    return fresh.data(rule.loss(fresh, fresh.leaf(w)));
  }

  @Override
  public double lossGradient(double w) {
    ModelValue fresh = engine.get();
    ModelNode leaf = fresh.leaf(w);
    fresh.backward(rule.loss(fresh, leaf));
    return fresh.grad(leaf);
  }

  @Override
  public double gradient(double w) {
    return rule.gradient(engine.get(), underneath, w);
  }

  @Override
  public double[] run(Program program) {
    return program.instructions().size() > LONG
        ? onSmallStack(() -> carryOut(program))
        : carryOut(program);
  }

  private double[] carryOut(Program program) {
    ModelValue fresh = engine.get();
    List<ModelNode> nodes = new ArrayList<>();
    List<Double> readings = new ArrayList<>();
    for (Instruction instruction : program.instructions()) {
      if (instruction instanceof Leaf leaf) {
        nodes.add(fresh.leaf(leaf.data()));
      } else if (instruction instanceof Apply apply) {
        nodes.add(
            fresh.apply(
                apply.operation(),
                nodes.get(apply.left()),
                nodes.get(apply.right()),
                apply.exponent()));
      } else if (instruction instanceof Backward backward) {
        fresh.backward(nodes.get(backward.value()));
      } else if (instruction instanceof ReadData read) {
        readings.add(fresh.data(nodes.get(read.value())));
      } else if (instruction instanceof ReadGrad read) {
        readings.add(fresh.grad(nodes.get(read.value())));
      }
    }
    return readings.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] onSmallStack(Supplier<double[]> work) {
    AtomicReference<double @Nullable []> answer = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> answer.set(work.get()), "model", STACK);
    thread.setUncaughtExceptionHandler((gone, throwable) -> thrown.set(throwable));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    Throwable failure = thrown.get();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    double[] numbers = answer.get();
    if (numbers == null) {
      throw new IllegalStateException(failure);
    }
    return numbers;
  }
}
