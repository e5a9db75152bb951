package tangent.compiler;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import tangent.compiler.StudentClasses.Method;

/** Reads the methods of one class. */
final class ProgramReading extends ClassVisitor {

  private final Map<Method, MethodCode> methods;
  private String owner = "";

  ProgramReading(Map<Method, MethodCode> methods) {
    super(Opcodes.ASM9);
    this.methods = methods;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    owner = name;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    Method method = new Method(owner, name, descriptor);
    return new CodeReading(method, code -> methods.put(method, code));
  }
}
