package tangent.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.compiler.RewriteRequest.Body;
import tangent.compiler.StudentClasses.Method;

/** Which methods of a program get another body, and which. */
final class Bodies {

  static final String VALUE = "derivatives/part3/Value";

  private static final String LOSS_GRADIENT = "derivatives/part3/LossGradient";

  /** The methods of the contract: each has a task of its own, so none is another one's helper. */
  private static final Map<String, Set<String>> CONTRACT =
      Map.of(
          "derivatives/part1/NumericalDerivative",
          Set.of("f", "derivative", "slopes", "flattest", "turning"),
          "derivatives/part2/GradientDescent",
          Set.of("loss", "lossDerivative", "step", "descend", "outcome"),
          LOSS_GRADIENT,
          Set.of("loss", "gradient"),
          "derivatives/part4/PartialDerivatives",
          Set.of("gradient", "descend"));

  private final RewriteRequest request;
  private final StudentClasses program;
  private final Set<String> aboveRecorded;
  private final Map<Method, Body> rights = new HashMap<>();
  private final Set<Method> idle = new HashSet<>();

  private Bodies(RewriteRequest request) {
    this.request = request;
    this.program = new StudentClasses(request.classes());
    this.aboveRecorded = request.recordsValues() ? program.above(VALUE) : Set.of();
  }

  static Bodies of(RewriteRequest request) {
    Bodies bodies = new Bodies(request);
    request.bodies().forEach(bodies::addRight);
    if (request.idleBackward()) {
      bodies.makeIdle();
    }
    return bodies;
  }

  private void addRight(Body body) {
    Method target = new Method(body.owner(), body.method(), body.descriptor());
    for (Method each : program.doingTheWorkOf(target)) {
      if (each.equals(target) || !isPromised(each)) {
        rights.put(each, body);
      }
    }
  }

  private static boolean isPromised(Method method) {
    return CONTRACT.getOrDefault(method.owner(), Set.of()).contains(method.name());
  }

  /**
   * {@code backward()} and what only it calls; what operations and losses call, too, goes on, or
   * whoever does without backward could not be seen to. Where there is no such method, one of
   * another name may do its work.
   */
  private void makeIdle() {
    List<Method> roots =
        program.methodsOf(VALUE).filter(each -> each.name().equals("backward")).toList();
    if (roots.isEmpty()) {
      roots =
          program
              .methodsOf(VALUE)
              .filter(each -> each.descriptor().endsWith(")V") && !isSetUp(each))
              .toList();
    }
    Set<Method> needed = program.reachedFrom(usedWithoutBackward());
    for (Method each : program.reachedFrom(roots.stream())) {
      if (!needed.contains(each) && !isPromised(each) && !isSetUp(each)) {
        idle.add(each);
      }
    }
    idle.addAll(roots);
  }

  private Stream<Method> usedWithoutBackward() {
    return Stream.concat(
        program.methodsOf(VALUE).filter(each -> ValueRecording.isPromised(each.signature())),
        program.methodsOf(LOSS_GRADIENT).filter(each -> each.name().equals("loss")));
  }

  private static boolean isSetUp(Method method) {
    return method.name().startsWith("<");
  }

  /** Whether there is anything to change of what was asked for. */
  boolean areFound() {
    return request.idleBackward()
        || !rights.isEmpty()
        || request.recordsValues() && program.hasClass(VALUE);
  }

  boolean recordsValues() {
    return request.recordsValues();
  }

  /** Whether the recorded {@code Value} inherits from this class or interface of the student's. */
  boolean isAboveRecorded(String internalName) {
    return aboveRecorded.contains(internalName);
  }

  /** The right body for this method, if it gets one. */
  @Nullable Body right(Method method) {
    return rights.get(method);
  }

  boolean isIdle(Method method) {
    return idle.contains(method);
  }

  /**
   * The method to call where this one reads a field of {@code Value}'s that {@code data()} or
   * {@code grad()} return: of a recorded value the field holds nothing.
   */
  Map<String, String> getters(Method method) {
    Map<String, String> getters = new HashMap<>();
    if (request.recordsValues() && !isSetUp(method)) {
      Set<String> reads = program.code(method).map(MethodCode::reads).orElse(Set.of());
      for (String getter : List.of("data", "grad")) {
        fieldOf(getter).filter(reads::contains).ifPresent(field -> getters.put(field, getter));
      }
    }
    return getters;
  }

  /** The name of the field that {@code data()} returns, where it does nothing else. */
  Optional<String> numberField() {
    return fieldOf("data")
        .filter(field -> field.startsWith(VALUE + "."))
        .map(field -> field.substring(VALUE.length() + 1));
  }

  private Optional<String> fieldOf(String getter) {
    return program.code(new Method(VALUE, getter, "()D")).flatMap(MethodCode::getterOf);
  }
}
