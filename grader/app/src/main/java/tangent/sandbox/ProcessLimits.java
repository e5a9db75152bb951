package tangent.sandbox;

/**
 * How much one process may use: the JVM's own caps, and the kernel's limits behind them.
 *
 * <p>The kernel's limits are a second wall for code that gets around the JVM's. So they leave room
 * for everything that the flags allow, and never decide about an honest program.
 *
 * @param heapMegabytes the Java heap
 * @param metaspaceMegabytes what loaded classes may take
 * @param codeMegabytes compiled code
 * @param directMegabytes memory outside the heap that Java code asks for
 * @param processorSeconds processor time of the whole process, after which the kernel ends it
 * @param threads how many threads there may be, the JVM's own among them
 * @param largeStacksMegabytes stacks that were asked for by their size, all together. To the kernel
 *     a stack counts whole from the beginning, though nearly all of it is only reserved
 */
public record ProcessLimits(
    int heapMegabytes,
    int metaspaceMegabytes,
    int codeMegabytes,
    int directMegabytes,
    int processorSeconds,
    int threads,
    int largeStacksMegabytes) {

  private static final long MEGABYTE = 1L << 20;

  /**
   * The largest address space a JVM needs here beyond its data: JDK 25 asks for 1280 MB of
   * addresses with a heap of 64 MB, nearly all of it only reserved.
   */
  private static final int RESERVED_MEGABYTES = 1536;

  /** What malloc and the JVM's own tables take: 96 MB of data were enough for a whole small JVM. */
  private static final int NATIVE_MEGABYTES = 96;

  /** The stack of a thread that asks for none of its own: a JVM's usual one on 64-bit Linux. */
  static final int STACK_MEGABYTES = 1;

  /**
   * For a worker, which runs the student's classes.
   *
   * <p>Ten minutes of processor time are a backstop only: each call has its own, much earlier
   * deadline, and the costliest honest one takes a minute. A worker is replaced after a call that
   * leaves hundreds of threads behind, so 2048 are for those of one call. A thread that has ended
   * still holds its stack until it gets a processor once more, and on a busy machine the next ones
   * come first: of twenty in a row five were seen to hold one. So there is room for sixteen of the
   * largest stacks that people ask for, 512 MB, nearly all of it only reserved.
   */
  public static final ProcessLimits WORKER =
      new ProcessLimits(192, 48, 32, 16, 600, 2048, 16 * 512);

  /** For a compiler process, which runs javac on many sources one after the other. */
  public static final ProcessLimits COMPILER = new ProcessLimits(512, 128, 96, 16, 3600, 64, 0);

  /**
   * For the probe: as many threads and as much memory as it takes to see that the limits hold, so
   * that running into them takes no time.
   */
  static final ProcessLimits PROBE = new ProcessLimits(192, 48, 32, 16, 600, 64, 0);

  /** What the process may change of its memory, in bytes, used or only reserved. */
  long dataBytes() {
    int stacks = threads * STACK_MEGABYTES + largeStacksMegabytes;
    return (caps() + NATIVE_MEGABYTES + stacks) * MEGABYTE;
  }

  private int caps() {
    return heapMegabytes + metaspaceMegabytes + codeMegabytes + directMegabytes;
  }

  /** All addresses that the process may hold, in bytes: a generous backstop. */
  long addressBytes() {
    return dataBytes() + RESERVED_MEGABYTES * MEGABYTE;
  }

  /** The largest file it may write, were there a place to write to. */
  long fileBytes() {
    return 16 * MEGABYTE;
  }

  /** Open files, pipes and folders at a time. */
  int openFiles() {
    return 256;
  }
}
