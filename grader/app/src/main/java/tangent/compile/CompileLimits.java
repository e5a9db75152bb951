package tangent.compile;

import java.time.Duration;

/**
 * What compiling may cost.
 *
 * @param request processor time for compiling a set of files once; an honest one takes about a
 *     second
 * @param submission processor time for all that has to be compiled for one submission
 * @param wall how long to wait for one answer, by the clock: only a process that sleeps or starves
 *     gets there
 * @param heapMegabytes the compiler's heap
 */
record CompileLimits(Duration request, Duration submission, Duration wall, int heapMegabytes) {

  static final CompileLimits STANDARD =
      new CompileLimits(
          Duration.ofSeconds(60), Duration.ofSeconds(180), Duration.ofMinutes(10), 512);
}
