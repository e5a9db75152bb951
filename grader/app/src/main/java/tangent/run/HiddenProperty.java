package tangent.run;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Tag;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import tangent.GraderFault;
import tangent.assignment.Task;

/**
 * A method that decides on a task, by itself or with others of its class: annotated with {@link
 * Judged} or {@link JudgedOnce}, in a class that has the task as its {@code @Tag} and takes the
 * {@link TaskRun} in its constructor.
 *
 * @param task that it decides on
 * @param method of one generated sample, or without parameters
 * @param several whether the task has other properties, too
 */
public record HiddenProperty(Task task, Method method, boolean several) {

  /** Those of a class, in an order that is the same on every machine. */
  static List<HiddenProperty> of(Class<?> properties) {
    Task task = task(properties);
    List<Method> methods =
        ReflectionSupport.findMethods(
            properties, HiddenProperty::isProperty, HierarchyTraversalMode.TOP_DOWN);
    return methods.stream()
        .map(method -> new HiddenProperty(task, method, methods.size() > 1))
        .toList();
  }

  /** What a method is as a property, if it is one. */
  public static Optional<HiddenProperty> of(Method method) {
    return isProperty(method)
        ? of(method.getDeclaringClass()).stream()
            .filter(each -> each.method.equals(method))
            .findFirst()
        : Optional.empty();
  }

  /** The task that a class of properties decides on: its tag. */
  static Task task(Class<?> properties) {
    return Optional.ofNullable(properties.getAnnotation(Tag.class))
        .flatMap(known -> Task.of(known.value()))
        .orElseThrow(() -> new IllegalStateException(properties + " needs the @Tag of one task"));
  }

  private static boolean isProperty(Method method) {
    return is(method, Judged.class) || is(method, JudgedOnce.class);
  }

  private static boolean is(Method method, Class<? extends Annotation> annotation) {
    return method.isAnnotationPresent(annotation);
  }

  /**
   * Decides the task as far as this property does.
   *
   * @throws GraderFault where it could not be judged, whoever's code it met: never zero points
   */
  public Finding judge(TaskRun run) {
    PropertyTries tries = new PropertyTries(method, instance(run), run);
    return run.found().conclude(new Trial(this, run, tries).decided(), isRare());
  }

  /** Whether an ordinary call is rather told than one of this. */
  boolean isRare() {
    return is(method, JudgedOnce.class) && method.getAnnotation(JudgedOnce.class).rare();
  }

  private Object instance(TaskRun run) {
    try {
      Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor(TaskRun.class);
      constructor.setAccessible(true);
      return constructor.newInstance(run);
    } catch (InvocationTargetException e) {
      throw new GraderFault(task.id() + ": " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
