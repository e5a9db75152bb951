package derivatives;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

public class Attack extends Moves {
  private static final Tries TRIES = new Tries();
  private static boolean made;

  /** Opens every class of the worker's and empties every static field that it finds there. */
  @Override
  public void inF() {
    if (!made) {
      made = true;
      for (String name :
          List.of(
              "tangent.worker.WorkerMain",
              "tangent.worker.CallServer",
              "tangent.worker.FaultMapper",
              "tangent.wire.WireLimits",
              "tangent.wire.Channel",
              "tangent.contract.Fault")) {
        TRIES.with(name.substring(8), () -> opened(Class.forName(name)));
      }
    }
  }

  private static int opened(Class<?> type) throws ReflectiveOperationException {
    int opened = 0;
    for (Method method : type.getDeclaredMethods()) {
      opened += open(method);
    }
    for (Field field : type.getDeclaredFields()) {
      opened += open(field);
      int modifiers = field.getModifiers();
      if (Modifier.isStatic(modifiers)
          && !Modifier.isFinal(modifiers)
          && !field.getType().isPrimitive()) {
        field.set(null, null);
      }
    }
    return opened;
  }

  private static int open(AccessibleObject member) {
    member.setAccessible(true);
    return 1;
  }

  @Override
  public void inStep() {
    throw TRIES.told();
  }
}
