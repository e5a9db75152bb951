package tangent.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import tangent.compiler.RewriteRequest.ClassBytes;

/** The methods of a student's classes, and which of them calls which. */
final class StudentClasses {

  /** A method by its class's internal name, its own name and its types. */
  record Method(String owner, String name, String descriptor) implements Comparable<Method> {

    String signature() {
      return name + descriptor;
    }

    @Override
    public int compareTo(Method other) {
      return toString().compareTo(other.toString());
    }
  }

  private final Map<Method, MethodCode> methods = new LinkedHashMap<>();
  private final Map<String, List<Method>> bySignature = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();

  StudentClasses(List<ClassBytes> classes) {
    Map<String, List<String>> directlyAbove = new HashMap<>();
    for (ClassBytes each : classes) {
      ClassReader reader = new ClassReader(each.bytes());
      List<String> direct = new ArrayList<>(List.of(reader.getInterfaces()));
      Optional.ofNullable(reader.getSuperName()).ifPresent(direct::add);
      directlyAbove.put(reader.getClassName(), direct);
      reader.accept(new ProgramReading(methods), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
    directlyAbove.keySet().forEach(type -> above.put(type, above(type, directlyAbove)));
    for (Method each : methods.keySet()) {
      bySignature.computeIfAbsent(each.signature(), none -> new ArrayList<>()).add(each);
    }
  }

  /** A type and all above it, each looked at once: there may be many ways up. */
  private static Set<String> above(String type, Map<String, List<String>> directly) {
    Set<String> all = new HashSet<>(Set.of(type));
    List<String> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      directly.getOrDefault(next, List.of()).stream().filter(all::add).forEach(open::add);
    }
    return all;
  }

  boolean hasClass(String internalName) {
    return above.containsKey(internalName);
  }

  Stream<Method> methodsOf(String internalName) {
    return methods.keySet().stream().filter(method -> method.owner().equals(internalName));
  }

  /** What is known of a method; nothing where it is not there. */
  Optional<MethodCode> code(Method method) {
    return Optional.ofNullable(methods.get(method));
  }

  /**
   * Everything that may run when these methods do, themselves too, as far as a student wrote it.
   */
  Set<Method> reachedFrom(Stream<Method> roots) {
    return reached(roots, MethodCode::calls);
  }

  /** A method and those to which it hands its work on. */
  Set<Method> doingTheWorkOf(Method method) {
    return reached(Stream.of(method), MethodCode::handsOnTo);
  }

  private Set<Method> reached(Stream<Method> roots, Function<MethodCode, Set<Method>> calls) {
    Set<Method> reached = new TreeSet<>();
    List<Method> open = new ArrayList<>(roots.filter(methods::containsKey).toList());
    while (!open.isEmpty()) {
      Method next = open.remove(open.size() - 1);
      MethodCode code = methods.get(next);
      if (reached.add(next) && code != null) {
        calls.apply(code).stream().flatMap(this::meant).forEach(open::add);
      }
    }
    return reached;
  }

  /** The methods that a call may run: one may stand above the class that is named, or below it. */
  private Stream<Method> meant(Method called) {
    return bySignature.getOrDefault(called.signature(), List.of()).stream()
        .filter(
            each -> isBelow(each.owner(), called.owner()) || isBelow(called.owner(), each.owner()));
  }

  private boolean isBelow(String type, String other) {
    return above.getOrDefault(type, Set.of()).contains(other);
  }
}
