package tangent.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tangent.Resource;
import tangent.compiler.RewriteReply;
import tangent.compiler.RewriteRequest;
import tangent.compiler.RewriteRequest.Body;
import tangent.compiler.RewriteRequest.ClassBytes;
import tangent.contract.Substitute;
import tangent.substitute.Derivative;
import tangent.substitute.Gradient;
import tangent.substitute.Loss;
import tangent.substitute.LossOfValues;
import tangent.substitute.Slopes;
import tangent.substitute.Step;

/** Puts substitutes into one submission's classes. */
record Substituting(WarmCompiler compiler, Compilation compilation, Set<Substitute> substitutes) {

  /**
   * A method that can be replaced, and the class that has a right one of the same name and types.
   */
  private record Right(String owner, String method, String descriptor, Class<?> by) {}

  private static final Map<Substitute, Right> RIGHT =
      Map.of(
          Substitute.DERIVATIVE,
          new Right(
              "derivatives/part1/NumericalDerivative",
              "derivative",
              "(Ljava/util/function/DoubleUnaryOperator;DD)D",
              Derivative.class),
          Substitute.SLOPES,
          new Right(
              "derivatives/part1/NumericalDerivative",
              "slopes",
              "(Ljava/util/function/DoubleUnaryOperator;[DD)[D",
              Slopes.class),
          Substitute.LOSS2,
          new Right("derivatives/part2/GradientDescent", "loss", "(D)D", Loss.class),
          Substitute.STEP,
          new Right(
              "derivatives/part2/GradientDescent",
              "step",
              "(Ljava/util/function/DoubleUnaryOperator;DD)D",
              Step.class),
          Substitute.LOSS3,
          new Right(
              "derivatives/part3/LossGradient",
              "loss",
              "(Lderivatives/part3/Value;)Lderivatives/part3/Value;",
              LossOfValues.class),
          Substitute.GRADIENT4,
          new Right(
              "derivatives/part4/PartialDerivatives",
              "gradient",
              "(Ljava/util/function/ToDoubleFunction;[DD)[D",
              Gradient.class));

  /** What other bodies may add to all classes together: a call for each, and a few names. */
  private static final int GROWTH = 1 << 16;

  /** The changed classes, and with them the right ones; nothing where that can't be had. */
  Optional<Compilation> run() throws IOException {
    if (isTooLarge()) {
      return Optional.empty();
    }
    try {
      return of(compiler.ask(request()));
    } catch (CompilerFault fault) {
      // Something from outside may have ended the process: that is nobody's fault.
      return again();
    }
  }

  private Optional<Compilation> again() throws IOException {
    try {
      return of(compiler.ask(request()));
    } catch (CompilerFault fault) {
      return Optional.empty();
    }
  }

  private Optional<Compilation> of(RewriteReply reply) {
    boolean idle = substitutes.contains(Substitute.IDLE_BACKWARD);
    return (idle || !reply.changed().isEmpty()) && isSound(reply)
        ? Optional.of(compilation.with(classes(reply)))
        : Optional.empty();
  }

  /** Not where a right answer is looked into: there it would spare the look. */
  private boolean isTooLarge() {
    return !substitutes.contains(Substitute.IDLE_BACKWARD) && compilation.isTooLargeToChange();
  }

  private RewriteRequest request() {
    List<ClassBytes> classes = new ArrayList<>();
    compilation.classes().forEach((name, bytes) -> classes.add(new ClassBytes(name, bytes)));
    return new RewriteRequest(
        classes,
        rights().stream()
            .map(
                right ->
                    new Body(
                        right.owner(),
                        right.method(),
                        right.descriptor(),
                        right.by().getName().replace('.', '/')))
            .toList(),
        substitutes.contains(Substitute.VALUE),
        substitutes.contains(Substitute.IDLE_BACKWARD));
  }

  private List<Right> rights() {
    return substitutes.stream()
        .flatMap(each -> Optional.ofNullable(RIGHT.get(each)).stream())
        .toList();
  }

  /** Whether only the submission's own classes were changed, and hardly grew. */
  private boolean isSound(RewriteReply reply) {
    long before = 0;
    long after = 0;
    for (ClassBytes each : reply.changed()) {
      byte[] original = compilation.classes().get(each.name());
      if (original == null) {
        return false;
      }
      before += original.length;
      after += each.bytes().length;
    }
    return after <= before + GROWTH;
  }

  private Map<String, byte[]> classes(RewriteReply reply) {
    Map<String, byte[]> classes = new TreeMap<>();
    reply.changed().forEach(each -> classes.put(each.name(), each.bytes()));
    rights().forEach(right -> classes.put(right.by().getName(), bytes(right.by())));
    return classes;
  }

  private static byte[] bytes(Class<?> type) {
    return Resource.bytes(type, type.getSimpleName() + ".class");
  }
}
