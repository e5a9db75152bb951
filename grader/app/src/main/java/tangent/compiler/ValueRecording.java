package tangent.compiler;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DLOAD;
import static org.objectweb.asm.Opcodes.DRETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.RETURN;
import static tangent.compiler.Bodies.VALUE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the promised methods of {@code Value} so that each value only remembers how it was made:
 * whoever asks for a number or a gradient is answered by the grader. A student's further methods
 * keep their bodies, and what they call is recorded. A value that the student's own constructor has
 * made counts as a leaf with the number that it was given, where {@code data()} tells which that
 * is.
 */
final class ValueRecording {

  private static final String RECORDED = "tangent/worker/RecordingValue";
  private static final String OPERATION = "tangent/contract/Operation";
  private static final String FIELD = "tangent$recorded";
  private static final String RECORD = "tangent$record";
  private static final String CONSTRUCTOR = "(L" + RECORDED + ";)V";
  private static final String ONE = "()L" + VALUE + ";";
  private static final String TWO = "(L" + VALUE + ";)L" + VALUE + ";";
  private static final String OF = "of(D)L" + VALUE + ";";
  private static final String POW = "pow(I)L" + VALUE + ";";
  private static final String BACKWARD = "backward()V";

  /** Methods that make a value of others, and the constant of {@code Operation}. */
  private static final Map<String, String> OPERATIONS = operations();

  private static final Set<String> READINGS = Set.of("data()D", "grad()D");

  private static Map<String, String> operations() {
    Map<String, String> operations = new LinkedHashMap<>();
    operations.put("plus" + TWO, "PLUS");
    operations.put("minus" + TWO, "MINUS");
    operations.put("times" + TWO, "TIMES");
    operations.put("dividedBy" + TWO, "DIVIDED_BY");
    operations.put("negated" + ONE, "NEGATED");
    operations.put("exp" + ONE, "EXP");
    operations.put("tanh" + ONE, "TANH");
    return operations;
  }

  private final ClassVisitor out;
  private final Optional<String> number;

  /**
   * @param number the field that {@code data()} returned, where it did nothing else
   */
  ValueRecording(ClassVisitor out, Optional<String> number) {
    this.out = out;
    this.number = number;
  }

  /** Whether a method is promised and does without {@code backward()}. */
  static boolean isPromised(String signature) {
    return isRecorded(signature) && !signature.equals(BACKWARD);
  }

  /** Whether a method is promised, by its name and types. */
  static boolean isRecorded(String signature) {
    return OPERATIONS.containsKey(signature)
        || READINGS.contains(signature)
        || Set.of(OF, POW, BACKWARD).contains(signature);
  }

  /**
   * Writes how to begin a value with its record: in {@code Value}, which keeps it, and in the
   * student's classes above, whose own constructors may ask for anything.
   *
   * @param studentsAbove whether the class above is one of these
   */
  static void writeConstructor(
      ClassVisitor out, String owner, String above, boolean studentsAbove) {
    MethodVisitor code = start(out, ACC_PROTECTED | ACC_SYNTHETIC, "<init>", CONSTRUCTOR);
    code.visitVarInsn(ALOAD, 0);
    if (studentsAbove) {
      code.visitVarInsn(ALOAD, 1);
    }
    code.visitMethodInsn(
        INVOKESPECIAL, above, "<init>", studentsAbove ? CONSTRUCTOR : "()V", false);
    if (owner.equals(VALUE)) {
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(ALOAD, 1);
      code.visitFieldInsn(PUTFIELD, VALUE, FIELD, "L" + RECORDED + ";");
    }
    end(code, RETURN, 2, 2);
  }

  /** Writes what the class needs besides: the record, and methods it lacks. */
  void writeOthers(Set<String> written) {
    out.visitField(ACC_PRIVATE | ACC_SYNTHETIC, FIELD, "L" + RECORDED + ";", null, null).visitEnd();
    writeRecord();
    OPERATIONS.keySet().forEach(each -> writeUnless(written, each));
    READINGS.stream().sorted().forEach(each -> writeUnless(written, each));
    Set.of(POW, BACKWARD).stream().sorted().forEach(each -> writeUnless(written, each));
    if (!written.contains(OF)) {
      write(OF, ACC_STATIC);
    }
  }

