package tangent.compiler;

import java.util.Optional;
import java.util.Set;
import tangent.compiler.StudentClasses.Method;

/**
 * What a compiled method does, as far as it matters for putting another body in its place.
 *
 * @param calls every method that it names, also as a method reference or as the body of a lambda
 * @param handsOnTo static methods of the same types that do its work
 * @param reads fields of objects, each as {@code owner.name}
 * @param getterOf the field that it returns, where it does nothing else
 */
record MethodCode(
    Set<Method> calls, Set<Method> handsOnTo, Set<String> reads, Optional<String> getterOf) {}
