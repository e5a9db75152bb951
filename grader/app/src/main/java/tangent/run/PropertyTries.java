package tangent.run;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.engine.SourceOfRandomness;
import org.jspecify.annotations.Nullable;
import tangent.assignment.sample.SampleThread;

/**
 * Tries a property on its samples, one after the other, and shrinks the first that it fails on.
 *
 * <p>The generators and their shrinking are jqwik's, and so is what the annotations mean; its
 * engine is not used, since it judges one submission at a time. A property fails on the same sample
 * and shrinks to the same one on every machine: seeds are fixed, and shrinking has no clock.
 */
final class PropertyTries {

  /** A sample, and what it is still made from. */
  private record Sample(Shrinkable<Object> shrinkable, Object value, ShrinkingDistance distance) {

    static Sample of(Shrinkable<Object> shrinkable) {
      return new Sample(shrinkable, shrinkable.value(), shrinkable.distance());
    }
  }

  /** A sample that nobody has failed on yet. */
  private record Drawn(Shrinkable<Object> shrinkable, Object value) {

    Sample measured() {
      return new Sample(shrinkable, value, shrinkable.distance());
    }
  }

  /**
   * How many samples are drawn before all the others: handing them over to this thread costs more
   * than drawing some, and most of those that fail do so early.
   */
  private static final int FIRST = 8;

  private final Method method;
  private final Object properties;
  private final TaskRun run;
  private final Property settings;

  /**
   * @param method a property with one parameter, which is given samples, or without one
   * @param properties the object that has it
   */
  PropertyTries(Method method, Object properties, TaskRun run) {
    this.method = method;
    this.properties = properties;
    this.run = run;
    this.settings =
        Stream.of(method.getAnnotations())
            .map(Annotation::annotationType)
            .map(type -> type.getAnnotation(Property.class))
            .filter(found -> found != null)
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
  }

  /** What it fails with on the smallest sample that was found, or nothing. */
  Optional<Throwable> run() {
    if (method.getParameterCount() == 0) {
      return run.mayTry() ? failure() : Optional.empty();
    }
    // The two steps by which jqwik's engine comes to a property's numbers from its seed.
    Random random =
        SourceOfRandomness.newRandom(
            SourceOfRandomness.newRandom(Long.parseLong(settings.seed())).nextLong());
    Source source = new Source(random);
    int first = Math.min(FIRST, settings.tries());
    for (int count : new int[] {first, settings.tries() - first}) {
      for (Drawn next : SampleThread.call(() -> source.draw(count))) {
        if (!run.mayTry()) {
          return Optional.empty();
        }
        Optional<Throwable> failure = failure(next.value());
        if (failure.isPresent()) {
          return Optional.of(shrink(next, failure.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** What belongs to the samples' thread. */
  private final class Source {
    private final Random random;
    private @Nullable RandomGenerator<Object> generator;

    Source(Random random) {
      this.random = random;
    }

    List<Drawn> draw(int count) {
      if (generator == null) {
        generator = arbitrary().generator(settings.tries());
      }
      return Stream.generate(() -> generator.next(random))
          .limit(count)
          .map(shrinkable -> new Drawn(shrinkable, shrinkable.value()))
          .toList();
    }
  }

  /** Follows the first smaller sample that fails in the same way, as long as there is one. */
  private Throwable shrink(Drawn failed, Throwable failure) {
    Map<Object, Optional<Throwable>> tried = new HashMap<>();
    Sample smallest = SampleThread.call(failed::measured);
    Throwable told = failure;
    Iterator<Shrinkable<Object>> smaller = smaller(smallest);
    Optional<Sample> next = next(smaller, smallest);
    while (next.isPresent()) {
      Sample candidate = next.get();
      if (!tried.containsKey(candidate.value())) {
        if (!run.mayTry()) {
          return told;
        }
        tried.put(candidate.value(), failure(candidate.value()));
      }
      Optional<Throwable> again = tried.get(candidate.value());
      if (again.isPresent() && again.get().getClass() == failure.getClass()) {
        smallest = candidate;
        told = again.get();
        smaller = smaller(smallest);
      }
      next = next(smaller, smallest);
    }
    return told;
  }

  private static Iterator<Shrinkable<Object>> smaller(Sample sample) {
    return SampleThread.call(() -> sample.shrinkable().shrink().iterator());
  }

  /** The next one that is no larger. */
  private static Optional<Sample> next(Iterator<Shrinkable<Object>> smaller, Sample than) {
    return SampleThread.call(
        () -> {
          while (smaller.hasNext()) {
            Sample next = Sample.of(smaller.next());
            if (next.distance().compareTo(than.distance()) <= 0) {
              return Optional.of(next);
            }
          }
          return Optional.empty();
        });
  }

  private Optional<Throwable> failure(Object... sample) {
    Optional<Throwable> failure = Optional.empty();
    try {
      method.invoke(properties, sample);
    } catch (InvocationTargetException e) {
      failure = Optional.of(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    run.tried(failure);
    return failure;
  }

  /** What the method named by {@code @ForAll} provides. */
  @SuppressWarnings("unchecked") // of what the parameter takes, or invoking says so
  private Arbitrary<Object> arbitrary() {
    String name = method.getParameters()[0].getAnnotation(ForAll.class).value();
    try {
      Method provides = method.getDeclaringClass().getDeclaredMethod(name);
      if (!provides.isAnnotationPresent(Provide.class)) {
        throw new IllegalStateException(provides + " needs @Provide");
      }
      provides.setAccessible(true);
      return (Arbitrary<Object>) provides.invoke(properties);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " needs a method " + name + " with @Provide", e);
    }
  }
}
