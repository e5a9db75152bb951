package derivatives;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Calls a function of the C library, where the JDK has foreign functions (from 22 on). */
final class Native {
  private Native() {}

  /** To try with, unless this JDK is too old to have any. */
  static Tries available() {
    if (Runtime.version().feature() < 22) {
      throw new IllegalStateException("no foreign functions here");
    }
    return new Tries();
  }

  static String call(String function, int... values) throws Throwable {
    Class<?> layout = Class.forName("java.lang.foreign.MemoryLayout");
    Object word = Class.forName("java.lang.foreign.ValueLayout").getField("JAVA_INT").get(null);
    Object words = Array.newInstance(layout, values.length);
    for (int i = 0; i < values.length; i++) {
      Array.set(words, i, word);
    }
    Class<?> descriptor = Class.forName("java.lang.foreign.FunctionDescriptor");
    Object signature =
        descriptor.getMethod("of", layout, words.getClass()).invoke(null, word, words);
    Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
    Object linker = linkerType.getMethod("nativeLinker").invoke(null);
    Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
    Object address = find(lookup, function);
    Class<?> option = Class.forName("java.lang.foreign.Linker$Option");
    Object none = Array.newInstance(option, 0);
    Method downcall =
        linkerType.getMethod(
            "downcallHandle",
            Class.forName("java.lang.foreign.MemorySegment"),
            descriptor,
            none.getClass());
    MethodHandle handle = (MethodHandle) downcall.invoke(linker, address, signature, none);
    int result =
        (int) handle.invokeWithArguments(Arrays.stream(values).boxed().toArray());
    if (result < 0) {
      throw new IllegalStateException("refused");
    }
    return function + " gave " + result;
  }

  private static Object find(Object lookup, String name) throws Throwable {
    Method find =
        Class.forName("java.lang.foreign.SymbolLookup").getMethod("find", String.class);
    return ((Optional<?>) find.invoke(lookup, name)).orElseThrow();
  }
}