  /** Gives the record, and makes a leaf of it where there is none. */
  private void writeRecord() {
    MethodVisitor code = start(ACC_PRIVATE | ACC_SYNTHETIC, RECORD, "()L" + RECORDED + ";");
    if (number.isPresent()) {
      Label there = new Label();
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, VALUE, FIELD, "L" + RECORDED + ";");
      code.visitJumpInsn(IFNONNULL, there);
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, VALUE, number.get(), "D");
      code.visitMethodInsn(INVOKESTATIC, RECORDED, "leaf", "(D)L" + RECORDED + ";", false);
      code.visitFieldInsn(PUTFIELD, VALUE, FIELD, "L" + RECORDED + ";");
      code.visitLabel(there);
      code.visitFrame(F_SAME, 0, null, 0, null);
    }
    code.visitVarInsn(ALOAD, 0);
    code.visitFieldInsn(GETFIELD, VALUE, FIELD, "L" + RECORDED + ";");
    end(code, ARETURN, 3, 1);
  }

  private void writeUnless(Set<String> written, String signature) {
    if (!written.contains(signature)) {
      write(signature, 0);
    }
  }

  /** Writes one of the promised methods. */
  void write(String signature, int access) {
    if (signature.equals(OF) != ((access & ACC_STATIC) != 0)) {
      throw new IllegalArgumentException(signature + " is static or not, as it should not be");
    }
    int hidden = ACC_ABSTRACT | ACC_NATIVE | ACC_SYNCHRONIZED | ACC_PRIVATE | ACC_PROTECTED;
    String name = signature.substring(0, signature.indexOf('('));
    MethodVisitor code =
        start(access & ~hidden | ACC_PUBLIC, name, signature.substring(name.length()));
    if (OPERATIONS.containsKey(signature)) {
      writeOperation(code, OPERATIONS.get(signature), signature.endsWith(TWO));
    } else if (READINGS.contains(signature)) {
      loadRecord(code, 0);
      code.visitMethodInsn(INVOKEVIRTUAL, RECORDED, name, "()D", false);
      end(code, DRETURN, 2, 1);
    } else if (signature.equals(BACKWARD)) {
      loadRecord(code, 0);
      code.visitMethodInsn(INVOKEVIRTUAL, RECORDED, name, "()V", false);
      end(code, RETURN, 1, 1);
    } else if (signature.equals(POW)) {
      beginValue(code);
      loadRecord(code, 0);
      code.visitVarInsn(ILOAD, 1);
      code.visitMethodInsn(INVOKEVIRTUAL, RECORDED, name, "(I)L" + RECORDED + ";", false);
      endValue(code, 4, 2);
    } else {
      beginValue(code);
      code.visitVarInsn(DLOAD, 0);
      code.visitMethodInsn(INVOKESTATIC, RECORDED, "leaf", "(D)L" + RECORDED + ";", false);
      endValue(code, 4, 2);
    }
  }

  private static void writeOperation(MethodVisitor code, String constant, boolean two) {
    beginValue(code);
    loadRecord(code, 0);
    code.visitFieldInsn(GETSTATIC, OPERATION, constant, "L" + OPERATION + ";");
    if (two) {
      loadRecord(code, 1);
    }
    String operands = "(L" + OPERATION + ";" + (two ? "L" + RECORDED + ";" : "") + ")";
    code.visitMethodInsn(INVOKEVIRTUAL, RECORDED, "apply", operands + "L" + RECORDED + ";", false);
    endValue(code, two ? 5 : 4, two ? 2 : 1);
  }

  private static void loadRecord(MethodVisitor code, int variable) {
    code.visitVarInsn(ALOAD, variable);
    code.visitMethodInsn(INVOKESPECIAL, VALUE, RECORD, "()L" + RECORDED + ";", false);
  }

  private static void beginValue(MethodVisitor code) {
    code.visitTypeInsn(NEW, VALUE);
    code.visitInsn(DUP);
  }

  private static void endValue(MethodVisitor code, int stack, int locals) {
    code.visitMethodInsn(INVOKESPECIAL, VALUE, "<init>", CONSTRUCTOR, false);
    end(code, ARETURN, stack, locals);
  }

  private MethodVisitor start(int access, String name, String descriptor) {
    return start(out, access, name, descriptor);
  }

  private static MethodVisitor start(ClassVisitor out, int access, String name, String descriptor) {
    MethodVisitor code = out.visitMethod(access, name, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, int instruction, int stack, int locals) {
    code.visitInsn(instruction);
    code.visitMaxs(stack, locals);
    code.visitEnd();
  }
}
