package tangent.sandbox;

/** A wall that tests can take away, to see that the attacks it stops then succeed. */
enum Layer {
  /** A root of a few read-only files. */
  ROOT,
  /** Processes of its own, and no sight of others. */
  PROCESSES,
  /** A network of its own, with nobody in it. */
  NETWORK,
  /** An empty environment. */
  ENVIRONMENT,
  /** The filter for system calls. */
  SYSTEM_CALLS,
  /** The kernel's limits on threads, memory, files and processor time. */
  LIMITS,
  /** The JVM's own caps and refusals. */
  JVM_FLAGS
}
