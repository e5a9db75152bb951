package tangent.compiler;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import tangent.compiler.StudentClasses.Method;

/** Reads the code of one method, instruction by instruction. */
final class CodeReading extends MethodVisitor {

  private final Method method;
  private final Consumer<MethodCode> end;
  private final Set<Method> calls = new LinkedHashSet<>();
  private final Set<Method> handsOnTo = new LinkedHashSet<>();
  private final Set<String> reads = new LinkedHashSet<>();

  /** How far it looks like {@code return this.field}, in instructions; −1 where it does not. */
  private int asGetter;

  private String lastRead = "";

  /** A method of the same types whose result may be about to be returned. */
  private @Nullable Method pending;

  private int keptIn = -1;

  CodeReading(Method method, Consumer<MethodCode> end) {
    super(Opcodes.ASM9);
    this.method = method;
    this.end = end;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    other();
    Method called = new Method(owner, name, descriptor);
    calls.add(called);
    if (opcode == Opcodes.INVOKESTATIC && descriptor.equals(method.descriptor())) {
      // From one number many different things are made, so there only the result itself counts.
      if (Type.getArgumentTypes(descriptor).length > 1) {
        handsOnTo.add(called);
      }
      pending = called;
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    boolean stored = pending != null && keptIn < 0 && opcode >= Opcodes.ISTORE;
    boolean loaded = pending != null && keptIn == variable && opcode < Opcodes.ISTORE;
    if (stored) {
      keptIn = variable;
    } else if (!loaded) {
      pending = null;
      keptIn = -1;
    }
    asGetter = asGetter == 0 && opcode == Opcodes.ALOAD && variable == 0 ? 1 : -1;
  }

  @Override
  public void visitInsn(int opcode) {
    boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN;
    if (returns && pending != null) {
      handsOnTo.add(pending);
    }
    boolean getter = returns && asGetter == 2;
    other();
    asGetter = getter ? 3 : -1;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    boolean getter = asGetter == 1 && opcode == Opcodes.GETFIELD;
    other();
    asGetter = getter ? 2 : -1;
    if (opcode == Opcodes.GETFIELD) {
      lastRead = owner + "." + name;
      reads.add(lastRead);
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    other();
    for (Object argument : arguments) {
      if (argument instanceof Handle handle) {
        calls.add(new Method(handle.getOwner(), handle.getName(), handle.getDesc()));
      }
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    other();
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    other();
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    other();
  }

  @Override
  public void visitLdcInsn(Object value) {
    other();
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    other();
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
    other();
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
    other();
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    other();
  }

  @Override
  public void visitEnd() {
    Optional<String> getterOf = asGetter == 3 ? Optional.of(lastRead) : Optional.empty();
    end.accept(new MethodCode(calls, handsOnTo, reads, getterOf));
  }

  /** An instruction that is none of those looked for. */
  private void other() {
    pending = null;
    keptIn = -1;
    asGetter = -1;
  }
}
