package tangent.compiler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler is asked: to compile these sources together.
 *
 * @param units the sources; where two declare the same class, the later one is told off
 */
public record CompileRequest(List<Unit> units) {

  public CompileRequest {
    units = List.copyOf(units);
  }

  /**
   * One source.
   *
   * @param path relative to the source root, with {@code /}
   */
  public record Unit(String path, String text) {}

  /** The path of the source with this number, or the empty string where there is none. */
  public String path(int number) {
    return number >= 0 && number < units.size() ? units.get(number).path() : "";
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(units.size());
    for (Unit unit : units) {
      Text.write(unit.path(), out);
      Text.write(unit.text(), out);
    }
  }

  static CompileRequest read(DataInput in) throws IOException {
    List<Unit> units = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      units.add(new Unit(Text.read(in, Integer.MAX_VALUE), Text.read(in, Integer.MAX_VALUE)));
    }
    return new CompileRequest(units);
  }
}
