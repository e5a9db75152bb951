package tangent.worker;

import tangent.contract.Fault;
import tangent.wire.Outgoing;
import tangent.wire.SharedArrays;
import tangent.wire.WireLimits;

/** What a method returned, on its way back. */
sealed interface Answer {

  /** Writes it; arrays keep their identity. */
  void write(Outgoing out, SharedArrays arrays);

  /** One number. */
  record Number(double value) implements Answer {
    @Override
    public void write(Outgoing out, SharedArrays arrays) {
      out.number(value);
    }
  }

  /** The numbers that a program has read, in an array that is not the student's. */
  record Readings(double[] values) implements Answer {
    @Override
    public void write(Outgoing out, SharedArrays arrays) {
      out.numbers(values);
    }
  }

  /** An array of the student's. */
  record Numbers(double[] values) implements Answer {
    public Numbers {
      check(values.length, "numbers");
    }

    @Override
    public void write(Outgoing out, SharedArrays arrays) {
      arrays.write(out, values);
    }
  }

  /** An array of arrays; the rows have identity, the array around them is taken to be fresh. */
  record Rows(double[][] rows) implements Answer {
    public Rows {
      check(rows.length, "rows");
      long numbers = 0;
      for (double[] row : rows) {
        numbers += row.length;
      }
      check(numbers, "numbers");
    }

    @Override
    public void write(Outgoing out, SharedArrays arrays) {
      out.count(rows.length);
      for (double[] row : rows) {
        arrays.write(out, row);
      }
    }
  }

  /** A constant of an enum. */
  record Name(String name) implements Answer {

    /** Takes any object: a student may have made something else out of the given enum. */
    static Name of(Object constant) {
      if (constant instanceof Enum<?> proper) {
        return new Name(proper.name());
      }
      throw new Fault(Fault.Kind.UNREADABLE, "", "the answer is not a constant of the given enum");
    }

    @Override
    public void write(Outgoing out, SharedArrays arrays) {
      out.text(name);
    }
  }

  private static void check(long length, String what) {
    if (length > WireLimits.ANSWER) {
      throw new Fault(
          Fault.Kind.UNREADABLE,
          "",
          "the answer holds "
              + length
              + " "
              + what
              + ": no right one has more than "
              + WireLimits.ANSWER);
    }
  }
}
