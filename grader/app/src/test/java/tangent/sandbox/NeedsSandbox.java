package tangent.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test that needs a sandbox that works.
 *
 * <p>Where there is none, the test is skipped with a sentence that says what to install; it fails
 * instead where the environment says {@code TANGENT_REQUIRE_SANDBOX=true}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxCondition.class)
public @interface NeedsSandbox {}
