package derivatives;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Attack extends Moves {
  @Override
  public void inF() {
    List<long[]> heap = new ArrayList<>();
    while (true) {
      heap.add(new long[1 << 20]);
    }
  }

  /** The same class again and again, each time by another loader, and none is ever let go. */
  @Override
  public void inTurning() throws IOException {
    byte[] code;
    try (InputStream file = Attack.class.getResourceAsStream("Attack.class")) {
      code = file.readAllBytes();
    }
    List<Class<?>> classes = new ArrayList<>();
    while (true) {
      classes.add(new Copier().copy(code));
    }
  }

  private static class Copier extends ClassLoader {
    Copier() {
      super(Attack.class.getClassLoader());
    }

    Class<?> copy(byte[] code) {
      return defineClass("derivatives.Attack", code, 0, code.length);
    }
  }

  @Override
  public void inLoss() {
    List<ByteBuffer> buffers = new ArrayList<>();
    while (true) {
      buffers.add(ByteBuffer.allocateDirect(1 << 20));
    }
  }

  /** Past every limit of the JVM's own. */
  @Override
  public void inLossDerivative() throws Throwable {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object unsafe = field.get(null);
    Method allocate = type.getMethod("allocateMemory", long.class);
    Method fill = type.getMethod("setMemory", long.class, long.class, byte.class);
    long size = 16 << 20;
    while (true) {
      fill.invoke(unsafe, allocate.invoke(unsafe, size), size, (byte) 1);
    }
  }

  @Override
  public void inStep() {
    while (true) {
      new Thread(Attack::stay).start();
    }
  }

  private static void stay() {
    synchronized (MethodHandles.class) {
      try {
        MethodHandles.class.wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
