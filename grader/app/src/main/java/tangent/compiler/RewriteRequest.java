package tangent.compiler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of compiled classes: other bodies for some of their methods.
 *
 * @param classes all of a submission, by binary name
 * @param bodies methods whose work another class does from now on
 * @param recordsValues whether {@code Value} only remembers from now on how each value was made
 * @param idleBackward whether {@code Value.backward()} does nothing from now on
 */
public record RewriteRequest(
    List<ClassBytes> classes, List<Body> bodies, boolean recordsValues, boolean idleBackward) {

  public RewriteRequest {
    classes = List.copyOf(classes);
    bodies = List.copyOf(bodies);
  }

  /** A class and its binary name. */
  public record ClassBytes(String name, byte[] bytes) {}

  /**
   * A method, and the class that has a static one of the same name and types to call instead.
   *
   * @param owner the class's internal name
   * @param by the other class's
   */
  public record Body(String owner, String method, String descriptor, String by) {}

  public void write(DataOutput out) throws IOException {
    ClassList.write(classes, out);
    out.writeInt(bodies.size());
    for (Body body : bodies) {
      Text.write(body.owner(), out);
      Text.write(body.method(), out);
      Text.write(body.descriptor(), out);
      Text.write(body.by(), out);
    }
    out.writeBoolean(recordsValues);
    out.writeBoolean(idleBackward);
  }

  static RewriteRequest read(DataInput in) throws IOException {
    List<ClassBytes> classes = ClassList.read(in, Integer.MAX_VALUE);
    List<Body> bodies = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      bodies.add(new Body(text(in), text(in), text(in), text(in)));
    }
    return new RewriteRequest(classes, bodies, in.readBoolean(), in.readBoolean());
  }

  private static String text(DataInput in) throws IOException {
    return Text.read(in, Integer.MAX_VALUE);
  }
}
