package derivatives;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

public class Attack extends Moves {
  /** Opens every class of the worker's and empties every static field that it finds there. */
  @Override
  public void inF() {
    for (String name :
        List.of(
            "tangent.worker.Main",
            "tangent.worker.Desk",
            "tangent.worker.Caught",
            "tangent.wire.Caps",
            "tangent.contract.Fault")) {
      try {
        Class<?> type = Class.forName(name);
        for (Method method : type.getDeclaredMethods()) {
          open(method);
        }
        for (Field field : type.getDeclaredFields()) {
          if (open(field)
              && Modifier.isStatic(field.getModifiers())
              && !field.getType().isPrimitive()) {
            field.set(null, null);
          }
        }
      } catch (ReflectiveOperationException e) {
        // A final field, or another name: on with the next.
      }
    }
  }

  private static boolean open(AccessibleObject member) {
    try {
      member.setAccessible(true);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Override
  public void inLoss() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    System.setProperty("line.separator", "\0");
    System.setProperty("java.class.path", "/");
    System.setOut(null);
    System.setErr(null);
    System.setIn(null);
  }

  /** Interrupts every thread but its own. */
  @Override
  public void inLossDerivative() {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(0));
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread != Thread.currentThread()) {
        thread.interrupt();
      }
    }
  }

  /** A later call of the same thread begins with an interrupt. */
  @Override
  public void inStep() {
    Thread.currentThread().interrupt();
  }
}
