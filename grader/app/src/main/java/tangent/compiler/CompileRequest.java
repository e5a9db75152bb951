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
 * @param libraries compiled classes that the sources may use, besides the JDK's
 */
public record CompileRequest(List<Unit> units, List<Library> libraries) {

  public CompileRequest {
    units = List.copyOf(units);
    libraries = List.copyOf(libraries);
  }

  /**
   * A compiled class.
   *
   * @param name its binary name
   */
  public record Library(String name, byte[] bytes) {}

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
    out.writeInt(libraries.size());
    for (Library library : libraries) {
      Text.write(library.name(), out);
      Text.writeBytes(library.bytes(), out);
    }
  }

  static CompileRequest read(DataInput in) throws IOException {
    List<Unit> units = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      units.add(new Unit(Text.read(in, Integer.MAX_VALUE), Text.read(in, Integer.MAX_VALUE)));
    }
    List<Library> libraries = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      libraries.add(
          new Library(Text.read(in, Integer.MAX_VALUE), Text.readBytes(in, Integer.MAX_VALUE)));
    }
    return new CompileRequest(units, libraries);
  }
}
