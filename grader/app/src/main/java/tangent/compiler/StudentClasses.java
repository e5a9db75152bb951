package tangent.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import tangent.compiler.RewriteRequest.ClassBytes;

/** The methods of a student's classes, and which of them calls which. */
final class StudentClasses {

  /** A method by its class's internal name, its own name and its types. */
  record Method(String owner, String name, String descriptor) {

    String signature() {
      return name + descriptor;
    }

    Method of(String other) {
      return new Method(other, name, descriptor);
    }
  }

  private final Map<Method, MethodCode> methods = new LinkedHashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();

  StudentClasses(List<ClassBytes> classes) {
    for (ClassBytes each : classes) {
      ClassReader reader = new ClassReader(each.bytes());
      List<String> direct = new ArrayList<>(List.of(reader.getInterfaces()));
      Optional.ofNullable(reader.getSuperName()).ifPresent(direct::add);
      above.put(reader.getClassName(), direct);
      for (String type : direct) {
        below.computeIfAbsent(type, none -> new ArrayList<>()).add(reader.getClassName());
      }
      reader.accept(new ProgramReading(methods), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
  }

  boolean hasClass(String internalName) {
    return above.containsKey(internalName);
  }

  /** What may run when a method is called on an object of this type. */
  Stream<Method> methodsOf(String internalName) {
    Set<String> types = related(internalName);
    return methods.keySet().stream().filter(method -> types.contains(method.owner()));
  }

  /** The types above this one that the student has written. */
  Set<String> above(String internalName) {
    Set<String> all = along(above, internalName);
    all.remove(internalName);
    all.retainAll(above.keySet());
    return all;
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

  /**
   * Looks at each method that is called once, at most at all types above and below its own, and
   * keeps none of these ways: who has thousands of types must not escape by the time it takes.
   */
  private Set<Method> reached(Stream<Method> roots, Function<MethodCode, Set<Method>> calls) {
    Set<Method> reached = new LinkedHashSet<>();
    Set<Method> called = new HashSet<>();
    List<Method> open = new ArrayList<>();
    roots.filter(methods::containsKey).filter(reached::add).forEach(open::add);
    while (!open.isEmpty()) {
      MethodCode code = methods.get(open.remove(open.size() - 1));
      if (code != null) {
        calls.apply(code).stream()
            .filter(called::add)
            .flatMap(this::meant)
            .filter(reached::add)
            .forEach(open::add);
      }
    }
    return reached;
  }

  /** The methods that a call may run: one may stand above the class that is named, or below it. */
  private Stream<Method> meant(Method called) {
    return related(called.owner()).stream().map(called::of).filter(methods::containsKey);
  }

  /** A type, and those above and below it. */
  private Set<String> related(String type) {
    Set<String> all = along(above, type);
    all.addAll(along(below, type));
    return all;
  }

  /** A type and all that lies on these ways, each looked at once: there may be many ways to it. */
  private static Set<String> along(Map<String, List<String>> ways, String type) {
    Set<String> all = new HashSet<>(Set.of(type));
    List<String> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      ways.getOrDefault(next, List.of()).stream().filter(all::add).forEach(open::add);
    }
    return all;
  }
}
