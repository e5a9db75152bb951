package tangent.compile;

import java.time.Duration;

/**
 * What compiling may cost; a part of what a submission may cost altogether.
 *
 * @param request processor time for compiling a set of files once; an honest one takes about a
 *     second
 * @param submission processor time for all that has to be compiled for one submission
 * @param asleep waiting for one answer while the compiler does nothing, though it could: it never
 *     does, unless something went wrong with it
 * @param heapMegabytes the compiler's heap
 */
record CompileLimits(Duration request, Duration submission, Duration asleep, int heapMegabytes) {

  static final CompileLimits STANDARD =
      new CompileLimits(
          Duration.ofSeconds(30), Duration.ofSeconds(90), Duration.ofSeconds(60), 512);
}
