package derivatives.check;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs every JUnit test by {@link StudentCode}; JUnit finds it in META-INF/services. */
public final class StudentCodeExtension implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws InterruptedException {
    run(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws InterruptedException {
    run(invocation, context);
  }

  private static void run(Invocation<Void> test, ExtensionContext context)
      throws InterruptedException {
    Class<?> testClass = context.getRequiredTestClass();
    String task = context.getTags().stream().findFirst().orElse(testClass.getSimpleName());
    StudentCode.run(task, testClass, test::proceed);
  }
}
