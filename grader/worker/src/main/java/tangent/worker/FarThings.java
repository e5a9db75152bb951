package tangent.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import tangent.wire.KnownFunctions;

/**
 * The functions of the latest calls, by the numbers that the grader gave them: the same function is
 * the same object each time.
 */
final class FarThings {

  private final Map<Integer, FarFunction> functions = new Latest<>();
  private final Map<Integer, FarLoss> losses = new Latest<>();

  FarFunction function(int id, Inquiry inquiry) {
    return functions.computeIfAbsent(id, missing -> new FarFunction(inquiry)).askedBy(inquiry);
  }

  FarLoss loss(int id, Inquiry inquiry) {
    return losses.computeIfAbsent(id, missing -> new FarLoss(inquiry)).askedBy(inquiry);
  }

  /** Forgets what was not asked for longest. */
  private static final class Latest<T> extends LinkedHashMap<Integer, T> {
    private static final long serialVersionUID = 1;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
      return size() > KnownFunctions.REMEMBERED;
    }
  }
}
