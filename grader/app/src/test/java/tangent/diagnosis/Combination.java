package tangent.diagnosis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Program;
import tangent.contract.Solution;
import tangent.contract.Substitute;

/** A solution with two mistakes in it. */
record Combination(
    Kind kind, Solution first, Solution second, Solution reference, AtomicInteger calls)
    implements Solution {

  /** How two mistakes meet in one method. */
  enum Kind {
    /** Off by what the one is off and the other is off; where answers are no numbers, by input. */
    ADDED,
    /** The one where a number is negative (or a count is odd), the other elsewhere. */
    BY_INPUT,
    /** Only where a number is large, so that few calls show the second one. */
    RARELY,
    /** In turns, from call to call. */
    IN_TURNS
  }

  Combination(Kind kind, Solution first, Solution second, Solution reference) {
    this(kind, first, second, reference, new AtomicInteger());
  }

  @Override
  public Part1 part1() {
    return both(Part1.class, first.part1(), second.part1(), reference.part1());
  }

  @Override
  public Part2 part2() {
    return both(Part2.class, first.part2(), second.part2(), reference.part2());
  }

  @Override
  public Part3 part3() {
    return both(Part3.class, first.part3(), second.part3(), reference.part3());
  }

  @Override
  public Part4 part4() {
    return both(Part4.class, first.part4(), second.part4(), reference.part4());
  }

  @Override
  public Optional<Solution> with(Set<Substitute> substitutes) {
    return first
        .with(substitutes)
        .flatMap(
            one ->
                second
                    .with(substitutes)
                    .map(other -> new Combination(kind, one, other, reference)));
  }

  private <T> T both(Class<T> part, T one, T other, T right) {
    return part.cast(
        Proxy.newProxyInstance(
            part.getClassLoader(),
            new Class<?>[] {part},
            (proxy, method, arguments) ->
                switch (kind) {
                  case ADDED -> added(method, one, other, right, arguments);
                  case BY_INPUT -> ask(method, number(arguments) < 0 ? one : other, arguments);
                  case RARELY -> ask(method, number(arguments) > 2 ? other : one, arguments);
                  case IN_TURNS ->
                      ask(method, calls.getAndIncrement() % 2 == 0 ? one : other, arguments);
                }));
  }

  /** The number that decides which mistake is made. */
  private static double number(Object[] arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Double number) {
        return number;
      }
      if (argument instanceof double[] array) {
        return array.length % 2 == 1 ? -1 : array.length;
      }
      if (argument instanceof Program program) {
        int size = program.instructions().size();
        return size % 2 == 1 ? -1 : size - 6;
      }
    }
    return 0;
  }

  private static Object added(
      Method method, Object one, Object other, Object right, Object[] arguments) throws Throwable {
    Object first = ask(method, one, copy(arguments));
    Object second = ask(method, other, copy(arguments));
    Object truth = ask(method, right, copy(arguments));
    if (first instanceof Double a && second instanceof Double b) {
      return a + b - (double) truth;
    }
    if (first instanceof double[] a
        && second instanceof double[] b
        && truth instanceof double[] c
        && a.length == b.length
        && b.length == c.length) {
      double[] sum = new double[a.length];
      for (int i = 0; i < sum.length; i++) {
        sum[i] = a[i] + b[i] - c[i];
      }
      return sum;
    }
    return number(arguments) < 0 ? first : second;
  }

  private static Object[] copy(Object[] arguments) {
    Object[] copy = arguments.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] instanceof double[] array) {
        copy[i] = array.clone();
      }
    }
    return copy;
  }

  private static Object ask(Method method, Object part, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(part, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
