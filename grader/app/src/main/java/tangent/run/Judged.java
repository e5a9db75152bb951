package tangent.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Marks a hidden property: its class carries the {@code @Tag} of the task it decides on.
 *
 * <p>The seed is fixed here and mixed with the kit's seed and the sample's name in {@link
 * tangent.assignment.sample.Samples}, edge cases are the generators' own business, and shrinking
 * has no clock: a count bounds it. So the same solution meets the same samples, and shrinks to the
 * same counterexample, on any machine.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(
    seed = "1",
    tries = 40,
    generation = GenerationMode.RANDOMIZED,
    edgeCases = EdgeCasesMode.NONE,
    shrinking = ShrinkingMode.FULL,
    afterFailure = AfterFailureMode.RANDOM_SEED)
public @interface Judged {}
