package tangent.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The functions that a worker was asked about lately, so that a function keeps its identity across
 * the channel, as arrays do ({@link SharedArrays}): it travels as a number, and the same number is
 * the same object there.
 */
public final class KnownFunctions {

  /** How many are remembered: more than a property's list of known cases has. */
  public static final int REMEMBERED = 128;

  private record Known(Object function, int id) {}

  private final List<Known> latestLast = new ArrayList<>();
  private int nextId;

  /** Writes the number of a function; one that was forgotten gets a new one. */
  public void write(Outgoing out, Object function) {
    Known known = take(function);
    latestLast.add(known);
    if (latestLast.size() > REMEMBERED) {
      latestLast.remove(0);
    }
    out.count(known.id());
  }

  private Known take(Object function) {
    for (int i = latestLast.size() - 1; i >= 0; i--) {
      if (latestLast.get(i).function() == function) {
        return latestLast.remove(i);
      }
    }
    return new Known(function, nextId++);
  }

  /** Reads such a number. */
  public static int read(Incoming in) throws BadFrameException {
    return in.count(Integer.MAX_VALUE);
  }
}
