package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SystemCallFilterTest {

  private static final int X86_64 = 0xC000003E;
  private static final int AARCH64 = 0xC00000B7;
  private static final int I386 = 0x40000003;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL = 0x80000000;
  private static final int NOT_PERMITTED = 0x00050001;
  private static final int NOT_IMPLEMENTED = 0x00050026;

  /** The flags with which glibc starts a thread, and those of {@code fork}. */
  private static final long THREAD = 0x3d0f00;

  private static final long FORK = 0x1200011;
  private static final long NEW_USER = 0x10000000;

  private final FilterMachine x86 = new FilterMachine(SystemCallFilter.of(Architecture.X86_64));
  private final FilterMachine arm = new FilterMachine(SystemCallFilter.of(Architecture.AARCH64));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "socket, 41, 198",
    "connect, 42, 203",
    "bind, 49, 200",
    "listen, 50, 201",
    "accept4, 288, 242",
    "execveat, 322, 281",
    "unshare, 272, 97",
    "setns, 308, 268",
    "mount, 165, 40",
    "move_mount, 429, 429",
    "memfd_create, 319, 279",
    "shmget, 29, 194",
    "msgsnd, 69, 189",
    "keyctl, 250, 219",
    "io_uring_setup, 425, 425",
    "ptrace, 101, 117",
    "bpf, 321, 280",
    "perf_event_open, 298, 241",
    "userfaultfd, 323, 282",
    "process_vm_writev, 311, 271",
    "pidfd_getfd, 438, 438"
  })
  void whatOnlyAnAttackNeedsIsRefused(String name, int onX86, int onArm) {
    assertThat(x86.decide(X86_64, onX86, 0)).isEqualTo(NOT_PERMITTED);
    assertThat(arm.decide(AARCH64, onArm, 0)).isEqualTo(NOT_PERMITTED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "read, 0, 63",
    "write, 1, 64",
    "openat, 257, 56",
    "mmap, 9, 222",
    "mprotect, 10, 226",
    "futex, 202, 98",
    "socketpair, 53, 199",
    "execve, 59, 221",
    "exit_group, 231, 94",
    "tgkill, 234, 131",
    "prlimit64, 302, 261",
    "getrandom, 318, 278"
  })
  void whatAVirtualMachineNeedsIsAllowed(String name, int onX86, int onArm) {
    assertThat(x86.decide(X86_64, onX86, 0)).isEqualTo(ALLOW);
    assertThat(arm.decide(AARCH64, onArm, 0)).isEqualTo(ALLOW);
  }

  @Test
  void aThreadMayBeStartedAndAProcessMayNot() {
    assertThat(x86.decide(X86_64, 56, THREAD)).isEqualTo(ALLOW);
    assertThat(arm.decide(AARCH64, 220, THREAD)).isEqualTo(ALLOW);
    assertThat(x86.decide(X86_64, 56, FORK)).isEqualTo(NOT_PERMITTED);
    assertThat(arm.decide(AARCH64, 220, FORK)).isEqualTo(NOT_PERMITTED);
    assertThat(x86.decide(X86_64, 56, THREAD | NEW_USER)).isEqualTo(NOT_PERMITTED);
    assertThat(x86.decide(X86_64, 57, 0)).as("fork").isEqualTo(NOT_PERMITTED);
    assertThat(x86.decide(X86_64, 58, 0)).as("vfork").isEqualTo(NOT_PERMITTED);
  }

  @Test
  void clone3SeemsNotToExistSoThatTheLibraryFallsBack() {
    assertThat(x86.decide(X86_64, 435, 0)).isEqualTo(NOT_IMPLEMENTED);
    assertThat(arm.decide(AARCH64, 435, 0)).isEqualTo(NOT_IMPLEMENTED);
  }

  @Test
  void anotherNumberingEndsTheProcess() {
    assertThat(x86.decide(I386, 0, 0)).isEqualTo(KILL);
    assertThat(x86.decide(AARCH64, 63, 0)).isEqualTo(KILL);
    assertThat(arm.decide(X86_64, 0, 0)).isEqualTo(KILL);
    assertThat(x86.decide(X86_64, 0x40000000 + 41, 0)).as("socket by x32").isEqualTo(KILL);
  }

  @ParameterizedTest
  @EnumSource
  void theKernelWouldTakeTheProgram(Architecture architecture) {
    FilterMachine machine = new FilterMachine(SystemCallFilter.of(architecture));

    // BPF_MAXINSNS
    assertThat(machine.size()).isLessThanOrEqualTo(4096);
    assertThat(DeniedCalls.on(architecture)).doesNotHaveDuplicates();
  }
}
