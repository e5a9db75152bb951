package tangent.compiler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tangent.compiler.RewriteRequest.ClassBytes;

/** Classes on the wire. */
final class ClassList {

  private static final int MOST = 20_000;
  private static final int LONGEST_NAME = 6_000;

  private ClassList() {}

  static void write(List<ClassBytes> classes, DataOutput out) throws IOException {
    out.writeInt(classes.size());
    for (ClassBytes each : classes) {
      Text.write(each.name(), out);
      Text.writeBytes(each.bytes(), out);
    }
  }

  /**
   * @param room for the bytes of all classes together
   */
  static List<ClassBytes> read(DataInput in, int room) throws IOException {
    List<ClassBytes> classes = new ArrayList<>();
    int left = room;
    for (int i = Text.count(in, MOST); i > 0; i--) {
      ClassBytes each = new ClassBytes(Text.read(in, LONGEST_NAME), Text.readBytes(in, left));
      left -= each.bytes().length;
      classes.add(each);
    }
    return classes;
  }
}
