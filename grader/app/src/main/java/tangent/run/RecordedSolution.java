package tangent.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Question;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.contract.Written;

/** A solution whose every call goes through an {@link Asker}, which may note it. */
record RecordedSolution(Solution subject, Asker asker) implements Solution {

  private static final Set<Substitute> IDLE = Set.of(Substitute.IDLE_BACKWARD);

  private static final String WITHOUT_BACKWARD = "(%s) // with a backward() that does nothing";

  /** Puts one call to the subject. */
  interface Asker {
    /**
     * @param call as it can be put to any solution
     * @param now puts it to the subject with the caller's own arrays, and with functions that the
     *     recorder notes
     */
    <T> T ask(Call call, Function<EvaluationRecorder, T> now);
  }

  @Override
  public Part1 part1() {
    return part(Part1.class, Solution::part1, "");
  }

  @Override
  public Part2 part2() {
    return part(Part2.class, Solution::part2, "");
  }

  @Override
  public Part3 part3() {
    return part(Part3.class, Solution::part3, "");
  }

  @Override
  public Part4 part4() {
    return part(Part4.class, Solution::part4, "");
  }

  /** Part 3 where {@code backward()} does nothing, if it can be had. */
  Optional<Part3> part3WithIdleBackward() {
    return subject
        .with(IDLE)
        .map(idle -> part(Part3.class, RecordedSolution::idle, WITHOUT_BACKWARD));
  }

  private static Part3 idle(Solution solution) {
    return solution
        .with(IDLE)
        .orElseThrow(() -> new Fault(Fault.Kind.MISSING, "", "its backward() can't be left out"))
        .part3();
  }

  /**
   * @param after stands behind a call as it is written
   */
  private <P> P part(Class<P> type, Function<Solution, P> part, String after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> ask(method, after, part, arguments)));
  }

  private static String written(Method method) {
    Written written = method.getAnnotation(Written.class);
    return written == null ? method.getName() : written.value();
  }

  private <P> Object ask(
      Method method, String after, Function<Solution, P> part, Object[] arguments) {
    Object[] before = copies(arguments);
    return asker.ask(
        new Call(
            Question.of(method.getDeclaringClass(), method.getName()),
            written(method) + after,
            List.of(before),
            (other, recorder) -> put(method, part.apply(other), recorder, copies(before)),
            !after.isEmpty()),
        recorder -> put(method, part.apply(subject), recorder, arguments));
  }

  private static Object[] copies(Object[] arguments) {
    Object[] copies = arguments.clone();
    for (int i = 0; i < copies.length; i++) {
      copies[i] = copies[i] instanceof double[] array ? array.clone() : copies[i];
    }
    return copies;
  }

  private static Object put(
      Method method, Object part, EvaluationRecorder recorder, Object[] arguments) {
    Object[] watched = new Object[arguments.length];
    for (int i = 0; i < watched.length; i++) {
      watched[i] = watched(arguments[i], recorder);
    }
    try {
      return method.invoke(part, watched);
    } catch (InvocationTargetException e) {
      throw RecordedSolution.<RuntimeException>asItCame(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // of whatever type it is, as a direct call would throw it
  private static <X extends Throwable> X asItCame(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @SuppressWarnings("unchecked") // the contract has no other function of weights
  private static Object watched(Object argument, EvaluationRecorder recorder) {
    if (argument instanceof DoubleUnaryOperator function) {
      return recorder.overFunction(function);
    } else if (argument instanceof ToDoubleFunction<?> loss) {
      return recorder.overLoss((ToDoubleFunction<double[]>) loss);
    }
    return argument instanceof double[] array ? recorder.lend(array) : argument;
  }
}
