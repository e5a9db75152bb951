package tangent.compiler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import tangent.compiler.RewriteRequest.ClassBytes;

/**
 * What came of a {@link RewriteRequest}; read with caps, like a {@link CompileReply}.
 *
 * @param changed the classes that were changed; none where no method to change was found
 * @param crash how the rewriting broke down; empty where it did not
 */
public record RewriteReply(List<ClassBytes> changed, String crash) {

  /** As much as the compiler may have made, and a little more. */
  private static final int LARGEST = 51_000_000;

  void write(DataOutput out) throws IOException {
    ClassList.write(changed, out);
    Text.write(crash, out);
  }

  public static RewriteReply read(DataInput in) throws IOException {
    return new RewriteReply(ClassList.read(in, LARGEST), Text.read(in, CompileReply.LONGEST_TEXT));
  }
}
