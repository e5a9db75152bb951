package tangent.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The filter for system calls, as the raw program that the kernel takes (classic BPF).
 *
 * <p>What is refused fails with "operation not permitted", so that honest code that tries gets an
 * exception. Calls in another architecture's numbering, by which the list could be got around, end
 * the process. Both architectures are little-endian, and so is the program.
 */
final class SystemCallFilter {

  /** {@code struct seccomp_data}: the call's number, the architecture, the first argument. */
  private static final int NUMBER = 0;

  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;

  private static final int LOAD = 0x20;
  private static final int AND = 0x54;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int RETURN = 0x06;

  private static final int KILL = 0x80000000;
  private static final int ALLOW = 0x7fff0000;
  private static final int FAIL = 0x00050000;
  private static final int NOT_PERMITTED = 1;
  private static final int NOT_IMPLEMENTED = 38;

  /** Numbers from here on are x32's, which share the architecture's name with x86-64. */
  private static final int X32 = 0x40000000;

  private static final int CLONE_THREAD = 0x00010000;

  /** {@code CLONE_NEWNS}, {@code -CGROUP}, {@code -UTS}, {@code -IPC}, {@code -USER} … */
  private static final int CLONE_NEW_NAMESPACE = 0x7E020000;

  private record Instruction(int code, int ifTrue, int ifFalse, int value) {}

  private final List<Instruction> program = new ArrayList<>();

  private SystemCallFilter() {}

  /** The program's bytes. */
  static byte[] of(Architecture architecture) {
    SystemCallFilter filter = new SystemCallFilter();
    filter.onlyThis(architecture);
    DeniedCalls.on(architecture).forEach(number -> filter.fail(number, NOT_PERMITTED));
    // The arguments of clone3 lie in memory, where a filter can't look: libc falls back to clone.
    filter.fail(architecture.clone3Number(), NOT_IMPLEMENTED);
    filter.threadsOnly(architecture.cloneNumber());
    filter.add(RETURN, ALLOW);
    return filter.bytes();
  }

  private void onlyThis(Architecture architecture) {
    add(LOAD, ARCHITECTURE);
    add(IF_EQUAL, 1, 0, architecture.audit());
    add(RETURN, KILL);
    add(LOAD, NUMBER);
    add(IF_AT_LEAST, 0, 1, X32);
    add(RETURN, KILL);
  }

  private void fail(int number, int error) {
    add(IF_EQUAL, 0, 1, number);
    add(RETURN, FAIL | error);
  }

  private void threadsOnly(int cloneNumber) {
    add(IF_EQUAL, 0, 4, cloneNumber);
    add(LOAD, FIRST_ARGUMENT);
    add(AND, CLONE_THREAD | CLONE_NEW_NAMESPACE);
    add(IF_EQUAL, 1, 0, CLONE_THREAD);
    add(RETURN, FAIL | NOT_PERMITTED);
  }

  private void add(int code, int value) {
    add(code, 0, 0, value);
  }

  private void add(int code, int ifTrue, int ifFalse, int value) {
    program.add(new Instruction(code, ifTrue, ifFalse, value));
  }

  private byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (Instruction instruction : program) {
      bytes
          .putShort((short) instruction.code())
          .put((byte) instruction.ifTrue())
          .put((byte) instruction.ifFalse())
          .putInt(instruction.value());
    }
    return bytes.array();
  }
}
