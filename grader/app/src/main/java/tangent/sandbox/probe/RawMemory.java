package tangent.sandbox.probe;

import java.lang.reflect.Field;

/** More memory, past the Java heap, than a sandboxed process may have. */
final class RawMemory {

  /** A gigabyte; it is only asked for, not touched. */
  private static final long SIZE = 1L << 30;

  private RawMemory() {}

  static boolean gives() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object address = type.getMethod("allocateMemory", long.class).invoke(field.get(null), SIZE);
    type.getMethod("freeMemory", long.class).invoke(field.get(null), address);
    return true;
  }
}
