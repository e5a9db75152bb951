package tangent.remote;

import tangent.contract.Fault;
import tangent.sandbox.ProcessLimits;

/** Says which limit a program met, and how large it is: the JVM's own words don't. */
final class Shortage {

  private Shortage() {}

  /** The same fault; with the limit, where it is one of memory or threads. */
  static Fault told(Fault fault) {
    String limit =
        switch (fault.exception()) {
          case "OutOfMemoryError" -> limit(fault.detail());
          case "StackOverflowError" -> "calls are made on a stack of 1 MB";
          default -> "";
        };
    String detail = fault.detail().isEmpty() ? limit : fault.detail() + "; " + limit;
    return limit.isEmpty() ? fault : new Fault(fault.kind(), fault.exception(), detail);
  }

  private static String limit(String detail) {
    ProcessLimits limits = ProcessLimits.WORKER;
    if (detail.contains("heap space")) {
      return "the heap holds %d MB".formatted(limits.heapMegabytes());
    } else if (detail.contains("Metaspace") || detail.contains("class space")) {
      return "classes may take %d MB".formatted(limits.metaspaceMegabytes());
    } else if (detail.contains("direct buffer")) {
      return "direct buffers may take %d MB".formatted(limits.directMegabytes());
    } else if (detail.contains("native thread")) {
      return "there may be %d threads, and stacks of a size that is asked for may take %d MB"
          .formatted(limits.threads(), limits.largeStacksMegabytes());
    }
    return "";
  }
}
