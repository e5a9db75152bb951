package tangent.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The arrays that both sides hold, so that an array keeps its identity across the channel.
 *
 * <p>In one process a method may return its own argument, return the same array twice, or change an
 * array it was given; a property that looks for this must see the same over the channel. So an
 * array travels with a number, an array whose number is known is filled in place, and after a call
 * every known array that has changed is sent again. Each side has such a table; both go through the
 * same steps in the same order, so that they forget the same arrays.
 */
public final class SharedArrays {

  /**
   * How many arrays are remembered between calls, and how many numbers in them: comparing so many
   * costs microseconds.
   */
  private static final int REMEMBERED_ARRAYS = 64;

  private static final int REMEMBERED_NUMBERS = 16_384;

  /** An array, and what the other side believes to be in it. */
  private static final class Known {
    final int id;
    final double[] array;
    double[] believed;

    Known(int id, double[] array, double[] believed) {
      this.id = id;
      this.array = array;
      this.believed = believed;
    }

    boolean changed() {
      return !Arrays.equals(array, believed);
    }
  }

  private final Map<double[], Known> byArray = new IdentityHashMap<>();
  private final Map<Integer, Known> byId = new LinkedHashMap<>();
  private int numbers;
  private int nextId;

  private SharedArrays(int firstId) {
    this.nextId = firstId;
  }

  /** The grader's table; it gives even numbers. */
  public static SharedArrays ofGrader() {
    return new SharedArrays(0);
  }

  /** The worker's table; it gives odd numbers. */
  public static SharedArrays ofWorker() {
    return new SharedArrays(1);
  }

  /** Writes an array. */
  public void write(Outgoing out, double[] array) {
    double[] contents = array.clone();
    Known known = byArray.get(array);
    if (known == null) {
      known = new Known(nextId, array, contents);
      nextId += 2;
    }
    known.believed = contents;
    touch(known);
    out.count(known.id).numbers(contents);
  }

  /**
   * Reads an array of at most {@code most} numbers: the very one that bears its number, where there
   * is one.
   */
  public double[] read(Incoming in, int most) throws BadFrameException {
    int id = in.count(Integer.MAX_VALUE);
    double[] contents = in.numbers(most);
    Known known = byId.get(id);
    if (known == null) {
      known = new Known(id, contents, contents.clone());
    } else if (known.array.length != contents.length) {
      throw BadFrameException.malformed("an array that has changed its length");
    } else {
      System.arraycopy(contents, 0, known.array, 0, contents.length);
      known.believed = contents;
    }
    touch(known);
    return known.array;
  }

  /** Writes every known array that has changed since the other side saw it. */
  public void writeChanges(Outgoing out) {
    var changed = new ArrayList<Known>();
    for (Known known : byId.values()) {
      if (known.changed()) {
        changed.add(known);
      }
    }
    out.count(changed.size());
    for (Known known : changed) {
      write(out, known.array);
    }
  }

  /** Reads what {@link #writeChanges} wrote. */
  public void readChanges(Incoming in) throws BadFrameException {
    for (int left = in.count(WireLimits.ANSWER); left > 0; left--) {
      read(in, WireLimits.ANSWER);
    }
  }

  /**
   * Forgets the arrays that were not seen for longest, down to what is worth remembering: the end
   * of a call.
   */
  public void forget() {
    Iterator<Known> oldest = byId.values().iterator();
    while (byId.size() > REMEMBERED_ARRAYS || numbers > REMEMBERED_NUMBERS) {
      Known known = oldest.next();
      oldest.remove();
      byArray.remove(known.array);
      numbers -= known.array.length;
    }
  }

  private void touch(Known known) {
    if (byId.remove(known.id) == null) {
      numbers += known.array.length;
    }
    byId.put(known.id, known);
    byArray.put(known.array, known);
  }
}
