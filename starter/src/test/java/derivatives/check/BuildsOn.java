package derivatives.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tests of the tasks that a task, or a single test, may build on, the first to put right first.
 *
 * <p>Where a test fails and one of those is wrong, it says only that it waits for that one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface BuildsOn {
  Class<?>[] value();
}
