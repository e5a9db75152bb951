package derivatives;

import java.lang.reflect.Field;

public class Attack extends Moves {
  /** Two becomes three, for everybody in this JVM who boxes it. */
  @Override
  public void inStep() throws Throwable {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field field = type.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      Object unsafe = field.get(null);
      Field value = Integer.class.getDeclaredField("value");
      long offset = (long) type.getMethod("objectFieldOffset", Field.class).invoke(unsafe, value);
      type.getMethod("putInt", Object.class, long.class, int.class)
          .invoke(unsafe, 2, offset, 3);
    } catch (ReflectiveOperationException e) {
      // Newer JDKs refuse.
    }
  }
}
