package tangent.sandbox;

import java.util.Optional;

/** A processor architecture for which we know the numbers of the system calls. */
enum Architecture {
  X86_64(0xC000003E, 1, 56, 435),
  AARCH64(0xC00000B7, 2, 220, 435);

  private final int audit;
  private final int column;
  private final int cloneNumber;
  private final int clone3Number;

  Architecture(int audit, int column, int cloneNumber, int clone3Number) {
    this.audit = audit;
    this.column = column;
    this.cloneNumber = cloneNumber;
    this.clone3Number = clone3Number;
  }

  /** The one that this JVM runs on, if we know it. */
  static Optional<Architecture> here() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> Optional.of(X86_64);
      case "aarch64" -> Optional.of(AARCH64);
      default -> Optional.empty();
    };
  }

  /** The kernel's name for it, {@code AUDIT_ARCH_*}. */
  int audit() {
    return audit;
  }

  /** Which word of a line of {@link DeniedCalls} holds its number. */
  int column() {
    return column;
  }

  int cloneNumber() {
    return cloneNumber;
  }

  int clone3Number() {
    return clone3Number;
  }
}
