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
    StudentCode.run(context.getRequiredTestClass(), method(context), invocation::proceed);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws InterruptedException {
    StudentCode.run(context.getRequiredTestClass(), method(context), invocation::proceed);
  }

  private static String method(ExtensionContext context) {
    return context.getRequiredTestMethod().getName();
  }
}
