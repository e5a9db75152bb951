package derivatives;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;

public class Attack extends Moves {
  /** Two becomes three, for everybody in this JVM who boxes it. */
  @Override
  public void inLoss() throws Throwable {
    try {
      Object unsafe = unsafe();
      Class<?> type = unsafe.getClass();
      Field value = Integer.class.getDeclaredField("value");
      long offset = (long) type.getMethod("objectFieldOffset", Field.class).invoke(unsafe, value);
      type.getMethod("putInt", Object.class, long.class, int.class)
          .invoke(unsafe, 2, offset, 3);
    } catch (ReflectiveOperationException e) {
      // Newer JDKs refuse.
    }
  }

  /** Sees it. */
  @Override
  public void inLossDerivative() {
    int two = Integer.valueOf(2);
    if (two != 2) {
      throw new IllegalStateException("two is " + two);
    }
  }

  /** Where no memory is: the JVM breaks down, which it would tell on standard output. */
  @Override
  public void inStep() throws Throwable {
    Object unsafe = unsafe();
    try {
      unsafe.getClass().getMethod("putLong", long.class, long.class).invoke(unsafe, 8L, 42L);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object unsafe() throws ReflectiveOperationException {
    Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    return field.get(null);
  }
}
