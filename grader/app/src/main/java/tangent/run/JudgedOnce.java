package tangent.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;

/**
 * Marks a hidden property that goes through a fixed list of cases by itself, in order, at each
 * examination; otherwise the same as {@link Judged}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(
    seed = "1",
    tries = 1,
    edgeCases = EdgeCasesMode.NONE,
    afterFailure = AfterFailureMode.RANDOM_SEED)
public @interface JudgedOnce {

  /**
   * Whether its cases are unusual ones: where another property of the task is lost in the same way,
   * that one's call is told.
   */
  boolean rare() default false;
}
