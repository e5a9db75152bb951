package tangent.compiler;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import tangent.compiler.RewriteRequest.Body;
import tangent.compiler.StudentClasses.Method;

/** Writes one class anew, with other bodies for some of its methods. */
final class ClassRewriting extends ClassVisitor {

  private final Bodies bodies;
  private final Set<String> promised = new HashSet<>();
  private @Nullable ValueRecording recording;
  private String owner = "";
  private boolean aboveRecorded;
  private boolean changed;

  ClassRewriting(ClassVisitor out, Bodies bodies) {
    super(Opcodes.ASM9, out);
    this.bodies = bodies;
  }

  boolean hasChanged() {
    return changed;
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
    int kept = access;
    if (bodies.recordsValues() && name.equals(Bodies.VALUE)) {
      recording = new ValueRecording(cv, bodies.numberField());
      changed = true;
      // Values are made of this very class from now on.
      kept = access & ~Opcodes.ACC_ABSTRACT;
    }
    super.visit(version, kept, name, signature, superName, interfaces);
    aboveRecorded = bodies.isAboveRecorded(name) && (access & Opcodes.ACC_INTERFACE) == 0;
    if (recording != null || aboveRecorded) {
      changed = true;
      String above = String.valueOf(superName);
      ValueRecording.writeConstructor(cv, name, above, bodies.isAboveRecorded(above));
    }
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    Method method = new Method(owner, name, descriptor);
    if (bodies.isIdle(method) && (access & Opcodes.ACC_ABSTRACT) == 0) {
      changed = true;
      promised.add(method.signature());
      writeIdle(access, method);
      return null;
    } else if (recording != null && ValueRecording.isRecorded(method.signature())) {
      promised.add(method.signature());
      recording.write(method.signature(), access);
      return null;
    }
    Body right = bodies.right(method);
    if (right != null) {
      changed = true;
      writeDelegate(access, method, right);
      return null;
    }
    boolean freed = aboveRecorded && ValueRecording.isRecorded(method.signature());
    int kept = freed ? access & ~Opcodes.ACC_FINAL : access;
    MethodVisitor copy = super.visitMethod(kept, name, descriptor, signature, exceptions);
    Map<String, String> getters = bodies.getters(method);
    changed |= !getters.isEmpty();
    return getters.isEmpty() ? copy : new Getting(copy, getters);
  }

  @Override
  public void visitEnd() {
    if (recording != null) {
      recording.writeOthers(promised);
    }
    super.visitEnd();
  }

  private void writeIdle(int access, Method method) {
    Type result = Type.getReturnType(method.descriptor());
    MethodVisitor code = start(access, method);
    switch (result.getSort()) {
      case Type.VOID -> {}
      case Type.DOUBLE -> code.visitInsn(Opcodes.DCONST_0);
      case Type.FLOAT -> code.visitInsn(Opcodes.FCONST_0);
      case Type.LONG -> code.visitInsn(Opcodes.LCONST_0);
      case Type.OBJECT, Type.ARRAY -> code.visitInsn(Opcodes.ACONST_NULL);
      default -> code.visitInsn(Opcodes.ICONST_0);
    }
    end(code, result, result.getSize(), locals(access, method));
  }

  private void writeDelegate(int access, Method method, Body right) {
    MethodVisitor code = start(access, method);
    int variable = isStatic(access) ? 0 : 1;
    for (Type argument : Type.getArgumentTypes(method.descriptor())) {
      code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), variable);
      variable += argument.getSize();
    }
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, right.by(), right.method(), method.descriptor(), false);
    end(code, Type.getReturnType(method.descriptor()), Math.max(variable, 2), variable);
  }

  private MethodVisitor start(int access, Method method) {
    int kept = access & ~(Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE);
    MethodVisitor code = cv.visitMethod(kept, method.name(), method.descriptor(), null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, Type result, int stack, int locals) {
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(stack, locals);
    code.visitEnd();
  }

  private static boolean isStatic(int access) {
    return (access & Opcodes.ACC_STATIC) != 0;
  }

  private static int locals(int access, Method method) {
    int withThis = Type.getArgumentsAndReturnSizes(method.descriptor()) >> 2;
    return isStatic(access) ? withThis - 1 : withThis;
  }

  /** Calls a method of {@code Value} where its field is read. */
  private static final class Getting extends MethodVisitor {
    private final Map<String, String> getters;

    Getting(MethodVisitor out, Map<String, String> getters) {
      super(Opcodes.ASM9, out);
      this.getters = getters;
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
      String getter = getters.get(type + "." + name);
      if (opcode == Opcodes.GETFIELD && getter != null) {
        visitMethodInsn(Opcodes.INVOKEVIRTUAL, Bodies.VALUE, getter, "()D", false);
      } else {
        super.visitFieldInsn(opcode, type, name, descriptor);
      }
    }
  }
}
